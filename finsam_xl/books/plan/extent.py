"""Where a table or a named block stands on its sheet, and how its grid is cut out of the cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError, CellValue, Grid

Content = CellValue | FormulaText
"""What a cell holds: a value somebody typed, or a formula."""

Cell = tuple[int, int]
"""A row and a column, counted from 1."""

Cells = Mapping[Cell, Content]
"""The filled cells of one sheet."""

Values = dict[Cell, CellValue]
"""What the filled cells of one sheet show."""

ERROR_CONSTANTS = {
    f"={text}": CellError(text)
    for text in ("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!")
}
"""A formula that is nothing but an error is that error, as if somebody had typed it."""


class Extent(Frozen):
    """A table (headed) or a block: its upper left cell, its body rows and its columns."""

    sheet: str
    row: int
    column: int
    height: int
    width: int
    headed: bool

    @property
    def first_row(self) -> int:
        """The first body row."""
        return self.row + self.headed

    @property
    def last_row(self) -> int:
        """The last body row."""
        return self.first_row + self.height - 1

    @property
    def last_column(self) -> int:
        """The last column."""
        return self.column + self.width - 1

    @property
    def rows(self) -> range:
        """The body rows."""
        return range(self.first_row, self.last_row + 1)

    @property
    def columns(self) -> range:
        """The columns."""
        return range(self.column, self.last_column + 1)

    def body(self) -> list[list[Cell]]:
        """The body's cells row by row."""
        return [self.row_cells(row) for row in self.rows]

    def row_cells(self, row: int) -> list[Cell]:
        """The cells of one sheet row within these columns."""
        return [(row, column) for column in self.columns]


Shown = Callable[[Cell], CellValue]
"""What a reader sees in a cell of one sheet."""


def cut(name: str, extent: Extent, shown: Shown, told: Shown) -> Grid:
    """The grid of a table or a block: labels and filled rows as `shown`, its body as `told`."""
    rows = [list(map(told, cells)) for cells in extent.body()]
    labels = map(shown, extent.row_cells(extent.row))
    return Grid(
        name=name,
        sheet=extent.sheet,
        row=extent.row,
        column=extent.column,
        header=tuple(_label(label) for label in labels) if extent.headed else (),
        columns=tuple(zip(*rows, strict=True)) if rows else ((),) * extent.width,
    )


def formulas_of(cells: Cells) -> Values:
    """The formulas' texts with leading =."""
    return {cell: held.text for cell, held in cells.items() if isinstance(held, FormulaText)}


def _label(value: CellValue) -> str:
    return "" if value is None else str(value)
