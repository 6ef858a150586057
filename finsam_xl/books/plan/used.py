"""All that stands on a sheet, ours and the user's own, as one grid."""

from __future__ import annotations

from finsam_xl.basics.grid import Grid
from finsam_xl.books.plan.extent import Values


def used_grid(sheet: str, filled: Values) -> Grid:
    """The smallest grid without header that holds every filled cell; empty for an empty sheet."""
    if not filled:
        return Grid(name=sheet, sheet=sheet, row=1, column=1, header=(), columns=())
    down, across = [row for row, _ in filled], [column for _, column in filled]
    rows = range(min(down), max(down) + 1)
    columns = range(min(across), max(across) + 1)
    return Grid(
        name=sheet,
        sheet=sheet,
        row=rows.start,
        column=columns.start,
        header=(),
        columns=tuple(tuple(filled.get((row, column)) for row in rows) for column in columns),
    )
