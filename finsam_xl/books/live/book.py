"""A workbook open in Excel, through xlwings: read in blocks, written once, never saved."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.basics.place import Place
from finsam_xl.books.live.bridge import bridge_faults, knock_a_while
from finsam_xl.books.live.copy import keep_copy
from finsam_xl.books.live.fetched import Fetched
from finsam_xl.books.live.guard import check_writable, is_ready, quiet
from finsam_xl.books.live.refusals import busy, changed_meanwhile, total_row, translated
from finsam_xl.books.live.regions import write_regions
from finsam_xl.books.live.write import change, write
from finsam_xl.books.plan.refusals import unknown_table
from finsam_xl.books.plan.stand import Stand, after, changed_cells, putting_back
from finsam_xl.books.port import Figure, Written

if TYPE_CHECKING:
    from xlwings import Book


class LiveBook:
    """A Book that is open in Excel; the user sees each change at once and saves it or not.

    With a `day`, that day's first writing leaves a copy of the file as it was last saved.
    """

    def __init__(self, book: Book, day: date | None = None) -> None:
        self._book = book
        self._day = day
        self._name = "?"
        self._homes: dict[str, str] = {}
        self._fetched: Fetched | None = None
        self._looks_again = False
        knock_a_while()
        with self._reached():
            pass

    @classmethod
    def caller(cls, day: date | None = None) -> LiveBook:
        """The workbook whose button was clicked; only Excel on Windows is held by the click."""
        # xlwings is slow to load, and only a click needs it
        from xlwings import Book  # noqa: PLC0415

        held = sys.platform == "win32"
        return cls(Book.caller(), day) if held else cls.from_outside(Book.caller(), day)

    @classmethod
    def from_outside(cls, book: Book, day: date | None = None) -> LiveBook:
        """A workbook that no click holds still: its user may write in it while we reckon.

        Nothing is read or written while a cell is being typed in. Before anything is written all
        that would be touched is read again, and one change is enough for a refusal.
        """
        live = cls(book, day)
        live._looks_again = True
        return live

    @property
    def name(self) -> str:
        """The file's name, ekonomi.xlsm."""
        return self._name

    def say(self, sentence: str) -> None:
        """Put a sentence in the status bar, where it stands until something else is said."""
        with self._reached():
            self._book.app.status_bar = sentence

    @property
    def folder(self) -> Path | None:
        """The folder it lies in; None where that is a web address or it was never saved."""
        try:
            path = self._book.fullname
        except bridge_faults():
            return None
        return Path(path).parent if "://" not in path and Path(path).is_absolute() else None

    def selection(self) -> Place | None:
        """The first selected cell; None where another workbook, or a drawing, is selected."""
        with self._reached():
            cells = self._book.app.selection
            if cells is None or cells.sheet.book.name != self._name:
                return None
            return Place(cells.sheet.name, cells.row, cells.column)

    def sheets(self) -> tuple[str, ...]:
        """The names of all sheets in their order."""
        with self._reached():
            return tuple(self._known().finder.sheets)

    def used(self, sheet: str) -> Grid:
        """All that stands on a sheet, without header and trimmed to what is filled."""
        with self._reached():
            return self._known().used(sheet)

    def comments(self) -> tuple[Comment, ...]:
        """The notes of all sheets' cells; in Excel for Mac none can be read."""
        with self._reached():
            return self._known().comments()

    def read(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """The cells of these tables and named blocks by name; one that is missing is left out."""
        with self._reached():
            return self._homed(self._known().grids(areas))

    def formulas(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """As `read`, but each cell is its formula's text with leading =, or None."""
        with self._reached():
            return self._homed(self._known().formula_grids(areas))

    def apply(self, edits: Sequence[Edit], _: Sequence[Figure] = (), /) -> Written:
        """Write all edits or none; give the edits that put everything back.

        What they put back is what was read before: on Windows a click holds Excel until Python has
        ended, so nobody can have written in between. See `from_outside` for all else.
        """
        with self._reached():
            known = self._known()
            self._fetched = None
            before = self._stand(known, edits)
            then = after(before, edits)
            made = change(before, then, (e.table for e in edits if isinstance(e, ReplaceRows)))
            if not made:
                return Written()
            check_writable(self._book, known.finder.sheets, made.blocks)
            if self._day is not None and self.folder is not None:
                keep_copy(self._book, self._day)
            with quiet(self._book.app):
                if self._looks_again and self._stand(self._fresh(), edits) != before:
                    raise changed_meanwhile(self._name)
                write(known.finder, made)
            if self._book.app.calculation == "manual":
                self._book.app.calculate()
            return Written(putting_back(before, then, edits, changed_cells(before, then)))

    def erase(self, edits: Sequence[Edit], figures: Sequence[Figure] = (), /) -> Written:
        """As `apply`: Excel writes the texts of its cells anew, and no others, when it saves."""
        return self.apply(edits, figures)

    def _known(self) -> Fetched:
        if self._fetched is None:
            self._fetched = self._fresh()
        return self._fetched

    def _fresh(self) -> Fetched:
        if self._looks_again and not is_ready(self._book.app):
            raise busy(self._name)
        return Fetched(self._book)

    def _homed(self, grids: dict[str, Grid]) -> dict[str, Grid]:
        self._homes.update({name: grid.sheet for name, grid in grids.items()})
        return grids

    def _stand(self, known: Fetched, edits: Sequence[Edit]) -> Stand:
        names = dict.fromkeys(edit.table for edit in edits if isinstance(edit, ReplaceRows))
        finder = known.finder
        found = finder.extents([Area(name, self._homes.get(name, "")) for name in names])
        extents = {name: extent for name, extent in found.items() if extent.headed}
        for name in names - extents.keys():
            raise unknown_table(name)
        for name in extents.keys() & finder.with_total_row:
            raise total_row(name, extents[name].sheet)
        regions = write_regions(edits, extents, finder.sheets)
        return Stand({sheet: known.held(area) for sheet, area in regions.items()}, extents)

    @contextmanager
    def _reached(self) -> Iterator[None]:
        try:
            self._name = self._book.name  # a closed workbook can't even tell its name
            yield
        except bridge_faults() as fault:
            raise translated(fault, self._name) from fault
