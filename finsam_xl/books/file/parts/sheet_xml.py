"""The rows and cells of a sheet part, found without reading the sheet into a model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import column_number
from finsam_xl.books.file.refusals import refusal

_ROW = re.compile(rb"<row(?=[\s/>])([^>]*?)(/?)>")
_CELL = re.compile(rb"<c(?=[\s/>])([^>]*?)(?:/>|>(.*?)</c>)", re.DOTALL)
_NUMBER = re.compile(rb'\sr="(\d+)"')
_REF = re.compile(rb'\sr="([A-Z]+)\d+"')
_DATA = re.compile(rb"<sheetData(?=[\s/>])[^>]*?(/?)>")
END = b"</sheetData>"
ROW_END = b"</row>"


@cache
def _column(letters: bytes) -> int:
    return column_number(letters.decode())


class Cell(Frozen):
    """One cell element: its column, its attributes as they stand, its inside, its span."""

    column: int
    attributes: bytes
    inside: bytes
    start: int
    end: int


class Row(Frozen):
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
            column = _column(ref[1]) if ref else column + 1
            yield Cell(column, match[1], match[2] or b"", *match.span())


def cell_at(inside: bytes, start: int) -> Cell | None:
    """The cell element that begins at this place of a row; its column is not looked up."""
    match = _CELL.match(inside, start)
    return match and Cell(0, match[1], match[2] or b"", *match.span())


def rows(xml: bytes, start: int, end: int) -> Iterator[Row]:
    """The rows between these two places of the part."""
    number, at = 0, start
    while match := _ROW.search(xml, at, end):
        told = _NUMBER.search(match[1])
        number = int(told[1]) if told else number + 1
        close = at = match.end()
        if not match[2]:
            close = xml.find(ROW_END, at, end)
            at = close + len(ROW_END)
        if close < 0:
            return
        yield Row(number, match[1], xml[match.end() : close], match.start(), at)


def rows_with(inside: bytes, xml: bytes, start: int, end: int) -> Iterator[Row]:
    """The rows between these two places that hold these bytes between their tags.

    Where each row begins with its number, those in between are not even looked at.
    """
    if xml.count(b"<row", start, end) != xml.count(b'<row r="', start, end):
        yield from (row for row in rows(xml, start, end) if inside in row.inside)
        return
    at = start
    while (found := xml.find(inside, at, end)) >= 0:
        row = next(rows(xml, max(xml.rfind(b"<row", at, found), at), end), None)
        if row is None:
            return
        if inside in row.inside:
            yield row
        at = row.end


def data_span(file: str, part: str, xml: bytes) -> tuple[int, int]:
    """Where the rows begin and end."""
    found = list(_DATA.finditer(xml))
    if len(found) != 1:
        raise refusal("B14", file, part)
    start = found[0].end()
    if found[0][1]:
        return start, start
    end = xml.find(END, start)
    if end < 0:
        raise refusal("B13", file, part)
    return start, end
