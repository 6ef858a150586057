"""What a reader of a memory book sees: typed values, and formulas reckoned."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.plan.extent import Cells, Values
from finsam_xl.books.plan.serial import day_of, serial


def values_of(
    sheets: Mapping[str, Cells], dated: AbstractSet[Place], day: date
) -> dict[str, Values]:
    """The values of each sheet's filled cells; `dated` cells show a number as a date."""
    reckoned = _reckoned(sheets, day)
    plain = {name: _typed(cells) | reckoned.get(name, {}) for name, cells in sheets.items()}
    for at in dated:
        number = plain[at.sheet].get((at.row, at.column))
        if isinstance(number, float):
            plain[at.sheet][at.row, at.column] = day_of(number)
    return plain


def _typed(cells: Cells) -> Values:
    return {cell: held for cell, held in cells.items() if not isinstance(held, FormulaText)}


def _reckoned(sheets: Mapping[str, Cells], day: date) -> dict[str, Values]:
    from finsam_xl.books.plan.recalculate import recalculated  # noqa: PLC0415 - only where formulas are

    if not any(
        isinstance(held, FormulaText) for cells in sheets.values() for held in cells.values()
    ):
        return {}
    return {
        sheet: {cell: _bare(value) for cell, value in values.items()}
        for sheet, values in recalculated(sheets, day).items()
    }


def _bare(value: CellValue) -> CellValue:
    """A formula gives a number; that it is a day is the cell's look."""
    return serial(value) if isinstance(value, (date, datetime)) else value
