"""Cells and tables of the summary: what a cell may hold, and rows under a header."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.documents.batch.look import HEADER_HEIGHT, Look, Looks, header_over

Cell = str | int | Kr | None
"""A text is always text; an amount is shown in kronor; None is an empty cell."""
Cells = tuple[Cell, ...]
Spot = tuple[int, int]
"""A cell's row and column, counted from 0."""


class Column(Frozen):
    """A column of a table: its header, its width, and the look of its cells."""

    label: str
    width: float
    look: Look


class Rows(Frozen):
    """What a table holds: its columns, and a cell for each of them in every row."""

    columns: Sequence[Column]
    rows: Sequence[Cells]


def put(page: Worksheet, at: Spot, cell: Cell, look: Format) -> None:
    """One cell."""
    match cell:
        case None:
            page.write_blank(*at, None, look)
        case str():
            page.write_string(*at, cell, look)
        case int():
            page.write_number(*at, cell, look)
        case Kr():
            page.write_number(*at, float(cell.kronor), look)


def put_header(page: Worksheet, row: int, columns: Sequence[Column], looks: Looks) -> None:
    """A row of headers over columns of these widths."""
    page.set_row(row, HEADER_HEIGHT)
    for number, column in enumerate(columns):
        page.set_column(number, number, column.width)
        page.write_string(row, number, column.label, looks(header_over(column.look)))


def put_table(page: Worksheet, row: int, table: Rows, looks: Looks) -> None:
    """A table with its header on this row; without rows it has a blank one."""
    for at, cells in enumerate(table.rows, row + 1):
        for number, (column, cell) in enumerate(zip(table.columns, cells, strict=True)):
            put(page, (at, number), cell, looks(column.look))
    put_header(page, row, table.columns, looks)
    labels = [
        {"header": column.label, "header_format": looks(header_over(column.look))}
        for column in table.columns
    ]
    last = row + max(1, len(table.rows))
    page.add_table(row, 0, last, len(table.columns) - 1, {"columns": labels, "style": None})
