"""What formulas give, reckoned in memory over plain cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellError, CellValue

if TYPE_CHECKING:
    from formualizer import Workbook

Cells = Mapping[tuple[int, int], CellValue | FormulaText]
Values = dict[tuple[int, int], CellValue]

_NOON = time(12, tzinfo=UTC)
_BIRTH = date(1899, 12, 30)
_ERRORS = {
    "Ref": "#REF!",
    "Div": "#DIV/0!",
    "Na": "#N/A",
    "Name": "#NAME?",
    "Num": "#NUM!",
    "Null": "#NULL!",
    "Value": "#VALUE!",
    "Spill": "#SPILL!",
    "Calc": "#CALC!",
    "Circ": "#VALUE!",
}
_KINDS = {text: kind for kind, text in reversed(_ERRORS.items())}


@dataclass(frozen=True, slots=True)
class TableArea:
    """A table that formulas may name: header row and body, counted from 1, ends included."""

    name: str
    sheet: str
    area: tuple[int, int, int, int]
    header: tuple[str, ...]


def recalculated(
    sheets: Mapping[str, Cells], day: date, tables: Sequence[TableArea] = ()
) -> dict[str, Values]:
    """The value of every formula cell, by sheet and (row, column) counted from 1.

    `day` is what TODAY() gives. A formula that is beyond the engine gives an error value.
    """
    import formualizer  # noqa: PLC0415 - 20 ms, and most readings need no reckoning

    workbook = formualizer.Workbook()
    workbook.set_deterministic_clock(datetime.combine(day, _NOON))
    for name, cells in sheets.items():
        _fill(workbook, name, cells)
    for table in tables:
        workbook.add_table(table.name, table.sheet, table.area, list(table.header))
    wanted = [_formula_cells(workbook, name, cells) for name, cells in sheets.items()]
    return {name: _values(workbook, name, at) for name, at in zip(sheets, wanted, strict=True)}


def _fill(workbook: Workbook, name: str, cells: Cells) -> None:
    import formualizer  # noqa: PLC0415 - see above

    workbook.add_sheet(name)
    for (row, column), value in cells.items():
        if isinstance(value, CellError):
            error = formualizer.LiteralValue.error(_KINDS.get(value.text, "Value"), None)
            workbook.set_value(name, row, column, error)
        elif value is not None and not isinstance(value, FormulaText):
            workbook.set_value(name, row, column, value)


def _formula_cells(workbook: Workbook, name: str, cells: Cells) -> list[tuple[int, int]]:
    wanted = []
    for (row, column), value in cells.items():
        if isinstance(value, FormulaText):
            workbook.set_formula(name, row, column, value.text)
            wanted.append((row, column))
    return wanted


def _values(workbook: Workbook, name: str, wanted: list[tuple[int, int]]) -> Values:
    found = workbook.evaluate_cells([(name, row, column) for row, column in wanted])
    return {at: _canonical(value) for at, value in zip(wanted, found, strict=True)}


def _canonical(value: object) -> CellValue:
    match value:
        case None | "":
            return None
        case datetime() if value.time() == time():
            return value.date()
        case bool() | str() | date():
            return value
        case int() | float():
            return float(value)
        case time() | timedelta():
            return _day_fraction(value)
        case _:
            kind = value.get("kind", "") if isinstance(value, dict) else "Value"
            return CellError(_ERRORS.get(kind, "#NAME?"))


def _day_fraction(span: time | timedelta) -> float:
    if isinstance(span, time):
        span = datetime.combine(_BIRTH, span) - datetime.combine(_BIRTH, time())
    return span / timedelta(days=1)
