"""Rows that somebody has put under a table, where the table does not reach."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from finsam_xl.basics.place import LAST_ROW
from finsam_xl.books.plan.extent import Extent, Shown

Others = Callable[[], Iterable[Extent]]
"""Every table and block of the workbook, asked for only where it matters."""


def rows_below(extent: Extent, bottom: int, shown: Shown, others: Others) -> int:
    """How many filled rows stand straight under a table, or after one blank row.

    `bottom` is the table's last sheet row, Excel's total row included. After a blank row only
    what lies above the next table or block counts.
    """
    straight = _filled(extent, bottom + 1, shown)
    apart = 0 if straight else _filled(extent, bottom + 2, shown)
    if not apart:
        return straight
    tops = [other.row for other in others() if _under(other, extent, bottom)]
    return min(apart, min(tops, default=LAST_ROW + 1) - (bottom + 2))


def _filled(extent: Extent, first: int, shown: Shown) -> int:
    row = first
    while any(value is not None for value in map(shown, extent.row_cells(row))):
        row += 1
    return row - first


def _under(other: Extent, extent: Extent, bottom: int) -> bool:
    """A name that begins higher up, such as a print area, claims no rows."""
    across = max(other.column, extent.column) <= min(other.last_column, extent.last_column)
    return other.sheet == extent.sheet and other.row > bottom + 1 and across
