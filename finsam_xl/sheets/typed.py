"""A table's cells as exact values: each column goes through the gate once, whoever reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.place import RowPlace
from finsam_xl.sheets.schema import Column, Field, Kind, Owner, Table
from finsam_xl.sheets.values import Gated, exact


class TypedTable:
    """A table of the schema over its grid; `rows` are the body rows, from 0, that are in use.

    A column that the sheet lacks reads as if it were empty.
    """

    __slots__ = ("_columns", "_faulty", "grid", "rows", "table")

    def __init__(self, table: Table, grid: Grid) -> None:
        self.table = table
        self.grid = grid
        self.rows = tuple(used_rows(table, grid))
        self._columns: dict[str, list[Gated]] = {}
        self._faulty: set[str] = set()

    def column(self, key: str) -> list[Gated]:
        """Every used row's exact value of a column, or what is wrong with it."""
        if key not in self._columns:
            self._columns[key] = self._gated(self.table.column(key))
        return self._columns[key]

    def is_faulty(self, key: str) -> bool:
        """True for a column of which something can't be read."""
        self.column(key)
        return key in self._faulty

    def findings(self) -> list[Finding]:
        """All that can't be read in the user's columns, row by row."""
        users = [each.key for each in self.table.columns if _is_users(each)]
        columns = [self.column(key) for key in users if self.is_faulty(key)]
        return [
            value
            for row in zip(*columns, strict=True)
            for value in row
            if isinstance(value, Finding)
        ]

    def places(self) -> list[RowPlace]:
        """Where each used row stands."""
        grid = self.grid
        at = {
            each.key: grid.column + grid.header.index(each.label)
            for each in self.table.columns
            if each.label in grid.header
        }
        return [RowPlace(grid.sheet, grid.first_row + row, at) for row in self.rows]

    def _gated(self, column: Column) -> list[Gated]:
        grid, (position, field, cells) = self.grid, self._cells(column)
        keys, apart = _keys(cells)
        once = partial(grid.place, 0, position)
        is_text = field.kind is Kind.TEXT and not field.choices
        known = {
            key: (cell.strip() if is_text and type(cell) is str else "") or exact(cell, field, once)
            for key, cell in apart
        }
        alike = len(known) == 1
        values = [*known.values()] * len(cells) if alike else list(map(known.__getitem__, keys))
        if Finding in set(map(type, known.values())):  # each tells its own place
            self._faulty.add(column.key)
            for at, value in enumerate(values):
                if isinstance(value, Finding):
                    values[at] = exact(
                        cells[at], field, partial(grid.place, self.rows[at], position)
                    )
        return values

    def _cells(self, column: Column) -> tuple[int, Field, Sequence[CellValue]]:
        """Where the used rows' cells stand, what they must be, and what they show."""
        grid = self.grid
        if column.label not in grid.header:
            return 0, column.field._replace(required=False), (None,) * len(self.rows)
        position = grid.header.index(column.label)
        cells = grid.columns[position]
        if len(self.rows) < grid.height:
            cells = tuple(cells[row] for row in self.rows)
        return position, column.field, cells


def _keys(
    cells: Sequence[CellValue],
) -> tuple[Sequence[object], Iterable[tuple[object, CellValue]]]:
    """What each cell is known by, and each of those once with its cell.

    The cells themselves; with their classes where some are truth values, since 1.0 is True.
    """
    told = set(cells)
    if told.isdisjoint((0, 1)) or bool not in set(map(type, cells)):
        return cells, ((cell, cell) for cell in told)
    keys = [(type(cell), cell) for cell in cells]
    return keys, dict(zip(keys, cells, strict=True)).items()


def used_rows(table: Table, grid: Grid) -> list[int]:
    """The body rows, from 0, that somebody has filled: the user where the rows are theirs."""
    own = [
        grid.columns[grid.header.index(column.label)]
        for column in table.columns
        if column.label in grid.header and _tells_of_use(table, column)
    ]
    if any(None not in cells and "" not in cells for cells in own):
        return list(range(grid.height))
    return [row for row, cells in enumerate(zip(*own, strict=True)) if any(map(_filled, cells))]


def _tells_of_use(table: Table, column: Column) -> bool:
    """True for the user's columns, and for the others of a table whose rows they don't add."""
    if table.rows:
        return True
    return column.owner is Owner.USER or (column.owner is Owner.FINSAM and not table.users)


def _is_users(column: Column) -> bool:
    return column.owner is Owner.USER


def _filled(cell: CellValue) -> bool:
    return cell is not None and cell != ""
