"""Which rectangle of each sheet has to be fetched, so that one call per sheet is enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.place import LAST_ROW, Place, split_address
from finsam_xl.books.live.blocks import Rectangle, bounding
from finsam_xl.books.live.refusals import too_far_out
from finsam_xl.books.plan.extent import Extent
from finsam_xl.books.plan.refusals import unknown_sheet

if TYPE_CHECKING:
    from xlwings import Sheet

MOST_CELLS = 5_000_000
"""More than any workbook of ours; a stray cell far down would take the reader's memory."""


def read_regions(extents: Iterable[Extent], sheets: Mapping[str, Sheet]) -> dict[str, Rectangle]:
    """Each sheet's areas, and everything that stands below its tables."""
    corners: dict[str, list[Place]] = {}
    headed: set[str] = set()
    for extent in extents:
        corners.setdefault(extent.sheet, []).extend(_corners(extent))
        headed.update({extent.sheet} if extent.headed else ())
    for name in headed:
        corners[name].append(Place(name, _last_used_row(sheets[name]), corners[name][0].column))
    return {name: _bounded(places) for name, places in corners.items()}


def write_regions(
    edits: Sequence[Edit], tables: Mapping[str, Extent], sheets: Mapping[str, Sheet]
) -> dict[str, Rectangle]:
    """Each sheet's cells that the edits may change or stumble over."""
    touched: dict[str, list[Place]] = {}
    for edit in edits:
        for at in _touched(edit, tables):
            if at.sheet not in sheets:
                raise unknown_sheet(at.sheet)
            touched.setdefault(at.sheet, []).append(at)
    return {name: _bounded(places) for name, places in touched.items()}


def _touched(edit: Edit, tables: Mapping[str, Extent]) -> Iterator[Place]:
    if not isinstance(edit, ReplaceRows):
        yield edit.at
        return
    extent = tables[edit.table]
    last = min(extent.first_row + len(edit.rows), LAST_ROW)
    yield from _corners(extent)
    yield Place(extent.sheet, last, extent.column)


def _corners(extent: Extent) -> tuple[Place, Place]:
    first = Place(extent.sheet, extent.row, extent.column)
    return first, Place(extent.sheet, extent.last_row, extent.last_column)


def _last_used_row(sheet: Sheet) -> int:
    return split_address(sheet.used_range.address.rpartition(":")[2])[0]


def _bounded(places: Iterable[Place]) -> Rectangle:
    area = bounding(places)
    if (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS:
        raise too_far_out(area.sheet, area.bottom)
    return area
