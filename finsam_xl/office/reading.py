"""A block of cells as Python values, taken over the bridge in one call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from finsam_xl.office.cells import CellRange, Datum, NumberFormats
from finsam_xl.office.kinds import Kind, Patch, patches

EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zone
DAY = timedelta(days=1)
FIRST_DAY = (datetime.min - EPOCH) / DAY  # noqa: DTZ901 - likewise
LAST_DAY = (datetime.max - EPOCH) / DAY  # noqa: DTZ901 - likewise
"""Between which a number that is shown as a date can be one."""
ERRORS = {
    502: "#VALUE!",
    503: "#NUM!",
    504: "#REF!",
    519: "#VALUE!",
    521: "#NULL!",
    524: "#REF!",
    525: "#NAME?",
    532: "#DIV/0!",
    32767: "#N/A",
}


@dataclass(frozen=True, slots=True)
class CellError:
    """An error in a cell, such as #N/A."""

    text: str


Value = float | bool | str | datetime | CellError | None
"""An empty cell is None; so is an empty text, as nobody can see the difference."""
Data = tuple[tuple[Datum, ...], ...]


def read_cells(cells: CellRange, formats: NumberFormats) -> list[list[Value]]:
    """All values of a range; dates, truths and errors told apart."""
    data = cells.getDataArray()
    rows = [[_value(datum, Kind.PLAIN) for datum in row] for row in data]
    if any(isinstance(datum, float) for row in data for datum in row):
        for patch in patches(cells, formats):
            _redo(rows, data, patch)
    if any(None in row for row in data):
        _tell_errors(rows, data, cells)
    return rows


def _value(datum: Datum, kind: Kind) -> Value:
    if datum == "":
        return None
    if not isinstance(datum, float):
        return datum
    if kind is Kind.LOGICAL:
        return bool(datum)
    if kind is Kind.DATE and FIRST_DAY <= datum < LAST_DAY:
        return EPOCH + timedelta(milliseconds=round(datum * 86_400_000))
    return datum


def _redo(rows: list[list[Value]], data: Data, patch: Patch) -> None:
    if patch.kind is Kind.TEXT:
        return
    for row in range(patch.top, patch.low + 1):
        for column in range(patch.left, patch.right + 1):
            rows[row][column] = _value(data[row][column], patch.kind)


def _tell_errors(rows: list[list[Value]], data: Data, cells: CellRange) -> None:
    for row, data_row in enumerate(data):
        for column, datum in enumerate(data_row):
            if datum is None:
                number = cells.getCellByPosition(column, row).getError()
                rows[row][column] = CellError(ERRORS.get(number, "#VALUE!"))
