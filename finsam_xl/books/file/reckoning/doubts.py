"""The formula cells of a workbook whose results only Excel can be trusted to give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.xml_text import unescaped
from finsam_xl.books.file.reckoning.judged import RANGE_AS_VALUE, Judged, Stands, judged, levelled
from finsam_xl.books.file.reckoning.names import Name, folded

Cell = tuple[str, int, int]
"""A sheet, and a row and a column from 1."""
Doubts = dict[Cell, tuple[str, ...]]
"""Why each of these formula cells can't be trusted."""

DATA_TABLE = "en datatabell"
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

    def doubts(self) -> Doubts:
        """Every formula cell that says what the engine can't be trusted with."""
        found: Doubts = {}
        for sheet in self._file.layout.sheets:
            if not self._is_clear(sheet):
                found |= {cell: why for cell, why in self._on(sheet) if why}
        return found

    def _is_clear(self, sheet: str) -> bool:
        """Whether no formula of a sheet is in doubt; those that differ in rows alone are one."""
        cells: list[bytes] = []
        arrays: list[bytes] = []
        for tag, text in _FORMULA.findall(self._file.xml(sheet)):
            if _DATA_TABLE in tag:
                return False
            (arrays if _GROWN in tag else cells).append(text)
        said = (
            judged(text, stands)
            for stands, texts in ((Stands.AS_VALUE, cells), (Stands.IN_ARRAY, arrays))
            for text in set(levelled(unescaped(_BETWEEN.join(texts).decode())).split("\0"))
            if text
        )
        return not any(each.rows or self._why(each) for each in said)

    def _on(self, sheet: str) -> Iterator[tuple[Cell, tuple[str, ...]]]:
        formulas = self._file.formulas(sheet)
        for row, column in formulas.cells:
            text = formulas.texts.get((row, column))
            if text is None:
                yield (sheet, row, column), (DATA_TABLE,)
                continue
            grown = formulas.array_at(row, column)
            said = judged(levelled(text[1:]), Stands.IN_ARRAY if grown else Stands.AS_VALUE)
            outside = any(not self._is_in(table, (sheet, row, column)) for table in said.rows)
            yield (sheet, row, column), (*self._why(said), *[OTHER_ROW] * outside)

    def _why(self, said: Judged) -> tuple[str, ...]:
        causes = [*said.causes]
        for name in (*said.names, *said.values):
            known = self._names.get(folded(name))
            causes += known.causes if known else ()
        if any(self._is_many(folded(name)) for name in said.values):
            causes.append(RANGE_AS_VALUE)
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
