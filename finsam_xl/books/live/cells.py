"""One rectangle of an open sheet as cell values and as formulas, one call each."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, cast

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.books.live.blocks import Rectangle
from finsam_xl.books.plan.extent import ERROR_CONSTANTS, Content, Values
from finsam_xl.books.plan.serial import shown_moment

if TYPE_CHECKING:
    from xlwings import Sheet
    from xlwings.conversion import Accessor, ConversionContext, Pipeline

_ERROR_BASE = -2146828288
"""Excel's error values are this number and the code below; xlwings names only the old ones."""
_ERRORS = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"})
_LATER_ERRORS = {2043: "#GETTING_DATA", 2045: "#SPILL!", 2049: "#FIELD!", 2050: "#CALC!"}


def values(sheet: Sheet, area: Rectangle) -> Values:
    """The filled cells of a rectangle."""
    found = sheet.range(area.address).options(_accessor(), err_to_str=True, chunksize=None).value
    return {
        (row, column): value
        for row, cells in enumerate(cast("list[list[CellValue]]", found), start=area.top)
        for column, value in enumerate(cells, start=area.left)
        if value is not None
    }


def may_hold_formulas(sheet: Sheet, area: Rectangle) -> bool:
    """False only where the engine says that no cell of a rectangle holds a formula.

    The answer is one word, while the formulas themselves are as large as the rectangle.
    """
    cells = sheet.range(area.address)
    told: object = getattr(cells.impl, "has_formula", None)
    if told is None and sys.platform == "win32":
        told = cells.api.HasFormula
    return told is not False


def contents(sheet: Sheet, area: Rectangle, shown: Values) -> dict[tuple[int, int], Content]:
    """What the filled cells of a rectangle hold, once their values are known.

    Excel gives a text such as =1+1 as its own formula; a formula's value is never its own text.
    """
    found = _rows(sheet.range(area.address).formula)
    held: dict[tuple[int, int], Content] = dict(shown)
    for row, texts in enumerate(found, start=area.top):
        for column, text in enumerate(texts, start=area.left):
            if isinstance(text, str) and text[:1] == "=" and shown.get((row, column)) != text:
                held[row, column] = ERROR_CONSTANTS.get(text) or FormulaText(text)
    return held


def _rows(found: object) -> Sequence[Sequence[object]]:
    """One cell comes bare, and on a Mac one row comes flat."""
    if not isinstance(found, (list, tuple)):
        return ((found,),)
    return found if isinstance(found[0], (list, tuple)) else (found,)


@cache
def _accessor() -> type[Accessor]:
    """How xlwings is to hand over a rectangle: the same reading told with and without errors."""
    from xlwings.conversion import (  # noqa: PLC0415 - the door has paid for xlwings already
        Accessor,
        Ensure2DStage,
        Pipeline,
        ReadValueFromRangeStage,
    )

    class Cells(Accessor):
        @classmethod
        def reader(cls, options: dict[str, object]) -> Pipeline:
            read = ReadValueFromRangeStage(options)  # type: ignore[no-untyped-call]
            return Pipeline([read, Ensure2DStage(), _typed])

    return Cells


def _typed(context: ConversionContext) -> None:
    clean = context.engine.impl.clean_value_data
    told = clean(context.value, datetime, None, None, err_to_str=True)
    if any(isinstance(v, str) and v.startswith("#") for row in told for v in row):
        # Without err_to_str an error is None, while a text such as #N/A remains.
        bare = clean(context.value, datetime, None, None, err_to_str=False)
        pairs = zip(told, bare, strict=True)
        told = [[_error_or(v, b) for v, b in zip(*pair, strict=True)] for pair in pairs]
    context.value = [[_value(v) for v in row] for row in told]


def _error_or(told: object, bare: object) -> object:
    """On a Mac errors come as texts, so there a text like #N/A can't be told from an error."""
    error = bare is None or (sys.platform == "darwin" and bare in _ERRORS)
    return CellError(told) if error and isinstance(told, str) else told


def _value(found: object) -> CellValue:
    match found:
        case datetime():
            return shown_moment(found.replace(tzinfo=None))
        case bool() | str() | float() | CellError():
            return found or None if isinstance(found, str) else found
        case Decimal():
            return float(found)
        case int():
            return CellError(_LATER_ERRORS.get(found - _ERROR_BASE, "#VALUE!"))
        case _:
            return None
