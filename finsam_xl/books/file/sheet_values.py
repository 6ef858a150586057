"""What the cells of one closed sheet show, read in one go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook, load_workbook

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError, CellValue, Grid
from finsam_xl.books.file.parts.plain_rows import Stretch
from finsam_xl.books.file.parts.sheet_xml import rows
from finsam_xl.books.file.parts.tame import exact_numbers
from finsam_xl.books.file.reckoning.panics import or_panic
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.plan.serial import serial, shown_moment

_ERROR = re.compile(rb'\st="e"')
_NO_NUMBER = re.compile(rb't="s"[^>]*>\s*<v>(?!\d+</v>)')
_TEXT = re.compile(rb"<v>([^<]*)</v>")
_DAY = timedelta(days=1)
_FIRST_MONTH = (1900, 3)
Address = tuple[int, int]
Raw = float | str | bool | time | date | datetime | timedelta
_PLAIN_KINDS: set[type] = {float, str, date}
"""Of two values of these that are equal, either tells the same."""


class SheetValues(Frozen):
    """What the cells of a sheet show: the first one's place and the columns, all equally long."""

    top: int
    left: int
    columns: tuple[tuple[CellValue, ...], ...]
    exact: Mapping[Address, float]
    """The numbers behind days that have a time, and behind times."""

    @property
    def height(self) -> int:
        """How many rows are laid out."""
        return len(self.columns[0]) if self.columns else 0

    def at(self, row: int, column: int) -> CellValue:
        """What one cell shows; row and column count from 1."""
        down, right = row - self.top, column - self.left
        if not (0 <= down < self.height and 0 <= right < len(self.columns)):
            return None
        return self.columns[right][down]

    def stored(self, row: int, column: int) -> CellValue:
        """As `at`, but the number itself where a moment is not told to its last digit."""
        shown = self.at(row, column)
        number = self.exact.get((row, column))
        told = number is None or not isinstance(shown, datetime) or serial(shown) == number
        return shown if told else number

    def column(self, column: int, first: int, height: int) -> tuple[CellValue, ...]:
        """What these cells of a column show, from the sheet row `first` downwards."""
        down, right = first - self.top, column - self.left
        if not 0 <= right < len(self.columns):
            return (None,) * height
        if down >= 0 and down + height <= self.height:
            return self.columns[right][down : down + height]
        before = min(max(-down, 0), height)
        told = self.columns[right][max(down, 0) : max(down + height, 0)]
        return (*[None] * before, *told, *[None] * (height - before - len(told)))

    def used(self, sheet: str) -> Grid:
        """The smallest grid without header that holds every filled cell of the sheet."""
        filled = [
            at
            for at, cells in enumerate(self.columns)
            if any(cells) or cells.count(None) < self.height  # some are 0 or false
        ]
        if not filled:
            return Grid(name=sheet, sheet=sheet, row=1, column=1, header=(), columns=())
        within = self.columns[filled[0] : filled[-1] + 1]
        some = [self.columns[at] for at in filled]
        down = min(map(_before, some))
        end = self.height - min(_before(reversed(cells)) for cells in some)
        return Grid(
            name=sheet,
            sheet=sheet,
            row=self.top + down,
            column=self.left + filled[0],
            header=(),
            columns=tuple(cells[down:end] for cells in within),
        )


def _before(cells: Iterable[CellValue]) -> int:
    """How many blank cells come before the first that shows anything."""
    return next((at for at, cell in enumerate(cells) if cell is not None), 0)


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
    """A sheet's name, its part, where it is not plain, and the styles that look like times."""

    name: str
    xml: bytes
    doubts: tuple[Stretch, ...]
    looks: bytes


def sheet_values(reader: CalamineWorkbook, source: SheetSource) -> SheetValues:
    """The values of a sheet whose size has been checked."""
    sheet, xml, doubts = source.name, source.xml, source.doubts
    if any(_NO_NUMBER.search(xml, *each) for each in doubts):
        raise refusal("B20", sheet)
    try:
        page = reader.get_sheet_by_name(sheet)
        start, laid = page.start, page.to_python()
    except or_panic(CalamineError, OSError, ValueError) as error:
        raise refusal("B20", sheet) from error
    top, left = start or (0, 0)
    told = _Told(_errors(xml, doubts), exact_numbers(xml, doubts, source.looks))
    columns = zip(*laid, strict=True)
    shown = tuple(told.column((top + 1, at), cells) for at, cells in enumerate(columns, left + 1))
    return SheetValues(top + 1, left + 1, shown, told.exact)


class _Told(Frozen):
    """What the reader leaves out of a sheet: its errors, and the numbers behind moments."""

    errors: Mapping[Address, str]
    exact: Mapping[Address, float]

    def column(self, first: Address, cells: tuple[Raw, ...]) -> tuple[CellValue, ...]:
        """The cells as the house has them; each value once, where none depends on its place."""
        if set(map(type, cells)) <= _PLAIN_KINDS and not any(
            at == first[1] for _, at in self.errors
        ):
            shown = {
                value: value if value and type(value) is str else canonical(value)
                for value in set(cells)
            }
            return tuple(map(shown.__getitem__, cells))
        return tuple(self._cell((row, first[1]), cell) for row, cell in enumerate(cells, first[0]))

    def _cell(self, at: Address, value: Raw) -> CellValue:
        if value == "":
            return CellError(self.errors[at]) if at in self.errors else None
        if isinstance(value, (time, timedelta)):
            return self.exact.get(at, canonical(value))
        return canonical(value)


def _errors(xml: bytes, doubts: Iterable[Stretch]) -> dict[Address, str]:
    found: dict[Address, str] = {}
    for each in doubts:
        if _ERROR.search(xml, *each):
            _note_errors(xml, each, found)
    return found


def _note_errors(xml: bytes, stretch: Stretch, found: dict[Address, str]) -> None:
    for row in rows(xml, *stretch):
        if not _ERROR.search(row.inside):
            continue
        for cell in row.cells():
            if _ERROR.search(cell.attributes):
                text = _TEXT.search(cell.inside)
                found[row.number, cell.column] = text[1].decode() if text else "#N/A"
