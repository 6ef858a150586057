"""The reckoned values of formula cells, carried over into a sheet part; nothing else moves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest

from finsam_xl.books.file.parts.sheet_xml import ROW_END, Cell, Row, rows, rows_with

_TYPE = re.compile(rb'\s+t="([^"]*)"')
_VALUE = re.compile(rb"<v(?=[\s/>])[^>]*?(?:/>|>([^<]*)</v>)")
_FORMULA = re.compile(rb"<f[\s/>]")
_USUAL = re.compile(
    rb'<c((?: [a-z]+="[^"<>]*")*)>(<f(?: \w+="[^"<>]*")*(?:/>|>[^<]*</f>))(?:<v>([^<]*)</v>)?</c>'
)
"""A formula cell as most programs write it: its attributes, its formula and its value."""
_AFTER_FORMULA = re.compile(rb"<f(?=[\s/>])[^>]*?(?:/>|>[^<]*</f>)")

Shown = tuple[bytes, bytes]
"""A cell's type and the text of its value."""
Reckoned = Callable[[tuple[int, int]], Shown | None]
"""What the formula cell at a row and column shows now; None leaves it as it is."""
NOTHING: Shown = (b"", b"")


class UnlikeError(Exception):
    """The two sheets don't hold the same cells."""


def lifted(xml: bytes, span: tuple[int, int], reckoned: bytes, its: tuple[int, int]) -> bytes:
    """The part with the values that the engine's copy of it shows."""
    ours, theirs = (part[slice(*at)].split(ROW_END) for part, at in ((xml, span), (reckoned, its)))
    if len(ours) != len(theirs):
        raise UnlikeError
    rows_now = [
        one if one == other else _lifted_rows(one + ROW_END, other + ROW_END)
        for one, other in zip(ours, theirs, strict=True)
    ]
    if rows_now == ours:
        return xml
    return xml[: span[0]] + ROW_END.join(rows_now) + xml[span[1] :]


def revalued(xml: bytes, span: tuple[int, int], reckoned: Reckoned) -> bytes:
    """The part with each formula cell showing what it is reckoned to."""
    out, at = [], span[0]
    for row in rows_with(b"<f", xml, *span):
        begin = row.end - len(ROW_END) - len(row.inside)
        for cell in row.cells():
            new = reckoned((row.number, cell.column)) if b"<f" in cell.inside else None
            if new is not None and not alike(shown(cell), new):
                out += [xml[at : begin + cell.start], showing(cell, new)]
                at = begin + cell.end
    return xml[: span[0]] + b"".join(out) + xml[at:] if out else xml


def dropped(xml: bytes, span: tuple[int, int]) -> bytes:
    """The part with no formula cell showing anything; written as usual they take one pass."""
    start, end = span
    inside, count = _USUAL.subn(_bare, xml[start:end])
    if count != len(_FORMULA.findall(xml, start, end)):
        return revalued(xml, span, lambda _: NOTHING)
    return xml[:start] + inside + xml[end:] if count else xml


def shown(cell: Cell) -> Shown:
    """The type and the value text of a cell."""
    kind, value = _TYPE.search(cell.attributes), _VALUE.search(cell.inside)
    return (kind[1] if kind else b""), (value[1] or b"" if value else b"")


def showing(cell: Cell, new: Shown) -> bytes:
    """The formula cell with this type and value."""
    kind, value = new
    attributes = _TYPE.sub(b"", cell.attributes) + (b' t="%s"' % kind if kind else b"")
    inside = _VALUE.sub(b"", cell.inside)
    if kind or value:
        formula = _AFTER_FORMULA.search(inside)
        end = formula.end() if formula else 0
        inside = inside[:end] + b"<v>%s</v>" % value + inside[end:]
    return b"<c%s>%s</c>" % (attributes, inside)


def alike(one: Shown, other: Shown) -> bool:
    """Whether two formula cells show the same."""
    if (one[0] or b"n") != (other[0] or b"n"):
        return one[1] == other[1] == b""
    if one[1] == other[1]:
        return True
    if (one[0] or b"n") != b"n" or not one[1] or not other[1]:
        return False
    return _number(one[1]) == _number(other[1])


def _number(text: bytes) -> float | bytes:
    """What is no number, in a file that somebody else wrote, is like itself alone."""
    try:
        return float(text)
    except ValueError:
        return text


def _bare(cell: re.Match[bytes]) -> bytes:
    attributes, formula, value = cell.groups()
    return b"<c%s>%s</c>" % (_TYPE.sub(b"", attributes), formula) if value else cell[0]


def _lifted_rows(ours: bytes, theirs: bytes) -> bytes:
    """A row, and blank ones before it, with the values of the engine's; without its end."""
    out, at = [], 0
    for row, other in zip_longest(rows(ours, 0, len(ours)), rows(theirs, 0, len(theirs))):
        if row is None or other is None or row.number != other.number:
            raise UnlikeError
        begin = row.end - len(ROW_END) - len(row.inside)
        for cell, new in _differing(row, other) if row.inside != other.inside else ():
            out += [ours[at : begin + cell.start], new]
            at = begin + cell.end
    return (b"".join(out) + ours[at:]).removesuffix(ROW_END)


def _differing(row: Row, other: Row) -> Iterator[tuple[Cell, bytes]]:
    for cell, its in zip_longest(row.cells(), other.cells()):
        if cell is None or its is None or cell.column != its.column:
            raise UnlikeError
        if cell.inside == its.inside and cell.attributes == its.attributes:
            continue
        if b"<f" not in cell.inside:
            if shown(cell) != shown(its):
                yield cell, showing(cell, shown(its))
        elif not _VALUE.search(its.inside):
            raise UnlikeError
        elif not (_VALUE.search(cell.inside) and alike(shown(cell), shown(its))):
            yield cell, showing(cell, shown(its))
