"""Defined names, the workbook's and a sheet's own."""
# ruff: noqa: D102 - the words are xlwings', and its manual tells what they do

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from xlwings import NoSuchObjectError, base_classes

from finsam_xl.calc.addresses import quoted
from finsam_xl.calc.calls import CALLS
from finsam_xl.calc.formulas import to_calc, to_excel
from finsam_xl.calc.ranges import Range
from finsam_xl.office.bridge import uno
from finsam_xl.office.objects import NamedRange, NamedRanges

if TYPE_CHECKING:
    from finsam_xl.calc.books import Book
    from finsam_xl.calc.sheets import Sheet


class Name(base_classes.Name):
    """One defined name; `sheet` is set where the name belongs to one."""

    def __init__(self, book: Book, native: NamedRange, sheet: Sheet | None) -> None:
        self._book = book
        self._native = native
        self.sheet = sheet

    @property
    def api(self) -> NamedRange:
        return self._native

    @property
    def bare(self) -> str:
        """The name without its sheet."""
        return self._native.Name

    @property
    def name(self) -> str:
        if self.sheet is None:
            return self.bare
        sheet = self.sheet.name
        plain = re.fullmatch(r"[^\W\d]\w*", sheet)
        return f"{sheet if plain else quoted(sheet)}!{self.bare}"

    @name.setter
    def name(self, name: str) -> None:
        self._native.Name = name

    @property
    def refers_to(self) -> str:
        return to_excel("=" + self._native.Content)

    @refers_to.setter
    def refers_to(self, formula: str) -> None:
        self._native.Content = to_calc(formula).removeprefix("=")

    @property
    def refers_to_range(self) -> Range:
        CALLS.locating += 1
        cells = self._native.getReferredCells()
        if cells is None:
            raise NoSuchObjectError(f"The name '{self.bare}' doesn't refer to a range.")
        where = cells.RangeAddress
        return Range.of(self._book.sheets(where.Sheet + 1), where)

    def covers(self, cells: Range) -> bool:
        """Whether the name stands for exactly these cells."""
        try:
            return self.refers_to_range.coords == cells.coords
        except NoSuchObjectError:
            return False

    def delete(self) -> None:
        owner = self.sheet.native if self.sheet else self._book.document
        owner.NamedRanges.removeByName(self.bare)


class Names(base_classes.Names):
    """A sheet's names, or all names of the workbook."""

    def __init__(self, book: Book, sheet: Sheet | None = None) -> None:
        self._book = book
        self._sheet = sheet
        self._natives: NamedRanges = (sheet.native if sheet else book.document).NamedRanges

    @property
    def api(self) -> NamedRanges:
        return self._natives

    def __iter__(self) -> Iterator[Name]:
        return iter(self._all)

    @cached_property
    def _all(self) -> list[Name]:
        """Listed once: xlwings counts the names and then asks for each by its number."""
        CALLS.locating += 1
        found = self.own()
        if self._sheet is None:  # Excel lists the sheets' own names among the workbook's
            found += [name for sheet in self._book.sheets for name in sheet.names.own()]
        return found

    def own(self) -> list[Name]:
        """Those of the sheet, or of no sheet; a call over the bridge for each."""
        natives = map(self._natives.getByName, self._natives.ElementNames)
        return [Name(self._book, native, self._sheet) for native in natives]

    def __len__(self) -> int:
        return len(self._all)

    def find(self, key: str) -> Name | None:
        """By name, with or without its sheet; letters' case doesn't matter."""
        CALLS.locating += 1
        if self._natives.hasByName(key):
            return Name(self._book, self._natives.getByName(key), self._sheet)
        wanted = key.replace("'", "").casefold()
        return next((n for n in self if wanted == n.name.replace("'", "").casefold()), None)

    def contains(self, key: str | int) -> bool:
        return key <= len(self) if isinstance(key, int) else self.find(key) is not None

    __contains__ = contains

    def __call__(self, key: str | int) -> Name:
        found = self._all[key - 1] if isinstance(key, int) else self.find(key)
        if found is None:
            raise KeyError(key)
        return found

    def add(self, name: str, refers_to: str) -> Name:
        if self._natives.hasByName(name):
            self._natives.removeByName(name)
        origin = uno().createUnoStruct("com.sun.star.table.CellAddress")
        self.__dict__.pop("_all", None)
        self._natives.addNewByName(name, to_calc(refers_to).removeprefix("="), origin, 0)
        return self(name)
