"""A block of cells over the bridge: one call for all values in, one for all values out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from finsam_xl.calc.calls import CALLS
from finsam_xl.calc.formats import CODES, key_of
from finsam_xl.calc.formulas import to_calc, to_excel
from finsam_xl.calc.values import Entry, enter
from finsam_xl.office.bridge import uno
from finsam_xl.office.cells import CellRange, NumberFormats
from finsam_xl.office.kinds import Kind, patches
from finsam_xl.office.reading import Value, read_cells

Rows = Sequence[Sequence[object]]


def read_block(cells: CellRange, formats: NumberFormats) -> list[list[Value]]:
    """All values; dates, truths and errors told apart."""
    CALLS.reads += 1
    return read_cells(cells, formats)


def write_block(cells: CellRange, rows: Rows, formats: NumberFormats) -> None:
    """Write all values; dates and truths get a format if the cell has none for them."""
    kinds = _kinds(cells, len(rows), len(rows[0]), formats)
    entries = [
        [enter(value, kind) for value, kind in zip(row, row_kinds, strict=True)]
        for row, row_kinds in zip(rows, kinds, strict=True)
    ]
    CALLS.writes += 1
    if any(entry.is_formula for row in entries for entry in row):
        cells.setFormulaArray(tuple(tuple(map(_typed, row)) for row in entries))
    else:
        cells.setDataArray(tuple(tuple(entry.stored for entry in row) for row in entries))
    _settle(cells, entries, formats)


def _kinds(cells: CellRange, height: int, width: int, formats: NumberFormats) -> list[list[Kind]]:
    kinds = [[Kind.PLAIN] * width for _ in range(height)]
    for patch in patches(cells, formats):
        for row in kinds[patch.top : patch.low + 1]:
            row[patch.left : patch.right + 1] = [patch.kind] * (patch.right + 1 - patch.left)
    return kinds


def _typed(entry: Entry) -> str:
    """An entry as it would be typed in English, for a block in which formulas stand as well."""
    if entry.is_formula:
        return to_calc(str(entry.stored))
    if isinstance(entry.stored, float):
        return repr(entry.stored)
    return "'" + entry.stored if entry.stored else ""


def _settle(cells: CellRange, entries: list[list[Entry]], formats: NumberFormats) -> None:
    """Give each cell its kind: LibreOffice makes a text cell of one where a text like 001 came."""
    kinds = _kinds(cells, len(entries), len(entries[0]), formats)
    for column in range(len(entries[0])):
        wrong = [
            (row, entries[row][column].kind)
            for row, row_kinds in enumerate(kinds)
            if _is_wrong(entries[row][column], row_kinds[column])
        ]
        for top, low, kind in _runs(wrong):
            part = cells.getCellRangeByPosition(column, top, column, low)
            part.NumberFormat = key_of(CODES[kind], formats)


def _is_wrong(entry: Entry, kind: Kind) -> bool:
    """A formula's kind is that of its result, and LibreOffice knows it best."""
    return kind is not entry.kind and not (entry.is_formula and kind is not Kind.TEXT)


def _runs(rows: list[tuple[int, Kind]]) -> Iterator[tuple[int, int, Kind]]:
    # Within a run, a row keeps the same distance to its place in the list.
    numbered = enumerate(rows)
    for (_, kind), run in groupby(numbered, key=lambda item: (item[1][0] - item[0], item[1][1])):
        members = [row for _, (row, _) in run]
        yield members[0], members[-1], kind


def read_formulas(cells: CellRange) -> tuple[tuple[str, ...], ...]:
    """What stands in each cell, formulas as Excel writes them, constants as text."""
    CALLS.formulas += 1
    return tuple(tuple(map(to_excel, row)) for row in cells.getFormulaArray())


def fill_formula(cells: CellRange, formula: str, height: int, width: int) -> None:
    """One formula for a whole range, its relative references moving along as in Excel."""
    CALLS.writes += 1
    first = cells.getCellRangeByPosition(0, 0, 0, 0)
    first.setFormulaArray(((to_calc(formula),),))
    if height > 1:
        _fill(cells.getCellRangeByPosition(0, 0, 0, height - 1), "TO_BOTTOM")
    if width > 1:
        _fill(cells, "TO_RIGHT")


def _fill(cells: CellRange, direction: str) -> None:
    cells.fillAuto(uno().Enum("com.sun.star.sheet.FillDirection", direction), 1)
