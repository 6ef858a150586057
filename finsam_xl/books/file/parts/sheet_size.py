"""That a sheet is plainly written and its cells near each other, before any reader meets it."""

from __future__ import annotations

import re

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import column_letters, column_number, split_address
from finsam_xl.books.file.parts.sheet_xml import rows
from finsam_xl.books.file.refusals import refusal

MOST_CELLS = 6_000_000
"""Rows times columns that a reader would have to lay out for one sheet."""

_DIMENSION = re.compile(rb'<dimension ref="(?:[A-Z]+\d+:)?([A-Z]+\d+)"')
_LETTERS = 26
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


def check_cells(source: SheetPart, span: tuple[int, int]) -> None:
    """Refuse cells written in an unusual way, or so far apart that no reader could lay them out."""
    file, sheet, part, xml = source
    if _ODD_ROW.search(xml, *span):
        raise refusal("B14", file, part)
    if _surely_small(xml, span):
        return
    if _ODD_CELL.search(xml, *span):
        raise refusal("B14", file, part)
    down, across = _extremes(xml, span)
    if down and across:
        height, width = max(down) - min(down) + 1, max(across) - min(across) + 1
        if height * width > MOST_CELLS:
            raise refusal("B16", sheet, f"{column_letters(max(across))}{max(down)}")


def _surely_small(xml: bytes, span: tuple[int, int]) -> bool:
    """Whether every cell lies within little more than the size that the sheet tells."""
    told = _DIMENSION.search(xml, 0, span[0])
    try:
        bottom, right = split_address(told[1].decode()) if told else (0, 0)
    except ValueError:
        return False
    if not told or right > _LETTERS * (_LETTERS + 1):
        return False
    row, most_rows = _near_rows(str(bottom))
    column, most_columns = _near_columns(column_letters(right))
    far = rb'<c(?=[\s/>])(?! r="(?:%s)(?:%s)"(?: [a-z]+="\w*")*/?>)' % (column, row)
    if most_rows * most_columns > MOST_CELLS:
        return False
    return re.compile(far).search(xml, *span) is None


def _near_rows(bottom: str) -> tuple[bytes, int]:
    """A pattern for row numbers up to about this one, and the highest that it lets through."""
    first, rest = bottom[0], len(bottom) - 1
    pattern = rf"[1-{first}]\d{{{rest}}}"
    if rest:
        pattern += rf"|[1-9]\d{{0,{rest - 1}}}"
    return pattern.encode(), (int(first) + 1) * 10**rest - 1


def _near_columns(letters: str) -> tuple[bytes, int]:
    """A pattern for columns up to about this one, and the highest that it lets through."""
    if len(letters) == 1:
        return f"[A-{letters}]".encode(), column_number(letters)
    return f"[A-{letters[0]}]?[A-Z]".encode(), column_number(f"{letters[0]}Z")


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
