"""A sheet part with some cells changed and every other byte as it was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from finsam_xl.basics.place import column_letters, split_address
from finsam_xl.books.file.parts.cell_xml import NewCell, cell_xml
from finsam_xl.books.file.parts.sheet_size import SheetPart
from finsam_xl.books.file.parts.sheet_xml import Cell, Row, cell_at, data_span, rows
from finsam_xl.books.file.parts.xml_text import attributes, start_tags
from finsam_xl.books.file.refusals import refusal

_SPANS = re.compile(rb'\s+spans="[^"]*"')
_NUMBER = re.compile("[0-9]{1,9}")
_STYLE = re.compile(rb'\ss="(\d+)"')
_DIMENSION = re.compile(rb'(?<=<dimension ref=")([A-Z]+\d+)(?::([A-Z]+\d+))?(?=")')
_EMPTY_DATA = re.compile(rb"<sheetData\s*/>")
_letters = cache(column_letters)
Changes = Mapping[int, Mapping[int, NewCell]]
"""New cells by row and column."""


def patched(sheet: SheetPart, changes: Changes) -> bytes:
    """The part with these cells in place."""
    xml = _EMPTY_DATA.sub(b"<sheetData></sheetData>", sheet.xml, count=1)
    start, end = data_span(sheet.file, sheet.part, xml)
    looks = _column_styles(xml[:start], {column for cells in changes.values() for column in cells})
    waiting = sorted(changes)
    out, at, last = [], start, 0
    for row in rows(xml, start, end):
        if row.number <= last:
            raise refusal("B14", sheet.file, sheet.part)
        last = row.number
        while waiting and waiting[0] < row.number:
            number = waiting.pop(0)
            out += [xml[at : row.start], _new_row(number, changes[number], looks)]
            at = row.start
        if waiting and waiting[0] == row.number:
            waiting.pop(0)
            out += [xml[at : row.start], _changed_row(sheet, row, changes[row.number], looks)]
            at = row.end
    out.append(xml[at:end])
    out += [_new_row(number, changes[number], looks) for number in waiting]
    return _measured(xml[:start], changes) + b"".join(out) + xml[end:]


def row_styles(xml: bytes, span: tuple[int, int], number: int) -> dict[int, bytes]:
    """The styles of one row's cells by column."""
    for row in rows(xml, *span):
        if row.number == number:
            return {cell.column: _style(cell.attributes) for cell in row.cells()}
    return {}


def _new_row(number: int, cells: Mapping[int, NewCell], looks: Mapping[int, bytes]) -> bytes:
    inside = b"".join(_fresh(number, column, cells[column], looks) for column in sorted(cells))
    return b'<row r="%d">%s</row>' % (number, inside)


def _changed_row(
    sheet: SheetPart, row: Row, cells: Mapping[int, NewCell], looks: Mapping[int, bytes]
) -> bytes:
    if b"customFormat" in row.attributes:
        told = attributes(row.attributes)
        if told.get("customFormat") in {"1", "true"}:
            looks = dict.fromkeys(cells, told.get("s", "").encode())
    inside = _swapped(row, cells) or _merged(sheet, row, cells, looks)
    kept = _SPANS.sub(b"", row.attributes).rstrip() or b' r="%d"' % row.number
    return b"<row%s>%s</row>" % (kept, inside)


def _swapped(row: Row, cells: Mapping[int, NewCell]) -> bytes | None:
    """The inside of a row that has all these cells already, found by their addresses."""
    out, at = [], 0
    for column in sorted(cells):
        address = f"{_letters(column)}{row.number}"
        start = row.inside.find(b'<c r="%s"' % address.encode(), at)
        cell = cell_at(row.inside, start) if start >= 0 else None
        if cell is None:
            return None
        out += [row.inside[at:start], _over(cell, address, cells[column])]
        at = cell.end
    return b"".join((*out, row.inside[at:]))


def _merged(
    sheet: SheetPart, row: Row, cells: Mapping[int, NewCell], looks: Mapping[int, bytes]
) -> bytes:
    """The inside of a row with these cells put in, each in its place."""
    waiting, out, at, last = sorted(cells), [], 0, 0
    for cell in row.cells():
        if cell.column <= last:
            raise refusal("B14", sheet.file, sheet.part)
        last = cell.column
        while waiting and waiting[0] < cell.column:
            column = waiting.pop(0)
            out += [row.inside[at : cell.start], _fresh(row.number, column, cells[column], looks)]
            at = cell.start
        if waiting and waiting[0] == cell.column:
            address = f"{_letters(cell.column)}{row.number}"
            out += [row.inside[at : cell.start], _over(cell, address, cells[waiting.pop(0)])]
            at = cell.end
    out.append(row.inside[at:])
    out += [_fresh(row.number, column, cells[column], looks) for column in waiting]
    return b"".join(out)


def _over(cell: Cell, address: str, new: NewCell) -> bytes:
    style = _style(cell.attributes) if new.style is None else new.style
    return cell_xml(address, style, new.content)


def _fresh(row: int, column: int, new: NewCell, looks: Mapping[int, bytes]) -> bytes:
    style = looks.get(column, b"") if new.style is None else new.style
    return cell_xml(f"{_letters(column)}{row}", style, new.content)


def _style(raw: bytes) -> bytes:
    match = _STYLE.search(raw)
    return match[1] if match else b""


def _column_styles(head: bytes, columns: set[int]) -> dict[int, bytes]:
    """The styles of these columns, however wide a stretch they are told for."""
    looks: dict[int, bytes] = {}
    for tag in start_tags(b"col", head):
        first, last, style = (tag.get(key, "") for key in ("min", "max", "style"))
        if all(map(_NUMBER.fullmatch, (first, last, style))) and style != "0":
            told = range(int(first), int(last) + 1)
            looks |= {column: style.encode() for column in columns if column in told}
    return looks


def _measured(head: bytes, changes: Changes) -> bytes:
    """The part's beginning, its told size widened to hold the changed cells."""
    match = _DIMENSION.search(head)
    across = [column for cells in changes.values() for column in cells]
    if not match or not across:
        return head
    top, left = split_address(match[1].decode())
    bottom, right = split_address((match[2] or match[1]).decode())
    first = f"{column_letters(min(left, *across))}{min(top, *changes)}"
    last = f"{column_letters(max(right, *across))}{max(bottom, *changes)}"
    ref = first if first == last else f"{first}:{last}"
    return head[: match.start()] + ref.encode() + head[match.end() :]
