"""Cell addresses and rectangles, counted from 1."""

from __future__ import annotations

import re
from dataclasses import dataclass

from xlwings import NoSuchObjectError

ROWS, COLUMNS = 1_048_576, 16_384
CELL = r"\$?([A-Za-z]{1,3})\$?(\d{1,7})"
CELLS = re.compile(f"{CELL}(?::{CELL})?")
WHOLE_COLUMNS = re.compile(r"\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})")
WHOLE_ROWS = re.compile(r"\$?(\d{1,7}):\$?(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Rectangle:
    """An upper left cell and a size."""

    row: int
    column: int
    height: int
    width: int

    def corner_within(self, other: Rectangle) -> bool:
        """Whether the upper left cell lies in the other rectangle."""
        rows = other.row <= self.row < other.row + other.height
        return rows and other.column <= self.column < other.column + other.width

    def joined(self, other: Rectangle) -> Rectangle:
        """The smallest rectangle that holds both."""
        row, column = min(self.row, other.row), min(self.column, other.column)
        low = max(self.row + self.height, other.row + other.height)
        right = max(self.column + self.width, other.column + other.width)
        return Rectangle(row, column, low - row, right - column)


def parse(text: str) -> Rectangle | None:
    """`B2`, `$A$1:C9`, `A:C` or `1:3`; None for anything else, such as a name."""
    if cells := CELLS.fullmatch(text):
        first = _cell(cells[1], cells[2])
        return first.joined(_cell(cells[3], cells[4])) if cells[3] else first
    if columns := WHOLE_COLUMNS.fullmatch(text):
        return _cell(columns[1], "1").joined(_cell(columns[2], str(ROWS)))
    if rows := WHOLE_ROWS.fullmatch(text):
        return _cell("A", rows[1]).joined(_cell("XFD", rows[2]))
    return None


def _cell(letters: str, digits: str) -> Rectangle:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    if not (0 < int(digits) <= ROWS and number <= COLUMNS):
        raise NoSuchObjectError(f"The address '{letters}{digits}' doesn't exist.")
    return Rectangle(int(digits), number, 1, 1)


def address(where: Rectangle, row_mark: str = "$", column_mark: str = "$") -> str:
    """A rectangle as Excel writes it, with or without dollar signs."""
    first = f"{column_mark}{column_name(where.column)}{row_mark}{where.row}"
    if where.height * where.width == 1:
        return first
    low, right = where.row + where.height - 1, where.column + where.width - 1
    return f"{first}:{column_mark}{column_name(right)}{row_mark}{low}"


def column_name(number: int) -> str:
    """1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def quoted(sheet: str) -> str:
    """A sheet's name as it may stand in any formula."""
    return "'" + sheet.replace("'", "''") + "'"
