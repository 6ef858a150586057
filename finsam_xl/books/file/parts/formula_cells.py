"""The formulas of one sheet part, cell by cell, shared ones written out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from finsam_xl.basics.place import split_address
from finsam_xl.books.file.parts.shared_formula import shifted
from finsam_xl.books.file.parts.sheet_xml import Cell, rows_with
from finsam_xl.books.file.parts.xml_text import attributes, unescaped

_FORMULA = re.compile(rb"<f(?=[\s/>])([^>]*?)(?:/>|>([^<]*)</f>)")


@dataclass(slots=True)
class FormulaCells:
    """What the formula cells of a sheet hold, and which of them can't be written over alone."""

    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    shared: dict[tuple[int, int], str] = field(default_factory=dict)
    """The group of every cell that shares its formula."""
    arrays: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Areas (top, left, bottom, right) of array formulas and data tables."""
    cells: list[tuple[int, int]] = field(default_factory=list)
    """Every cell that has a formula element, even one without a text of its own."""

    def array_at(self, row: int, column: int) -> bool:
        """Whether a cell is part of an array formula or a data table."""
        return any(t <= row <= b and le <= column <= r for t, le, b, r in self.arrays)


def formula_cells(xml: bytes, span: tuple[int, int]) -> FormulaCells:
    """Every formula of a sheet, with leading =."""
    found = FormulaCells()
    if xml.find(b"<f", *span) < 0:
        return found
    masters: dict[str, tuple[int, int, str]] = {}
    for row in rows_with(b"<f", xml, *span):
        for cell in row.cells():
            _note(found, masters, row.number, cell)
    return found


def _note(
    found: FormulaCells, masters: dict[str, tuple[int, int, str]], row: int, cell: Cell
) -> None:
    match = _FORMULA.search(cell.inside)
    if match is None:
        return
    tag, text = attributes(match[1]), unescaped((match[2] or b"").decode())
    at, group = (row, cell.column), tag.get("si", "")
    found.cells.append(at)
    if tag.get("t") == "shared":
        found.shared[at] = group
        if text:
            masters[group] = (*at, text)
        top, left, text = masters.get(group, (*at, ""))
        text = shifted(text, row - top, cell.column - left)
    elif tag.get("t") in {"array", "dataTable"}:
        found.arrays.append(_area(tag.get("ref", ""), at))
    if text:
        found.texts[at] = f"={text}"


def _area(ref: str, at: tuple[int, int]) -> tuple[int, int, int, int]:
    first, _, last = ref.partition(":")
    try:
        return (*split_address(first), *split_address(last or first))
    except ValueError:
        return (*at, *at)
