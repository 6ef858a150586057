"""Formula cells with other formulas in the engine's copy, and cells whose values must go."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from finsam_xl.basics.place import column_letters
from finsam_xl.books.file.parts.formula_cells import FormulaCells
from finsam_xl.books.file.parts.sheet_xml import Cell, rows
from finsam_xl.books.file.parts.unshare import unshared
from finsam_xl.books.file.parts.xml_text import escaped
from finsam_xl.books.file.reckoning.lift_values import NOTHING, showing, shown
from finsam_xl.books.file.reckoning.references import Area

Span = tuple[int, int]
Elements = Mapping[tuple[int, int], bytes]
"""Formula elements by row and column."""

_FORMULA = re.compile(rb"<f(?=[\s/>])[^>]*?(?:/>|>[^<]*</f>)")


def element(formula: str, area: Area | None = None) -> bytes:
    """The element of a formula, without =; of an array formula with its area."""
    text = escaped(formula).encode()
    if area is None:
        return b"<f>%s</f>" % text
    first = f"{column_letters(area.left)}{area.top}"
    last = f"{column_letters(area.right)}{area.bottom}"
    return b'<f t="array" ref="%s">%s</f>' % (f"{first}:{last}".encode(), text)


def rewritten(xml: bytes, span: Span, found: FormulaCells, elements: Elements) -> bytes:
    """The part with these formulas in their cells; groups of shared ones are written out."""
    plain = unshared(xml, span, found, elements)
    end = span[1] + len(plain) - len(xml)
    areas = [Area("", row, column, row, column) for row, column in elements]

    def new(row: int, cell: Cell) -> bytes:
        inside = _FORMULA.sub(lambda _: elements[row, cell.column], cell.inside, count=1)
        return b"<c%s>%s</c>" % (cell.attributes, inside)

    return _changed(plain, (span[0], end), areas, new)


def emptied(xml: bytes, span: Span, areas: Iterable[Area]) -> bytes:
    """The part with the cells of these areas showing nothing."""
    return _changed(xml, span, areas, _showing_nothing)


def _showing_nothing(_: int, cell: Cell) -> bytes | None:
    return None if shown(cell) == NOTHING else showing(cell, NOTHING)


def _changed(
    xml: bytes, span: Span, areas: Iterable[Area], change: Callable[[int, Cell], bytes | None]
) -> bytes:
    wanted = _ByRow(areas)
    out, at = [], span[0]
    for row in rows(xml, *span):
        begin = row.end - len(b"</row>") - len(row.inside)
        across = wanted.across(row.number)
        for cell in row.cells() if across else ():
            inside = any(left <= cell.column <= right for left, right in across)
            new = change(row.number, cell) if inside else None
            if new is not None:
                out += [xml[at : begin + cell.start], new]
                at = begin + cell.end
    return xml[: span[0]] + b"".join(out) + xml[at:] if out else xml


class _ByRow:
    """Which columns of a row areas cover."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._flat: dict[int, list[Span]] = defaultdict(list)
        self._tall: list[Area] = []
        for area in areas:
            if area.top == area.bottom:
                self._flat[area.top].append((area.left, area.right))
            else:
                self._tall.append(area)

    def across(self, row: int) -> list[Span]:
        """From and to which columns, ends included."""
        tall = [(a.left, a.right) for a in self._tall if a.top <= row <= a.bottom]
        return [*self._flat.get(row, ()), *tall]
