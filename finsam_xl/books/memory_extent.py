"""Where a table or a named block stands on its sheet, and how its grid is cut out of the cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.place import Place

Content = CellValue | FormulaText
"""What a cell holds: a value somebody typed, or a formula."""

Cells = Mapping[tuple[int, int], Content]
"""The filled cells of one sheet by row and column, counted from 1."""


@dataclass(frozen=True, slots=True)
class Extent:
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

    def body(self) -> list[list[tuple[int, int]]]:
        """The body's cells row by row."""
        return [self.row_cells(row) for row in range(self.first_row, self.last_row + 1)]

    def row_cells(self, row: int) -> list[tuple[int, int]]:
        """The cells of one sheet row within these columns."""
        return [(row, column) for column in range(self.column, self.last_column + 1)]


Shown = Callable[[Place], CellValue]
"""What a reader sees in a cell."""


def cut(name: str, extent: Extent, shown: Shown, told: Shown) -> Grid:
    """The grid of a table or a block: labels and filled rows as `shown`, its body as `told`."""
    rows = [_seen(extent, cells, told) for cells in extent.body()]
    labels = _seen(extent, extent.row_cells(extent.row), shown)
    return Grid(
        name=name,
        sheet=extent.sheet,
        row=extent.row,
        column=extent.column,
        header=tuple(map(_label, labels)) if extent.headed else (),
        columns=tuple(zip(*rows, strict=True)) if rows else ((),) * extent.width,
        below=_filled_below(extent, shown) if extent.headed else 0,
    )


def formula_of(content: Content) -> str | None:
    """The formula's text with leading =, or None for anything else."""
    return content.text if isinstance(content, FormulaText) else None


def _seen(extent: Extent, cells: list[tuple[int, int]], shown: Shown) -> list[CellValue]:
    return [shown(Place(extent.sheet, *cell)) for cell in cells]


def _label(value: CellValue) -> str:
    return "" if value is None else str(value)


def _filled_below(extent: Extent, shown: Shown) -> int:
    row = extent.last_row + 1
    while any(value is not None for value in _seen(extent, extent.row_cells(row), shown)):
        row += 1
    return row - extent.last_row - 1
