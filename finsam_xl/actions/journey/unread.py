"""The user's cells that can't be read, which stay as they stand when their table is rewritten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.grid import CellValue
from finsam_xl.sheets.writer import Row

Unread = Mapping[int, Mapping[int, CellValue]]
"""By body row and then by column, both from 0."""


def unread_cells(contents: Contents, table: str) -> Unread:
    """What stands in the user's columns of a table and can't be read."""
    grid = contents.grids[table]
    unread: dict[int, dict[int, CellValue]] = {}
    for finding in contents.typed(table).findings():
        if finding.at is not None:
            row, column = finding.at.row - grid.first_row, finding.at.column - grid.column
            if grid.holds(finding.at):
                unread.setdefault(row, {})[column] = grid.columns[column][row]
    return unread


def with_unread(edit: ReplaceRows, rows: Sequence[Row], unread: Unread) -> ReplaceRows:
    """The edit with these cells as they stand, in the rows that they stood in; `rows` made it."""
    cells = tuple(
        tuple(unread.get(row.was, {}).get(at, cell) for at, cell in enumerate(made))
        if row.was is not None
        else made
        for row, made in zip(rows, edit.rows, strict=True)
    )
    return edit._replace(rows=cells)
