"""The rows and cells of a sheet part, found without reading the sheet into a model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from finsam_xl.basics.place import Place, column_number
from finsam_xl.books.refusals import refusal

_ROW = re.compile(rb"<row(?=[\s/>])([^>]*?)(?:/>|>(.*?)</row>)", re.DOTALL)
_CELL = re.compile(rb"<c(?=[\s/>])([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_NUMBER = re.compile(rb'\sr="(\d+)"')
_REF = re.compile(rb'\sr="([A-Z]+)\d+"')
_ODD_TAG = re.compile(
    rb"""<(?:c|row)(?=[\s/>])(?!(?:\s+[\w:]+="[^"'<>&]*")*\s*/?>)""",
)
_DATA = re.compile(rb"<sheetData(?=[\s/>])[^>]*?(/?)>")
_FILLED = re.compile(rb'<c\s(?:[^>]*?\s)?r="([A-Z]+)([0-9]+)"[^>]*(?<!/)>')
_FILLED_AT_ALL = re.compile(rb"<c(?=[\s>])[^>]*(?<!/)>")
END = b"</sheetData>"
MOST_CELLS = 6_000_000
"""Rows times columns that a reader would have to lay out for one sheet."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell element: its column, its attributes as they stand, its inside, its span."""

    column: int
    attributes: bytes
    inside: bytes
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row element: its number, its attributes as they stand, its inside, its span."""

    number: int
    attributes: bytes
    inside: bytes
    start: int
    end: int

    def cells(self) -> Iterator[Cell]:
        """Its cells; spans count from the start of the inside."""
        column = 0
        for match in _CELL.finditer(self.inside):
            ref = _REF.search(match[1])
            column = column_number(ref[1].decode()) if ref else column + 1
            yield Cell(column, match[1], match[2] or b"", match.start(), match.end())


def rows(xml: bytes, start: int, end: int) -> Iterator[Row]:
    """The rows between these two places of the part."""
    number = 0
    for match in _ROW.finditer(xml, start, end):
        told = _NUMBER.search(match[1])
        number = int(told[1]) if told else number + 1
        yield Row(number, match[1], match[2] or b"", match.start(), match.end())


def data_span(file: str, part: str, xml: bytes) -> tuple[int, int]:
    """Where the rows begin and end; refuses a sheet that is written in an unusual way."""
    found = list(_DATA.finditer(xml))
    if len(found) != 1 or _ODD_TAG.search(xml):
        raise refusal("B14", file, part)
    start = found[0].end()
    if found[0][1]:
        return start, start
    end = xml.find(END, start)
    if end < 0:
        raise refusal("B13", file, part)
    return start, end


def check_size(sheet: str, xml: bytes, span: tuple[int, int]) -> None:
    """Refuse a sheet whose filled cells lie so far apart that no reader could lay them out."""
    letters, numbers, count = set(), set(), 0
    for match in _FILLED.finditer(xml, *span):
        letters.add(match[1])
        numbers.add(match[2])
        count += 1
    down = {int(number) for number in numbers}
    across = {column_number(letter.decode()) for letter in letters}
    if count != sum(1 for _ in _FILLED_AT_ALL.finditer(xml, *span)):
        for row in rows(xml, *span):
            across |= {cell.column for cell in row.cells()}
            down.add(row.number)
    if not down or not across:
        return
    height, width = max(down) - min(down) + 1, max(across) - min(across) + 1
    if height * width > MOST_CELLS:
        raise refusal("B16", sheet, Place(sheet, max(down), max(across)).address)
