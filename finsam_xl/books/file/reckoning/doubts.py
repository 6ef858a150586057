"""The formula cells of a workbook whose results only Excel can be trusted to give."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.xml_text import unescaped
from finsam_xl.books.file.reckoning.judged import RANGE_AS_VALUE, Judged, Stands, judged, levelled
from finsam_xl.books.file.reckoning.names import Name, folded

Cell = tuple[str, int, int]
"""A sheet, and a row and a column from 1."""
Doubts = dict[Cell, tuple[str, ...]]
"""Why each of these formula cells can't be trusted."""
Delicate = dict[Cell, str]
"""The formulas, without =, that compare what the engine may wrongly find to differ."""

_NO_TEXT = Judged(("en datatabell",))
OTHER_ROW = "en rad i en tabell som formeln inte själv står i"
_FORMULA = re.compile(rb"<f(?=[\s/>])([^>]*?)(?:/>|>([^<]*)</f>)")
_GROWN = b't="array"'
_DATA_TABLE = b't="dataTable"'
_BETWEEN = b"\0"
"""Stands in no XML."""


class Doubter:
    """Judges the formulas of one workbook, whose names and tables it knows."""

    def __init__(self, file: OpenFile, names: Iterable[Name]) -> None:
        self._file = file
        self._names = {folded(each.name): each for each in names}
        self._tables = {folded(each.name): each.extent for each in file.layout.tables.values()}
        self._heard: dict[str, frozenset[Judged]] = {}

    def doubts(self) -> Doubts:
        """Every formula cell that says what the engine can't be trusted with."""
        found: Doubts = {}
        for sheet in self._file.layout.sheets:
            if any(said.rows or self._why(said) for said in self._said(sheet)):
                told = ((cell, self._why(said, cell)) for cell, _, said in self._on(sheet))
                found |= {cell: why for cell, why in told if why}
        return found

    def delicate(self, kind: Callable[[Judged], bool]) -> Delicate:
        """The formula cells that compare in such a way."""
        return {
            cell: text
            for sheet in self._file.layout.sheets
            if any(map(kind, self._said(sheet)))
            for cell, text, said in self._on(sheet)
            if kind(said)
        }

    def _said(self, sheet: str) -> frozenset[Judged]:
        """What the formulas of a sheet say; those that differ in rows alone say the same."""
        if sheet not in self._heard:
            self._heard[sheet] = frozenset(_heard(self._file.xml(sheet)))
        return self._heard[sheet]

    def _on(self, sheet: str) -> Iterator[tuple[Cell, str, Judged]]:
        formulas = self._file.formulas(sheet)
        for row, column in formulas.cells:
            text = formulas.texts.get((row, column), "")[1:]
            stands = Stands.IN_ARRAY if formulas.array_at(row, column) else Stands.AS_VALUE
            said = judged(levelled(text), stands) if text else _NO_TEXT
            yield (sheet, row, column), text, said

    def _why(self, said: Judged, cell: Cell | None = None) -> tuple[str, ...]:
        causes = [*said.causes]
        for name in (*said.names, *said.values):
            known = self._names.get(folded(name))
            causes += known.causes if known else ()
        if any(self._is_many(folded(name)) for name in said.values):
            causes.append(RANGE_AS_VALUE)
        if cell and any(not self._is_in(table, cell) for table in said.rows):
            causes.append(OTHER_ROW)
        return tuple(dict.fromkeys(causes))

    def _is_many(self, name: str) -> bool:
        known = self._names.get(name)
        return name in self._tables if known is None else not (known.single or known.causes)

    def _is_in(self, table: str, cell: Cell) -> bool:
        extent = self._tables.get(folded(table))
        sheet, row, column = cell
        if extent is None or extent.sheet != sheet:
            return False
        across = extent.column <= column <= extent.last_column
        return across and extent.first_row <= row <= extent.last_row


def _heard(xml: bytes) -> Iterator[Judged]:
    cells: list[bytes] = []
    arrays: list[bytes] = []
    for tag, text in _FORMULA.findall(xml):
        if _DATA_TABLE in tag:
            yield _NO_TEXT
        (arrays if _GROWN in tag else cells).append(text)
    for stands, texts in ((Stands.AS_VALUE, cells), (Stands.IN_ARRAY, arrays)):
        for text in set(levelled(unescaped(_BETWEEN.join(texts).decode())).split("\0")):
            if text:
                yield judged(text, stands)
