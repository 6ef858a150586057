"""Where a value stands: workbook sheet, row and column."""

from __future__ import annotations

import re
from collections.abc import Mapping

from finsam_xl.basics.frozen import Frozen

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
_LETTERS = 26
_ADDRESS = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")


def column_letters(column: int) -> str:
    """1 as A, 28 as AB."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """A as 1, AB as 28."""
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number


def split_address(address: str) -> tuple[int, int]:
    """D7 or $D$7 as (7, 4); ValueError for anything that is no cell of a sheet."""
    match = _ADDRESS.fullmatch(address)
    row, column = (int(match[2]), column_number(match[1])) if match else (0, 0)
    if not (1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN):
        raise ValueError(f"{address!r} is no cell")
    return row, column


class Place(Frozen):
    """One cell; row and column count from 1."""

    sheet: str
    row: int
    column: int

    @property
    def address(self) -> str:
        """The cell as Excel names it: D7."""
        return f"{column_letters(self.column)}{self.row}"

    def __str__(self) -> str:
        return f"{self.sheet}!{self.address}"


class RowPlace(Frozen):
    """Where a record was read: its row, and the column of each of its keys."""

    sheet: str
    row: int
    columns: Mapping[str, int]

    def __hash__(self) -> int:
        return hash((self.sheet, self.row))

    def cell(self, key: str) -> Place:
        """The cell that holds this key of the record."""
        return Place(self.sheet, self.row, self.columns[key])
