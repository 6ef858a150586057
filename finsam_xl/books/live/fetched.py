"""What has been fetched of an open workbook since it was last written: each sheet once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.books.live.blocks import Rectangle
from finsam_xl.books.live.cells import contents, may_hold_formulas, values
from finsam_xl.books.live.comments import comments_of
from finsam_xl.books.live.find import Finder
from finsam_xl.books.live.regions import bounded, covering, read_region, used_region
from finsam_xl.books.plan.below import rows_below
from finsam_xl.books.plan.extent import Cells, Extent, Values, cut, formulas_of
from finsam_xl.books.plan.refusals import unknown_sheet
from finsam_xl.books.plan.used import used_grid

if TYPE_CHECKING:
    from xlwings import Book


WHOLE_SHEET = 500_000
"""A sheet of more cells is fetched only as far as its tables reach."""


class _Part:
    """A rectangle of a sheet: what it shows, and what its cells hold once somebody has asked."""

    __slots__ = ("area", "held", "shown")

    def __init__(self, area: Rectangle, shown: Values) -> None:
        self.area = area
        self.shown = shown
        self.held: Cells | None = None


class Fetched:
    """The cells fetched so far; a sheet is fetched whole, so that one call is enough for it."""

    def __init__(self, book: Book) -> None:
        self.finder = Finder(book)
        self._used: dict[str, Rectangle] = {}
        self._parts: dict[str, _Part] = {}
        self._comments: tuple[Comment, ...] | None = None

    def grids(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """What these tables and blocks show."""
        extents = self._fetch(areas)
        shown = {sheet: part.shown for sheet, part in self._parts.items()}
        return {name: self._grid(name, e, shown[e.sheet]) for name, e in extents.items()}

    def formula_grids(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """The formulas of these tables and blocks."""
        extents = self._fetch(areas)
        on: dict[str, list[Extent]] = {}
        for extent in extents.values():
            on.setdefault(extent.sheet, []).append(extent)
        told = {s: formulas_of(self._held(self._parts[s], covering(e))) for s, e in on.items()}
        return {name: self._grid(name, e, told[e.sheet]) for name, e in extents.items()}

    def held(self, area: Rectangle) -> Cells:
        """What the filled cells of a rectangle hold, as they stood when they were fetched.

        Beyond what was used of the sheet then, nothing is filled.
        """
        known = self._parts.get(area.sheet)
        used = self._used.get(area.sheet)
        whole = known is not None and used is not None and known.area.covers(used)
        part = known if known is not None and whole else self._part(area)
        told = self._held(part, area)
        return {cell: told[cell] for row in area.rows() for cell in row if cell in told}

    def used(self, sheet: str) -> Grid:
        """All that stands on a sheet."""
        if sheet not in self.finder.sheets:
            raise unknown_sheet(sheet)
        return used_grid(sheet, self._part(bounded(self._used_region(sheet))).shown)

    def comments(self) -> tuple[Comment, ...]:
        """What is written beside the cells of all sheets."""
        if self._comments is None:
            told = map(comments_of, self.finder.sheets.values())
            self._comments = tuple(chain.from_iterable(told))
        return self._comments

    def _fetch(self, areas: Sequence[Area]) -> dict[str, Extent]:
        extents = self.finder.extents(areas)
        for sheet in {extent.sheet for extent in extents.values()}:
            self._read(sheet, [e for e in extents.values() if e.sheet == sheet])
        return extents

    def _read(self, sheet: str, extents: Iterable[Extent]) -> None:
        used = self._used_region(sheet)
        needed = read_region(extents, used)
        whole = needed.joined(used)
        self._part(needed, whole if whole.size <= WHOLE_SHEET else needed)

    def _part(self, needed: Rectangle, wished: Rectangle | None = None) -> _Part:
        known = self._parts.get(needed.sheet)
        if known is not None and known.area.covers(needed):
            return known
        area = wished or needed
        if known is not None:
            area = bounded(area.joined(known.area))
        part = _Part(area, values(self.finder.sheets[area.sheet], area))
        self._parts[area.sheet] = part
        return part

    def _held(self, part: _Part, asked: Rectangle) -> Cells:
        """What a part holds, its formulas fetched whole unless none stands where it is asked."""
        if part.held is None:
            sheet = self.finder.sheets[part.area.sheet]
            if not may_hold_formulas(sheet, asked):
                return part.shown
            part.held = contents(sheet, part.area, part.shown)
        return part.held

    def _used_region(self, sheet: str) -> Rectangle:
        if sheet not in self._used:
            self._used[sheet] = used_region(self.finder.sheets[sheet])
        return self._used[sheet]

    def _grid(self, name: str, extent: Extent, told: Values) -> Grid:
        shown = self._parts[extent.sheet].shown.get
        grid = cut(name, extent, shown, told.get)
        if not extent.headed:
            return grid
        bottom = extent.last_row + (name in self.finder.with_total_row)
        return grid._replace(below=rows_below(extent, bottom, shown, self.finder.everything))
