"""What the cells of one closed sheet show, read in one go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, load_workbook

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.books.file.parts.sheet_xml import rows
from finsam_xl.books.file.parts.tame import exact_numbers
from finsam_xl.books.file.reckoning.panics import or_panic
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.plan.extent import Values
from finsam_xl.books.plan.serial import serial, shown_moment

_ERROR = re.compile(rb'\st="e"')
_NO_NUMBER = re.compile(rb't="s"[^>]*>\s*<v>(?!\d+</v>)')
_TEXT = re.compile(rb"<v>([^<]*)</v>")
_DAY = timedelta(days=1)
_FIRST_MONTH = (1900, 3)
Raw = float | str | bool | time | date | datetime | timedelta


class SheetValues(Frozen):
    """The laid out cells of a sheet: the first one's place, the rows, and what they leave out."""

    top: int
    left: int
    laid: list[list[Raw]]
    errors: Mapping[tuple[int, int], str]
    exact: Mapping[tuple[int, int], float]
    """The numbers behind days that have a time, and behind times."""

    def at(self, row: int, column: int) -> CellValue:
        """What one cell shows; row and column count from 1."""
        down, right = row - self.top, column - self.left
        if not (0 <= down < len(self.laid) and 0 <= right < len(self.laid[down])):
            return None
        return self._told(self.laid[down][right], row, column)

    def stored(self, row: int, column: int) -> CellValue:
        """As `at`, but the number itself where a moment is not told to its last digit."""
        shown = self.at(row, column)
        number = self.exact.get((row, column))
        told = number is None or not isinstance(shown, datetime) or serial(shown) == number
        return shown if told else number

    def column(self, column: int, first: int, height: int) -> tuple[CellValue, ...]:
        """What these cells of a column show, from the sheet row `first` downwards."""
        down, right = first - self.top, column - self.left
        if down < 0 or not (self.laid and 0 <= right < len(self.laid[0])):
            return tuple(self.at(row, column) for row in range(first, first + height))
        laid = (row[right] for row in self.laid[down : down + height])
        told = [
            value if type(value) is float else self._told(value, row, column)
            for row, value in enumerate(laid, start=first)
        ]
        return (*told, *[None] * (height - len(told)))

    def filled(self) -> Values:
        """What all cells that show anything show."""
        told = (
            ((row, column), self._told(value, row, column))
            for row, cells in enumerate(self.laid, start=self.top)
            for column, value in enumerate(cells, start=self.left)
            if value != "" or self.errors  # an error is laid out as nothing
        )
        return {at: value for at, value in told if value is not None}

    def _told(self, value: Raw, row: int, column: int) -> CellValue:
        if type(value) is str:
            if value:
                return value
            text = self.errors.get((row, column))
            return CellError(text) if text else None
        if isinstance(value, (time, timedelta)):
            return self.exact.get((row, column), canonical(value))
        return canonical(value)


def canonical(value: Raw) -> CellValue:
    """A cell's value as the house has it."""
    if isinstance(value, (bool, str)):
        return value or (False if isinstance(value, bool) else None)
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, time):
        return (datetime.combine(date.min, value) - datetime.combine(date.min, time())) / _DAY
    return value / _DAY if isinstance(value, timedelta) else float(value)


def _day(day: date) -> CellValue:
    """A day; the first two months of 1900 are numbers that somebody typed in a column of days."""
    if (day.year, day.month) < _FIRST_MONTH:
        return serial(day) - 1
    return shown_moment(day) if isinstance(day, datetime) else day


def value_reader(file: str, raw: bytes) -> CalamineWorkbook:
    """The reader of a file's values."""
    try:
        return load_workbook(BytesIO(raw))
    except or_panic(CalamineError, OSError, ValueError) as error:
        raise refusal("B13", file, "arbetsboken") from error


class SheetSource(Frozen):
    """A sheet's name, its part, where its rows are, and the styles that look like times."""

    name: str
    xml: bytes
    span: tuple[int, int]
    looks: bytes


def sheet_values(reader: CalamineWorkbook, source: SheetSource) -> SheetValues:
    """The values of a sheet whose size has been checked."""
    sheet, xml, span = source.name, source.xml, source.span
    if _NO_NUMBER.search(xml, *span):
        raise refusal("B20", sheet)
    try:
        page = reader.get_sheet_by_name(sheet)
        start, laid = page.start, page.to_python()
    except or_panic(CalamineError, OSError, ValueError) as error:
        raise refusal("B20", sheet) from error
    top, left = start or (0, 0)
    exact = exact_numbers(xml, span, source.looks)
    return SheetValues(top + 1, left + 1, laid, _errors(xml, span), exact)


def _errors(xml: bytes, span: tuple[int, int]) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    if not _ERROR.search(xml, *span):
        return found
    for row in rows(xml, *span):
        if not _ERROR.search(row.inside):
            continue
        for cell in row.cells():
            if _ERROR.search(cell.attributes):
                text = _TEXT.search(cell.inside)
                found[row.number, cell.column] = text[1].decode() if text else "#N/A"
    return found
