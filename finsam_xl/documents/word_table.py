"""A table of amounts as Word shows it: words in the first column, amounts in the others."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import Report, ReportRow, RowKind
from finsam_xl.documents.prompts import HERE
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.unit import Unit
from finsam_xl.documents.word import FieldValue

_WORDS = {
    RowKind.TOTAL: "total",
    RowKind.PART: "part",
    RowKind.LABEL: "rubrik",
    RowKind.MEMBER: "medlem",
    RowKind.SUM: "summa",
    RowKind.NOTE: "not",
}
"""A row's kind as the word that a template's codes compare with."""


class WordRow(Frozen):
    """A row: its kind, its words, and its cells as they are printed."""

    kind: RowKind
    text: str
    cells: tuple[str, ...] = ()


class WordTable(Frozen):
    """A table: the words over the first column, the other columns' headings, and the rows."""

    corner: str
    columns: tuple[str, ...]
    rows: tuple[WordRow, ...]


def table_fields(table: WordTable) -> dict[str, FieldValue]:
    """The table under the Swedish names that a template uses."""
    return {"enhet": table.corner, "kolumner": table.columns, "rader": row_fields(table)}


def row_fields(table: WordTable) -> list[FieldValue]:
    """Each row as wide as the table: a column without an amount is an empty cell."""
    width = len(table.columns)
    return [
        {
            "slag": _WORDS[row.kind],
            "text": unbroken(row.text),
            "belopp": (*row.cells, *[""] * (width - len(row.cells))),
        }
        for row in table.rows
    ]


def of_report(report: Report) -> WordTable:
    """The report's rows with amounts in its unit, never rounded."""
    return WordTable(report.unit, report.columns, tuple(_row(report, row) for row in report.rows))


def _row(report: Report, row: ReportRow) -> WordRow:
    amounts = ("" if each is None else unbroken(report.printed(each)) for each in row.amounts)
    return WordRow(row.kind, row.text, tuple(amounts))


def amount_cells(amounts: tuple[Kr | None, ...], unit: Unit) -> tuple[str, ...]:
    """Amounts in whole units; one that nobody has told is a place to write in."""
    return tuple(HERE if amount is None else unit.rounded(amount) for amount in amounts)
