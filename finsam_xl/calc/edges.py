"""Where Ctrl and an arrow key would lead from a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finsam_xl.calc.addresses import COLUMNS, ROWS, Rectangle
from finsam_xl.calc.calls import CALLS

if TYPE_CHECKING:
    from finsam_xl.calc.ranges import Range


def edge(start: Range, direction: str) -> Rectangle:
    """The last filled cell of a run, the first beyond a gap, or the sheet's edge."""
    down_or_up = direction in {"down", "up", "d", "u"}
    onward = direction in {"down", "right", "d", "r"}
    filled = _line(start, down_or_up=down_or_up)
    here = (start.row if down_or_up else start.column) - 1
    limit = (ROWS if down_or_up else COLUMNS) - 1 if onward else 0
    there = _walk(filled, here, 1 if onward else -1, limit) + 1
    if down_or_up:
        return Rectangle(there, start.column, 1, 1)
    return Rectangle(start.row, there, 1, 1)


def _line(start: Range, *, down_or_up: bool) -> list[bool]:
    used = start.sheet.used_range.where
    CALLS.reads += 1
    native = start.sheet.native
    if down_or_up:
        column = start.column - 1
        cells = native.getCellRangeByPosition(column, 0, column, used.row + used.height - 2)
        return [row[0] != "" for row in cells.getDataArray()]
    right = used.column + used.width - 2
    cells = native.getCellRangeByPosition(0, start.row - 1, right, start.row - 1)
    return [datum != "" for datum in cells.getDataArray()[0]]


def _walk(filled: list[bool], here: int, step: int, limit: int) -> int:
    def full(place: int) -> bool:
        return 0 <= place < len(filled) and filled[place]

    there = here + step
    if full(here) and full(there):
        while full(there + step):
            there += step
        return there
    while 0 <= there < len(filled) and not full(there):
        there += step
    if step < 0 and there >= len(filled):
        there = next((place for place in range(len(filled) - 1, -1, -1) if full(place)), limit)
    return there if full(there) else limit
