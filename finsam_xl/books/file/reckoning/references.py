"""Which cells a formula looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import LAST_COLUMN, LAST_ROW
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.reckoning.names import Name, folded
from finsam_xl.books.file.reckoning.panics import or_panic


class Area(Frozen):
    """The cells of a sheet from one row and column to another, ends included."""

    sheet: str
    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_many(self) -> bool:
        """Whether it is more than one cell."""
        return self.top != self.bottom or self.left != self.right

    def meets(self, other: Area) -> bool:
        """Whether the two, of one sheet, have a cell in common."""
        down = self.top <= other.bottom and other.top <= self.bottom
        return down and self.left <= other.right and other.left <= self.right


class References:
    """Reads the cells out of formulas, through the names and tables of one workbook.

    `all_read` is false once a formula or a name could not be read.
    """

    def __init__(self, file: OpenFile, names: Iterable[Name]) -> None:
        self.all_read = True
        self._names = {folded(each.name): each.text for each in names}
        self._sheets = {sheet.casefold(): sheet for sheet in file.layout.sheets}
        self._tables = {
            table.name.casefold(): Area(e.sheet, e.row, e.column, table.bottom, e.last_column)
            for table in file.layout.tables.values()
            for e in (table.extent,)
        }

    def of(self, formula: str, sheet: str, through: frozenset[str] = frozenset()) -> list[Area]:
        """The areas that a formula, with its =, on a sheet looks at; what can't be read gives none.

        Whole columns and rows count as their whole sheet.
        """
        from formualizer import ParserError, TokenizerError, parse  # noqa: PLC0415 - see judged

        try:
            told = list(parse(formula).walk_refs())
        except or_panic(ParserError, TokenizerError, ValueError, RecursionError):
            self.all_read = False
            return []
        return [area for each in told for area in self._areas(each, sheet, through)]

    def _areas(self, reference: object, sheet: str, through: frozenset[str]) -> Iterator[Area]:
        from formualizer import CellRef, NamedRangeRef, RangeRef, TableRef  # noqa: PLC0415 - likewise

        match reference:
            case CellRef(row=row, col=column):
                yield Area(self._sheet(reference.sheet, sheet), row, column, row, column)
            case RangeRef(start=start, end=end) if start and end:
                where = self._sheet(reference.sheet or start.sheet, sheet)
                yield Area(where, start.row, start.col, end.row, end.col)
            case RangeRef():
                yield Area(self._sheet(reference.sheet, sheet), 1, 1, LAST_ROW, LAST_COLUMN)
            case TableRef() | NamedRangeRef():
                yield from self._behind(folded(reference.name), sheet, through)

    def _sheet(self, named: str | None, own: str) -> str:
        return self._sheets.get(named.casefold(), named) if named else own

    def _behind(self, name: str, sheet: str, through: frozenset[str]) -> Iterator[Area]:
        if name in self._tables:
            yield self._tables[name]
        elif name in self._names and name not in through:
            yield from self.of(f"={self._names[name]}", sheet, through | {name})
