"""The sheets with a row for each workbook, and one for each finding."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.place import column_letters
from finsam_xl.basics.swedish import thousands
from finsam_xl.documents.batch.cells import Cells, Column, Rows, put, put_table
from finsam_xl.documents.batch.look import (
    AMOUNT,
    COUNT,
    REFUSED,
    TEXT,
    WRAPPED,
    YEAR,
    Looks,
    keep_in_sight,
    put_heading,
)
from finsam_xl.documents.batch_summary import BatchRow, BatchSummary

SHEET, FINDINGS = "Arbetsböcker", "Anmärkningar"
HEADER_ROW = 3
MOST_FINDINGS = 500
_STATUS = "Hur det gick"
_UNIT = "Belopp i kronor. Tomt: inte känt."


def fees(row: BatchRow) -> Kr | None:
    """All fees of the year; None where none are known."""
    known = [fee for fee in row.fees if fee is not None]
    return total(known) if known else None


COLUMNS = (
    Column("Förbund", 34, TEXT),
    Column("År", 7, YEAR),
    Column("Staten", 12, AMOUNT),
    Column("Regionerna", 12, AMOUNT),
    Column("Kommunerna", 12, AMOUNT),
    Column("Avgifter", 12, AMOUNT),
    Column("Intäkter", 12, AMOUNT),
    Column("Kostnader", 12, AMOUNT),
    Column("Resultat", 12, AMOUNT),
    Column("Eget kapital in", 12, AMOUNT),
    Column("Eget kapital ut", 12, AMOUNT),
    Column("Fel", 6, COUNT),
    Column("Varningar", 11, COUNT),
    Column("Upplysningar", 13, COUNT),
    Column(_STATUS, 13, TEXT),
    Column("Arbetsbok", 34, WRAPPED),
    Column("Varför det inte gick", 40, WRAPPED),
)
_FINDING_COLUMNS = (
    Column("Förbund", 30, TEXT),
    Column("År", 7, YEAR),
    Column("Arbetsbok", 34, WRAPPED),
    Column("Nivå", 11, TEXT),
    Column("Kod", 6, TEXT),
    Column("Cell", 18, TEXT),
    Column("Vad", 60, WRAPPED),
    Column("Gör så här", 50, WRAPPED),
)


def put_workbooks(page: Worksheet, summary: BatchSummary, looks: Looks) -> None:
    """A row for each workbook; one that could not be done is marked, and says why."""
    put_heading(page, SHEET, _UNIT, looks)
    put_table(page, HEADER_ROW, Rows(COLUMNS, [_cells(row) for row in summary.rows]), looks)
    keep_in_sight(page, HEADER_ROW)
    for at, row in enumerate(summary.rows, HEADER_ROW + 1):
        if row.note:
            put(page, (at, labels().index(_STATUS)), row.status, looks(REFUSED))


def put_findings(page: Worksheet, summary: BatchSummary, looks: Looks) -> None:
    """A row for each finding, the gravest first; at most 500, then how many more there are."""
    told = [(row, finding) for row in summary.rows for finding in row.findings]
    told.sort(key=lambda each: each[1].level.rank)
    rows = [_finding_cells(*each) for each in told[:MOST_FINDINGS]]
    if len(told) > MOST_FINDINGS:
        rows.append(_only(f"… och {thousands(len(told) - MOST_FINDINGS)} till."))
    put_heading(page, FINDINGS, "Det som bör rättas, förklaras eller kännas till.", looks)
    table = Rows(_FINDING_COLUMNS, rows or [_only("Inga anmärkningar.")])
    put_table(page, HEADER_ROW, table, looks)
    keep_in_sight(page, HEADER_ROW)


def area(label: str, summary: BatchSummary) -> str:
    """The cells of a column on the sheet of workbooks, as a formula names them."""
    letters = column_letters(labels().index(label) + 1)
    first, last = HEADER_ROW + 2, HEADER_ROW + 1 + max(1, len(summary.rows))
    return f"{SHEET}!${letters}${first}:${letters}${last}"


def labels() -> tuple[str, ...]:
    """The headers on the sheet of workbooks."""
    return tuple(column.label for column in COLUMNS)


def _cells(row: BatchRow) -> Cells:
    return (
        row.association,
        row.year,
        *row.fees,
        fees(row),
        row.income,
        row.costs,
        row.result,
        row.opening_equity,
        row.closing_equity,
        *(None if row.note else row.count(level) for level in Level),
        row.status,
        row.workbook,
        row.note,
    )


def _finding_cells(row: BatchRow, finding: Finding) -> Cells:
    return (
        row.association,
        row.year,
        row.workbook,
        finding.level.value,
        finding.code,
        str(finding.at or ""),
        finding.what,
        finding.remedy,
    )


def _only(words: str) -> Cells:
    """A row that says nothing but this."""
    return ("", None, "", "", "", "", words, "")
