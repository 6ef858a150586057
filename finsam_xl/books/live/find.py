"""Where tables and named blocks stand in an open workbook, asked for with few calls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import split_address
from finsam_xl.books.plan.extent import Extent

if TYPE_CHECKING:
    from xlwings import Book, Sheet
    from xlwings.main import Table

_CELL = r"\$?[A-Z]{1,3}\$?\d+"
_REFERENCE = re.compile(rf"=('(?:[^']|'')+'|[^'!(]+)!({_CELL})(?::({_CELL}))?")


class Finder:
    """What one reading or writing has learnt of the workbook.

    `with_total_row` names the tables in which Excel's own total row is switched on; it is no row
    of theirs.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self._sheets: dict[str, Sheet] | None = None
        self._tables: dict[str, Table] = {}
        self.with_total_row: set[str] = set()

    @property
    def sheets(self) -> dict[str, Sheet]:
        """The sheets by name."""
        if self._sheets is None:
            self._sheets = {sheet.name: sheet for sheet in self.book.sheets}
        return self._sheets

    def extents(self, areas: Sequence[Area]) -> dict[str, Extent]:
        """Where each area stands; one that is missing is left out."""
        found = {area.name: self._extent(area) for area in areas}
        return {name: extent for name, extent in found.items() if extent is not None}

    def table(self, name: str, hint: str) -> Extent | None:
        """Where a table stands, looked for on the hinted sheet first."""
        sheets = sorted(self.sheets.values(), key=lambda sheet: sheet.name != hint)
        return next((e for sheet in sheets if (e := self._on(sheet, name)) is not None), None)

    def handle(self, name: str) -> Table:
        """The table itself, found before."""
        return self._tables[name]

    def _extent(self, area: Area) -> Extent | None:
        hinted = self.sheets.get(area.sheet)
        on_hint = self._on(hinted, area.name) if hinted is not None else None
        return on_hint or self._block(area.name) or self.table(area.name, area.sheet)

    def _on(self, sheet: Sheet, name: str) -> Extent | None:
        try:
            table = sheet.tables[name]
        except KeyError:
            return None
        self._tables[name] = table
        extent = _area(sheet.name, table.range.address, headed=True)
        if not table.show_totals:
            return extent
        self.with_total_row.add(name)
        return extent._replace(height=extent.height - 1)

    def _block(self, name: str) -> Extent | None:
        if name not in self.book.names:
            return None
        match = _REFERENCE.fullmatch(self.book.names[name].refers_to or "")
        if match is None:
            return None
        sheet = match[1].strip("'").replace("''", "'")
        return _area(sheet, f"{match[2]}:{match[3] or match[2]}", headed=False)


def _area(sheet: str, address: str, *, headed: bool) -> Extent:
    first, _, last = address.partition(":")
    (top, left), (bottom, right) = split_address(first), split_address(last or first)
    return Extent(sheet, top, left, bottom - top + 1 - headed, right - left + 1, headed=headed)
