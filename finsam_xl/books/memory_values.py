"""What a reader of a memory book sees: typed values, and formulas reckoned."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.memory_extent import Cells, Content
from finsam_xl.books.memory_serial import day_of, serial


def values_of(
    sheets: Mapping[str, Cells], dated: AbstractSet[Place], day: date
) -> dict[Place, CellValue]:
    """The value of every filled cell; `dated` cells show a number as a date."""
    reckoned = _reckoned(sheets, day)
    return {
        at: _shown(reckoned.get(at) if isinstance(content, FormulaText) else content, at, dated)
        for sheet, cells in sheets.items()
        for cell, content in cells.items()
        for at in (Place(sheet, *cell),)
    }


def _reckoned(sheets: Mapping[str, Cells], day: date) -> dict[Place, CellValue]:
    from finsam_xl.books.recalculate import recalculated  # noqa: PLC0415 - only where formulas are

    if not any(isinstance(c, FormulaText) for cells in sheets.values() for c in cells.values()):
        return {}
    return {
        Place(sheet, *cell): _bare(value)
        for sheet, values in recalculated(sheets, day).items()
        for cell, value in values.items()
    }


def _bare(value: CellValue) -> CellValue:
    """A formula gives a number; that it is a day is the cell's look."""
    return serial(value) if isinstance(value, (date, datetime)) else value


def _shown(content: Content, at: Place, dated: AbstractSet[Place]) -> CellValue:
    if isinstance(content, FormulaText):
        return None
    return day_of(content) if at in dated and isinstance(content, float) else content
