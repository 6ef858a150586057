"""Which column and which row of a table a cell stands in."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.place import Place
from finsam_xl.sheets.values import as_text


def key_at(contents: Contents, table: str, at: Place) -> str:
    """The key of the column that a cell of a table stands in; "" for one that is not ours."""
    grid = contents.grids[table]
    label = grid.header[at.column - grid.column]
    columns = contents.tables[table].columns
    return next((column.key for column in columns if column.label == label), "")


def text_at(contents: Contents, table: str, key: str, at: Place) -> str:
    """What stands in another column of the cell's row, as a user sees it."""
    grid = contents.grids[table]
    label = contents.tables[table].column(key).label
    return as_text(grid.columns[grid.header.index(label)][at.row - grid.first_row])
