"""Which year a cell is about: by the year of its row, or by its column in a three-year plan."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.records import PLAN_KEYS
from finsam_xl.sheets.schema import Table

_YEAR = "year"


def year_of(contents: Contents, at: Place | None) -> int | None:
    """The year; None where the place does not say, as for a setting or a whole workbook."""
    for name, table in contents.tables.items():
        grid = contents.grids.get(name)
        if at is not None and grid is not None and grid.holds(at):
            return _of_row(contents, table, grid, at) or _of_column(contents, table, grid, at)
    return None


def _of_row(contents: Contents, table: Table, grid: Grid, at: Place) -> int | None:
    typed, row = contents.typed(table.name), at.row - grid.first_row
    if row not in typed.rows or all(column.key != _YEAR for column in table.columns):
        return None
    year = typed.column(_YEAR)[typed.rows.index(row)]
    return year if isinstance(year, int) else None


def _of_column(contents: Contents, table: Table, grid: Grid, at: Place) -> int | None:
    first = contents.settings.value(_YEAR)
    labels = {column.label: column.key for column in table.columns}
    key = labels.get(str(grid.header[at.column - grid.column]), "")
    if key not in PLAN_KEYS or not isinstance(first, int):
        return None
    return first + PLAN_KEYS.index(key)
