"""What a book hands over: the cells of one table or one named block."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place


class CellError(Frozen):
    """An error value of a formula, such as #REF! or #N/A."""

    text: str


CellValue = str | bool | float | date | datetime | CellError | None
"""An empty cell is None, never ""; a number is always a float; a date without time is a date."""


class Area(Frozen):
    """The name of a table or of a named block, and the sheet it was born on (a hint only)."""

    name: str
    sheet: str


class Grid(Frozen):
    """A table's or a block's cells by column.

    `row` and `column` are those of the upper left cell, counted from 1: a table's first header
    cell, a block's first cell. `header` is empty for a block. All `columns` are equally long.
    `below` is how many filled rows stand straight under a table, within its columns.
    """

    name: str
    sheet: str
    row: int
    column: int
    header: tuple[str, ...]
    columns: tuple[tuple[CellValue, ...], ...]
    below: int = 0

    @property
    def first_row(self) -> int:
        """The sheet row of the first body row."""
        return self.row + (1 if self.header else 0)

    @property
    def height(self) -> int:
        """How many body rows there are."""
        return len(self.columns[0]) if self.columns else 0

    def place(self, row: int, column: int) -> Place:
        """The cell of a body row and a column, both counted from 0."""
        return Place(self.sheet, self.first_row + row, self.column + column)

    def holds(self, at: Place) -> bool:
        """True when the cell is one of the body's."""
        return (
            at.sheet == self.sheet
            and 0 <= at.row - self.first_row < self.height
            and 0 <= at.column - self.column < len(self.columns)
        )

    def rows(self) -> Iterator[tuple[CellValue, ...]]:
        """The body row by row."""
        return zip(*self.columns, strict=True)

    def filled_rows(self) -> list[int]:
        """The body rows, counted from 0, that hold anything at all."""
        return [row for row, cells in enumerate(self.rows()) if any(c is not None for c in cells)]
