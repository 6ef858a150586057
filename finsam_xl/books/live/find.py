"""Where tables and named blocks stand in an open workbook, asked for with few calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import split_address
from finsam_xl.books.plan.extent import Extent

if TYPE_CHECKING:
    from xlwings import Book, Name, Sheet
    from xlwings.main import Table

_CELL = r"\$?[A-Z]{1,3}\$?\d+"
_REFERENCE = re.compile(rf"=('(?:[^']|'')+'|[^'!(]+)!({_CELL})(?::({_CELL}))?")


class Finder:
    """What has been learnt of where things stand in the workbook; each question is asked once.

    `with_total_row` names the tables in which Excel's own total row is switched on; it is no row
    of theirs.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self.with_total_row: set[str] = set()
        self._sheets: dict[str, Sheet] | None = None
        self._listed: dict[str, dict[str, Table]] = {}
        self._named: dict[str, Name] | None = None
        self._found: dict[str, Extent | None] = {}

    @property
    def sheets(self) -> dict[str, Sheet]:
        """The sheets by name."""
        if self._sheets is None:
            self._sheets = {sheet.name: sheet for sheet in self.book.sheets}
        return self._sheets

    def extents(self, areas: Sequence[Area]) -> dict[str, Extent]:
        """Where each area stands; one that is missing is left out."""
        for area in areas:
            if area.name not in self._found:
                self._found[area.name] = self._extent(area)
        return {area.name: e for area in areas if (e := self._found[area.name]) is not None}

    def everything(self) -> list[Extent]:
        """Where all tables and blocks of the workbook stand."""
        tables = [self._on(sheet, name) for sheet in self.sheets for name in self._tables(sheet)]
        return [e for e in (*tables, *map(self._block, self._names())) if e is not None]

    def table(self, name: str, hint: str) -> Extent | None:
        """Where a table stands, looked for on the hinted sheet first."""
        sheets = sorted(self.sheets, key=lambda sheet: sheet != hint)
        return next((e for sheet in sheets if (e := self._on(sheet, name)) is not None), None)

    def handle(self, name: str) -> Table:
        """The table itself, found before."""
        tables = (listed.get(name.casefold()) for listed in self._listed.values())
        return next(table for table in tables if table is not None)

    def _extent(self, area: Area) -> Extent | None:
        on_hint = self._on(area.sheet, area.name) if area.sheet in self.sheets else None
        return on_hint or self._block(area.name) or self.table(area.name, area.sheet)

    def _on(self, sheet: str, name: str) -> Extent | None:
        table = self._tables(sheet).get(name.casefold())
        if table is None:
            return None
        extent = _area(sheet, table.range.address, headed=True)
        if not table.show_totals:
            return extent
        self.with_total_row.add(name)
        return extent._replace(height=extent.height - 1)

    def _tables(self, sheet: str) -> dict[str, Table]:
        if sheet not in self._listed:
            tables: Iterable[Table] = self.sheets[sheet].tables
            self._listed[sheet] = {table.name.casefold(): table for table in tables}
        return self._listed[sheet]

    def _names(self) -> dict[str, Name]:
        """The workbook's names; a sheet's own counts where the workbook has none of that name."""
        if self._named is None:
            names = {name.name.casefold(): name for name in self.book.names}
            local = {name.rpartition("!")[2]: found for name, found in names.items()}
            self._named = local | names
        return self._named

    def _block(self, name: str) -> Extent | None:
        found = self._names().get(name.casefold())
        match = _REFERENCE.fullmatch(found.refers_to or "") if found else None
        if match is None:
            return None
        sheet = match[1].strip("'").replace("''", "'")
        return _area(sheet, f"{match[2]}:{match[3] or match[2]}", headed=False)


def _area(sheet: str, address: str, *, headed: bool) -> Extent:
    first, _, last = address.partition(":")
    (top, left), (bottom, right) = split_address(first), split_address(last or first)
    return Extent(sheet, top, left, bottom - top + 1 - headed, right - left + 1, headed=headed)
