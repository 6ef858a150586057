"""Delicate formulas reckoned once more, as Excel would compare: those that change are in doubt."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.formula_cells import FormulaCells
from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.parts.sheet_xml import data_span, rows
from finsam_xl.books.file.reckoning.doubts import Cell, Delicate, Doubter
from finsam_xl.books.file.reckoning.eased import eased
from finsam_xl.books.file.reckoning.left_out import element, rewritten
from finsam_xl.books.file.reckoning.lift_values import Shown, shown
from finsam_xl.books.file.reckoning.look_alikes import folded, has_look_alikes
from finsam_xl.books.file.reckoning.references import Area

CLOSE = "en jämförelse av tal eller texter som nästan är lika"

Areas = Mapping[tuple[int, int], Area]
"""Where a formula shows its values, by its own row and column."""
_TINY = re.compile(rb"<v>-?(?:0\.0{9}\d*|[\d.]+[eE]-\d\d+)</v>")


def delicate(file: OpenFile, doubter: Doubter, first: Package) -> Delicate:
    """The formulas, without =, that compare what the engine may wrongly find to differ."""
    found = doubter.delicate(lambda said: said.is_close)
    texts = doubter.delicate(lambda said: said.compares)
    if texts and has_look_alikes(file):
        found |= texts
    if any(_TINY.search(first.read(part)) for part in file.layout.sheets.values()):
        found |= doubter.delicate(lambda said: said.is_zero)
    return found


def lenient(file: OpenFile, formulas: Mapping[Cell, str]) -> OpenFile:
    """The workbook with å for Å in all texts, and these formulas comparing with some leniency."""
    parts: dict[str, bytes | None] = {}
    for sheet, part in file.layout.sheets.items():
        areas = _areas(file, sheet, formulas)
        elements = {
            at: element(eased(formulas[sheet, *at]), area if area.is_many else None)
            for at, area in areas.items()
        }
        xml = rewritten(file.xml(sheet), file.span(sheet), file.formulas(sheet), elements)
        parts[part] = folded(xml)
    if file.layout.texts:
        parts[file.layout.texts] = folded(file.package.xml(file.layout.texts))
    return file.patched(parts, {})


def changed(file: OpenFile, cells: Collection[Cell], first: Package, second: Package) -> set[Cell]:
    """Which of these formula cells show one thing in the first package, another in the second."""
    found: set[Cell] = set()
    for sheet, part in file.layout.sheets.items():
        areas = _areas(file, sheet, cells)
        before, after = shown_in(first, part, areas), shown_in(second, part, areas)
        found |= {(sheet, *at) for at in areas if before[at] != after[at]}
    return found


def _areas(file: OpenFile, sheet: str, cells: Collection[Cell]) -> Areas:
    """Where each of these formula cells of a sheet shows its values."""
    found = file.formulas(sheet) if any(its == sheet for its, _, _ in cells) else FormulaCells()
    arrays = {(area[0], area[1]): Area(sheet, *area) for area in found.arrays}
    return {
        (row, column): arrays.get((row, column), Area(sheet, row, column, row, column))
        for its, row, column in cells
        if its == sheet
    }


def shown_in(package: Package, part: str, areas: Areas) -> dict[tuple[int, int], list[Shown]]:
    """What the cells of these areas show, å for Å."""
    values: dict[tuple[int, int], list[Shown]] = {at: [] for at in areas}
    if not areas:
        return values
    xml = folded(package.read(part))
    for row in rows(xml, *data_span(package.file, part, xml)):
        across = [each for each in areas.items() if each[1].top <= row.number <= each[1].bottom]
        for cell in row.cells() if across else ():
            for at, area in across:
                if area.left <= cell.column <= area.right:
                    values[at].append(shown(cell))
    return values
