"""The first sheet: every year's sums over all associations, as live formulas."""

from __future__ import annotations

from collections.abc import Callable

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr, total
from finsam_xl.documents.batch.cells import Column, put_header
from finsam_xl.documents.batch.look import AMOUNT, COUNT, YEAR, Looks, put_heading
from finsam_xl.documents.batch.workbooks import area, fees
from finsam_xl.documents.batch_summary import BatchRow, BatchSummary

SHEET = "Översikt"
HEADER_ROW = 3
YEAR_COLUMN, COUNT_COLUMN, FIRST_AMOUNT = 0, 1, 2
_WIDTH = 16
_STATE, _REGION, _MUNICIPALITY = range(3)


class Sum(Frozen):
    """A column that adds up one of the sheet of workbooks."""

    label: str
    value: Callable[[BatchRow], Kr | None]


SUMS = (
    Sum("Staten", lambda row: row.fees[_STATE]),
    Sum("Regionerna", lambda row: row.fees[_REGION]),
    Sum("Kommunerna", lambda row: row.fees[_MUNICIPALITY]),
    Sum("Avgifter", fees),
    Sum("Intäkter", lambda row: row.income),
    Sum("Kostnader", lambda row: row.costs),
    Sum("Resultat", lambda row: row.result),
    Sum("Eget kapital ut", lambda row: row.closing_equity),
)


def put_years(page: Worksheet, summary: BatchSummary, looks: Looks) -> None:
    """A row for each year."""
    refused = sum(bool(row.note) for row in summary.rows)
    note = f"{len(summary.rows)} arbetsböcker, {len(summary.associations)} förbund."
    told = f" {refused} gick inte att räkna om, se Arbetsböcker." if refused else ""
    put_heading(page, "Sammanfattning år för år", f"{note}{told} Belopp i kronor.", looks)
    sums = [Column(each.label, _WIDTH, AMOUNT) for each in SUMS]
    columns = [Column("År", 10, YEAR), Column("Arbetsböcker", 13, COUNT), *sums]
    put_header(page, HEADER_ROW, columns, looks)
    page.fit_to_pages(1, 1)
    for at, year in enumerate(summary.years, HEADER_ROW + 1):
        page.write_number(at, YEAR_COLUMN, year, looks(YEAR))
        _put_count(page, at, summary, looks)
        for column, each in enumerate(SUMS, FIRST_AMOUNT):
            formula, shown = _sum(each, at, summary)
            page.write_formula(at, column, formula, looks(AMOUNT), shown)


def is_known(label: str, summary: BatchSummary) -> bool:
    """True when any workbook has something in this column."""
    [wanted] = [each for each in SUMS if each.label == label]
    return any(wanted.value(row) is not None for row in summary.rows)


def _put_count(page: Worksheet, at: int, summary: BatchSummary, looks: Looks) -> None:
    year = summary.years[at - HEADER_ROW - 1]
    formula = f"=COUNTIFS({area('År', summary)},{_year_cell(at)})"
    count = sum(row.year == year for row in summary.rows)
    page.write_formula(at, COUNT_COLUMN, formula, looks(COUNT), count)


def _sum(each: Sum, row: int, summary: BatchSummary) -> tuple[str, float | str]:
    """The formula of the row's year and its value; empty where no workbook knows it."""
    year = summary.years[row - HEADER_ROW - 1]
    known = [each.value(row) for row in summary.rows if row.year == year]
    amounts = [amount for amount in known if amount is not None]
    of_year = f"{area('År', summary)},{_year_cell(row)}"
    column = area(each.label, summary)
    formula = f'=IF(COUNTIFS({of_year},{column},"<>")=0,"",ROUND(SUMIFS({column},{of_year}),2))'
    return formula, float(total(amounts).kronor) if amounts else ""


def _year_cell(row: int) -> str:
    cell: str = xl_rowcol_to_cell(row, YEAR_COLUMN, col_abs=True)
    return cell
