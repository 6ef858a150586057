"""Gives a table's columns their widths back, once a loop over columns has been filled in."""

from __future__ import annotations

from docx.shared import Emu
from docx.table import Table


def settle_columns(table: Table) -> None:
    """Let each column be as wide as its cells say and the first take what is left.

    A template writes the cell of one year, with its width; docxtpl repeats the cell but shares
    the widths of the grid equally. A table whose grid and cells agree is left alone.
    """
    if not table.rows:
        return
    grid = [column.width for column in table.columns]
    cells = [cell.width for cell in table.rows[0].cells]
    if len(grid) != len(cells) or None in grid or None in cells or grid == cells:
        return
    rest = [width for width in cells[1:] if width is not None]
    first = sum(width for width in grid if width is not None) - sum(rest)
    for at, width in enumerate([first, *rest]):
        table.columns[at].width = Emu(width)
    for row in table.rows:
        row.cells[0].width = Emu(first)
