"""What has been fetched of an open workbook since it was last written: each sheet once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.books.live.blocks import Rectangle
from finsam_xl.books.live.cells import contents, values
from finsam_xl.books.live.comments import comments_of
from finsam_xl.books.live.find import Finder
from finsam_xl.books.live.regions import bounded, read_region, used_region
from finsam_xl.books.plan.below import rows_below
from finsam_xl.books.plan.extent import Extent, Values, cut, formulas_of
from finsam_xl.books.plan.refusals import unknown_sheet
from finsam_xl.books.plan.used import used_grid

if TYPE_CHECKING:
    from xlwings import Book


WHOLE_SHEET = 500_000
"""A sheet of more cells is fetched only as far as its tables reach."""


class _Part:
    """A rectangle of a sheet: what it shows, and its formulas once somebody has asked."""

    __slots__ = ("area", "formulas", "shown")

    def __init__(self, area: Rectangle, shown: Values) -> None:
        self.area = area
        self.shown = shown
        self.formulas: Values | None = None


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
        told = {sheet: self._formulas(sheet) for sheet in {e.sheet for e in extents.values()}}
        return {name: self._grid(name, e, told[e.sheet]) for name, e in extents.items()}

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

    def _formulas(self, sheet: str) -> Values:
        part = self._parts[sheet]
        if part.formulas is None:
            held = contents(self.finder.sheets[sheet], part.area, part.shown)
            part.formulas = formulas_of(held)
        return part.formulas

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
