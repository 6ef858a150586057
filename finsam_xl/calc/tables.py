"""Tables (ListObjects), which LibreOffice keeps as database ranges."""
# ruff: noqa: D102 - the words are xlwings', and its manual tells what they do

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from xlwings import base_classes

from finsam_xl.calc.addresses import Rectangle
from finsam_xl.calc.calls import CALLS
from finsam_xl.calc.ranges import Range
from finsam_xl.calc.regroup import regroup
from finsam_xl.office.objects import DatabaseRange, DatabaseRanges

if TYPE_CHECKING:
    from finsam_xl.calc.sheets import Sheet


class Facade(Protocol):
    """xlwings' own Range, around ours."""

    impl: Range


class Table(base_classes.Table):
    """One table of a sheet; nothing written under it makes it grow but `resize`."""

    def __init__(self, sheet: Sheet, native: DatabaseRange) -> None:
        self._sheet = sheet
        self._native = native

    @property
    def api(self) -> DatabaseRange:
        return self._native

    @property
    def parent(self) -> Sheet:
        return self._sheet

    @property
    def name(self) -> str:
        return self._native.Name

    @name.setter
    def name(self, name: str) -> None:
        self._native.Name = name

    display_name = name

    @property
    def range(self) -> Range:
        CALLS.locating += 1
        return Range.of(self._sheet, self._native.DataArea)

    @property
    def show_headers(self) -> bool:
        return self._native.ContainsHeader

    @show_headers.setter
    def show_headers(self, wanted: bool) -> None:
        self._native.ContainsHeader = wanted

    @property
    def show_totals(self) -> bool:
        return self._native.TotalsRow

    @show_totals.setter
    def show_totals(self, wanted: bool) -> None:
        self._native.TotalsRow = wanted

    @property
    def header_row_range(self) -> Range | None:
        at = self.range.where
        if not self.show_headers:
            return None
        return Range(self._sheet, Rectangle(at.row, at.column, 1, at.width))

    @property
    def totals_row_range(self) -> Range | None:
        at = self.range.where
        if not self.show_totals:
            return None
        return Range(self._sheet, Rectangle(at.row + at.height - 1, at.column, 1, at.width))

    @property
    def data_body_range(self) -> Range | None:
        """None where the table has no body, as in Excel."""
        at, head, foot = self.range.where, int(self.show_headers), int(self.show_totals)
        height = at.height - head - foot
        if height < 1:
            return None
        return Range(self._sheet, Rectangle(at.row + head, at.column, height, at.width))

    def resize(self, wanted: Range | Facade) -> None:
        """Move the table's edge; cells that fall outside keep what they hold, as in Excel."""
        CALLS.resizes += 1
        cells = wanted if isinstance(wanted, Range) else wanted.impl
        before = self.range.where.height
        self._native.DataArea = cells.cells.RangeAddress
        if cells.where.height < before and (body := self.data_body_range):
            regroup(body)


class Tables(base_classes.Tables):
    """A sheet's tables; the nameless ranges that LibreOffice makes itself are passed over."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._natives: DatabaseRanges = sheet.book.document.DatabaseRanges

    @property
    def api(self) -> DatabaseRanges:
        return self._natives

    @property
    def parent(self) -> Sheet:
        return self._sheet

    def __iter__(self) -> Iterator[Table]:
        CALLS.locating += 1
        homes = self._homes()
        here = self._sheet.position
        for name, position in homes.items():
            if position == here:
                yield Table(self._sheet, self._natives.getByName(name))

    def _homes(self) -> dict[str, int]:
        """Which sheet each table stands on: asked for once, until tables or sheets change."""
        book, names = self._sheet.book, self._natives.ElementNames
        standing = (names, book.document.Sheets.ElementNames)
        if book.table_homes[0] != standing:
            own = [name for name in names if not name.startswith("__Anonymous")]
            found = {name: self._natives.getByName(name).DataArea.Sheet for name in own}
            book.table_homes = (standing, found)
        return book.table_homes[1]

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def find(self, key: str) -> Table | None:
        """By name; letters' case doesn't matter."""
        return next((table for table in self if table.name.casefold() == key.casefold()), None)

    def __contains__(self, key: str) -> bool:
        return self.find(key) is not None

    def __call__(self, key: int | str) -> Table:
        found = list(self)[key - 1] if isinstance(key, int) else self.find(key)
        if found is None:
            raise KeyError(key)
        return found

    def add(  # noqa: PLR0913, PLR0917 - xlwings' own signature
        self,
        source_type: object = None,  # noqa: ARG002
        source: Range | Facade | None = None,
        link_source: object = None,  # noqa: ARG002
        has_headers: object = None,
        destination: object = None,  # noqa: ARG002
        table_style_name: object = None,  # noqa: ARG002
        name: str | None = None,
    ) -> Table:
        if source is None:
            raise ValueError("A table needs a source range.")
        cells = source if isinstance(source, Range) else source.impl
        free = (f"Tabell{n}" for n in range(1, 1000) if not self._natives.hasByName(f"Tabell{n}"))
        name = name or next(free)
        self._natives.addNewByName(name, cells.cells.RangeAddress)
        native = self._natives.getByName(name)
        native.ContainsHeader = has_headers not in (False, "no")
        native.AutoFilter = True
        return Table(self._sheet, native)
