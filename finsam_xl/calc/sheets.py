"""A workbook's sheets."""
# ruff: noqa: D102 - the words are xlwings', and its manual tells what they do

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from xlwings import NoSuchObjectError, base_classes

from finsam_xl.calc.addresses import COLUMNS, ROWS, Rectangle, parse
from finsam_xl.calc.calls import CALLS
from finsam_xl.calc.comments import Told, comments
from finsam_xl.calc.names import Names
from finsam_xl.calc.pictures import Pictures
from finsam_xl.calc.ranges import CONTENTS, EVERYTHING, Range
from finsam_xl.calc.tables import Tables
from finsam_xl.office.cells import NumberFormats
from finsam_xl.office.objects import Spreadsheet

if TYPE_CHECKING:
    from finsam_xl.calc.books import Book


class Facade(Protocol):
    """xlwings' own Range, around ours."""

    impl: Range


Corner = str | tuple[int, ...] | Range | Facade


class Sheet(base_classes.Sheet):
    """One sheet of an open workbook."""

    def __init__(self, book: Book, native: Spreadsheet) -> None:
        self._book = book
        self.native = native

    @property
    def api(self) -> Spreadsheet:
        return self.native

    @property
    def book(self) -> Book:
        return self._book

    @property
    def formats(self) -> NumberFormats:
        return self._book.formats

    @cached_property
    def position(self) -> int:
        """Counted from 0, as LibreOffice does."""
        return self.native.RangeAddress.Sheet

    @property
    def index(self) -> int:
        return self.native.RangeAddress.Sheet + 1

    @property
    def name(self) -> str:
        return self.native.Name

    @name.setter
    def name(self, name: str) -> None:
        self.native.Name = name

    @property
    def visible(self) -> bool:
        return self.native.IsVisible

    @visible.setter
    def visible(self, wanted: bool) -> None:
        self.native.IsVisible = bool(wanted)

    @property
    def tables(self) -> Tables:
        return Tables(self)

    @property
    def pictures(self) -> Pictures:
        return Pictures(self)

    @property
    def names(self) -> Names:
        return Names(self._book, self)

    @property
    def cells(self) -> Range:
        return Range(self, Rectangle(1, 1, ROWS, COLUMNS))

    @property
    def used_range(self) -> Range:
        CALLS.measuring += 1
        cursor = self.native.createCursor()
        cursor.gotoStartOfUsedArea(False)  # noqa: FBT003 - UNO's own signature
        cursor.gotoEndOfUsedArea(True)  # noqa: FBT003
        return Range.of(self, cursor.RangeAddress)

    def comments(self) -> Iterator[Told]:
        """The notes of its cells; Excel's own objects hand them over in another way."""
        return comments(self.native)

    def range(self, first: Corner, second: Corner | None = None) -> Range:
        """By address, by name, or by one or two corners."""
        start = self._range(first)
        if second is None:
            return start
        return Range(self, start.where.joined(self._range(second).where))

    def _range(self, corner: Corner) -> Range:
        if isinstance(corner, Range):
            return corner
        if isinstance(corner, str):
            return self._named(corner)
        if isinstance(corner, tuple):
            return self._at(corner)
        return corner.impl

    def _at(self, corner: tuple[int, ...]) -> Range:
        if 0 in corner[:2]:
            raise IndexError("Attempted to access 0-based Range. Excel's ranges are 1-based.")
        height, width = corner[2:] or (1, 1)
        return Range(self, Rectangle(corner[0], corner[1], height, width))

    def _named(self, text: str) -> Range:
        if where := parse(text):
            return Range(self, where)
        for names in (self.names, self._book.names):
            if name := names.find(text):
                return name.refers_to_range
        table = self.tables.find(text)
        if table and table.data_body_range:
            return table.data_body_range
        raise NoSuchObjectError(f"The address/named range '{text}' doesn't exist.")

    def activate(self) -> None:
        self._book.controller.setActiveSheet(self.native)

    select = activate

    def clear(self) -> None:
        self.native.clearContents(EVERYTHING)

    def clear_contents(self) -> None:
        self.native.clearContents(CONTENTS)

    def delete(self) -> None:
        self._book.document.Sheets.removeByName(self.name)


class Sheets(base_classes.Sheets):
    """The sheets in their order."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._natives = book.document.Sheets

    @property
    def api(self) -> object:
        return self._natives

    @property
    def active(self) -> Sheet:
        return Sheet(self._book, self._book.controller.ActiveSheet)

    def __len__(self) -> int:
        return self._natives.Count

    def __iter__(self) -> Iterator[Sheet]:
        return (self(index + 1) for index in range(len(self)))

    def __contains__(self, name: str) -> bool:
        return self._find(name) is not None

    def __call__(self, key: int | str) -> Sheet:
        if isinstance(key, int):
            return Sheet(self._book, self._natives.getByIndex(key - 1))
        name = self._find(key)
        if name is None:
            raise KeyError(key)
        return Sheet(self._book, self._natives.getByName(name))

    def _find(self, key: str) -> str | None:
        if self._natives.hasByName(key):
            return key
        names = self._natives.ElementNames
        return next((name for name in names if name.casefold() == key.casefold()), None)

    def add(
        self, before: Sheet | None = None, after: Sheet | None = None, name: str | None = None
    ) -> Sheet:
        place = before.index - 1 if before else after.index if after else self.active.index - 1
        numbers = range(1, len(self) + 2)
        name = name or next(f"Blad{n}" for n in numbers if f"Blad{n}" not in self)
        self._natives.insertNewByName(name, place)
        added = self(name)
        added.activate()
        return added
