"""That a sheet is plainly written and its cells near each other, before any reader meets it."""

from __future__ import annotations

import re

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import column_letters, column_number
from finsam_xl.books.file.parts.plain_rows import MOST_CELLS, Stretch, near
from finsam_xl.books.file.parts.sheet_xml import rows
from finsam_xl.books.file.refusals import refusal

_PLAIN = rb"""(?:\s+[\w:]+="[^"'<>&]*")*\s*/?>"""
_ODD_ROW = re.compile(rb"<row(?=[\s/>])(?!%s)|</(?:row|c)\s" % _PLAIN)
_ODD_CELL = re.compile(rb"<c(?=[\s/>])(?!%s)" % _PLAIN)
_FILLED = re.compile(rb'<c\s(?:[^>]*?\s)?r="([A-Z]+)([0-9]+)"[^>]*(?<!/)>')
_FILLED_AT_ALL = re.compile(rb"<c(?=[\s>])[^>]*(?<!/)>")


class SheetPart(Frozen):
    """A sheet's part: the file it is in, its sheet's name, its own name, its bytes."""

    file: str
    sheet: str
    part: str
    xml: bytes


def check_cells(source: SheetPart, span: Stretch, doubts: tuple[Stretch, ...]) -> None:
    """Refuse cells written in an unusual way, or so far apart that no reader could lay them out.

    `doubts` are the stretches of the span that are not known to be plain.
    """
    file, sheet, part, xml = source
    if any(_ODD_ROW.search(xml, *each) for each in doubts):
        raise refusal("B14", file, part)
    if _surely_small(xml, span, doubts):
        return
    if any(_ODD_CELL.search(xml, *each) for each in doubts):
        raise refusal("B14", file, part)
    down, across = _extremes(xml, span)
    if down and across:
        height, width = max(down) - min(down) + 1, max(across) - min(across) + 1
        if height * width > MOST_CELLS:
            raise refusal("B16", sheet, f"{column_letters(max(across))}{max(down)}")


def _surely_small(xml: bytes, span: Stretch, doubts: tuple[Stretch, ...]) -> bool:
    """Whether every cell lies within little more than the size that the sheet tells."""
    addresses = near(xml, span[0])
    if addresses is None:
        return False
    far = re.compile(rb'<c(?=[\s/>])(?! r="%s"(?: [a-z]+="\w*")*/?>)' % addresses)
    return not any(far.search(xml, *each) for each in doubts)


def _extremes(xml: bytes, span: tuple[int, int]) -> tuple[set[int], set[int]]:
    """The rows and the columns that have filled cells."""
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
    return down, across
