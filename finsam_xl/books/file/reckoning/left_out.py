"""Formula cells that the engine must not see, and cells whose values must not stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from finsam_xl.books.file.parts.formula_cells import FormulaCells
from finsam_xl.books.file.parts.sheet_xml import Cell, rows
from finsam_xl.books.file.parts.unshare import unshared
from finsam_xl.books.file.reckoning.lift_values import NOTHING, showing, shown
from finsam_xl.books.file.reckoning.references import Area

Span = tuple[int, int]
_FORMULA = re.compile(rb"<f(?=[\s/>])[^>]*?(?:/>|>[^<]*</f>)")


def zeroed(
    xml: bytes, span: Span, found: FormulaCells, cells: Collection[tuple[int, int]]
) -> bytes:
    """The part with these cells' formulas 0, groups of shared ones written out."""
    plain = unshared(xml, span, found, cells)
    end = span[1] + len(plain) - len(xml)
    areas = [Area("", row, column, row, column) for row, column in cells]
    return _changed(plain, (span[0], end), areas, _zero)


def emptied(xml: bytes, span: Span, areas: Iterable[Area]) -> bytes:
    """The part with the cells of these areas showing nothing."""
    return _changed(xml, span, areas, _showing_nothing)


def _zero(cell: Cell) -> bytes:
    return b"<c%s>%s</c>" % (cell.attributes, _FORMULA.sub(b"<f>0</f>", cell.inside, count=1))


def _showing_nothing(cell: Cell) -> bytes | None:
    return None if shown(cell) == NOTHING else showing(cell, NOTHING)


def _changed(
    xml: bytes, span: Span, areas: Iterable[Area], change: Callable[[Cell], bytes | None]
) -> bytes:
    wanted = _ByRow(areas)
    out, at = [], span[0]
    for row in rows(xml, *span):
        begin = row.end - len(b"</row>") - len(row.inside)
        across = wanted.across(row.number)
        for cell in row.cells() if across else ():
            inside = any(left <= cell.column <= right for left, right in across)
            new = change(cell) if inside else None
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
