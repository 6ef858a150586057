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


def read_region(extents: Iterable[Extent], used: Rectangle) -> Rectangle:
    """Areas of one sheet, and everything that stands below its tables."""
    of_sheet = list(extents)
    corners = [corner for extent in of_sheet for corner in _corners(extent)]
    if any(extent.headed for extent in of_sheet):
        corners.append(Place(used.sheet, used.bottom, corners[0].column))
    return bounded(bounding(corners))


def covering(extents: Iterable[Extent]) -> Rectangle:
    """The least rectangle around areas of one sheet."""
    return bounding(corner for extent in extents for corner in _corners(extent))


def used_region(sheet: Sheet) -> Rectangle:
    """The part of a sheet that is used in any way."""
    first, _, last = sheet.used_range.address.partition(":")
    return Rectangle(sheet.name, *split_address(first), *split_address(last or first))


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
    return {name: bounded(bounding(places)) for name, places in touched.items()}


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


def bounded(area: Rectangle) -> Rectangle:
    """The rectangle, unless it is more than can be read."""
    if area.size > MOST_CELLS:
        raise too_far_out(area.sheet, area.bottom)
    return area
