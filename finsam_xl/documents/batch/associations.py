"""The sheet with a row for each association: a figure year by year, side by side."""

from __future__ import annotations

from collections.abc import Callable

from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.documents.batch.cells import Column, put, put_header
from finsam_xl.documents.batch.look import AMOUNT, SECTION, TEXT, Looks, put_heading
from finsam_xl.documents.batch.workbooks import fees
from finsam_xl.documents.batch_summary import BatchRow, BatchSummary

SHEET = "Förbund"
_FIRST_ROW = 3
_NAME_WIDTH, _YEAR_WIDTH = 42, 14


class Figure(Frozen):
    """What a block of the sheet shows of each workbook."""

    title: str
    value: Callable[[BatchRow], Kr | None]


EQUITY = Figure("Eget kapital vid årets slut", lambda row: row.closing_equity)
_FIGURES = (Figure("Avgifter", fees), Figure("Resultat", lambda row: row.result), EQUITY)


def put_associations(page: Worksheet, summary: BatchSummary, looks: Looks) -> None:
    """One block for each figure that anybody has."""
    put_heading(page, SHEET, "Belopp i kronor, ett förbund per rad.", looks)
    page.freeze_panes(0, 1)
    for figure in _shown(summary):
        _put_block(page, figure, summary, looks)


def header_row(figure: Figure, summary: BatchSummary) -> int:
    """The row, from 0, of the years over a figure's block; ValueError where it isn't shown."""
    height = len(summary.associations) + 3
    return _FIRST_ROW + 1 + height * _shown(summary).index(figure)


def _shown(summary: BatchSummary) -> list[Figure]:
    return [each for each in _FIGURES if any(each.value(row) is not None for row in summary.rows)]


def _put_block(page: Worksheet, figure: Figure, summary: BatchSummary, looks: Looks) -> None:
    top = header_row(figure, summary)
    page.write_string(top - 1, 0, figure.title, looks(SECTION))
    years = [Column(str(year), _YEAR_WIDTH, AMOUNT) for year in summary.years]
    put_header(page, top, [Column(SHEET, _NAME_WIDTH, TEXT), *years], looks)
    for at, association in enumerate(summary.associations, top + 1):
        put(page, (at, 0), association, looks(TEXT))
        for column, year in enumerate(summary.years, 1):
            put(page, (at, column), _of(figure, summary, (association, year)), looks(AMOUNT))


def _of(figure: Figure, summary: BatchSummary, whose: tuple[str, int]) -> Kr | None:
    """The figure of an association's year; None where nobody, or more than one, tells it."""
    rows = [row for row in summary.rows if (row.association, row.year) == whose]
    return figure.value(rows[0]) if len(rows) == 1 else None
