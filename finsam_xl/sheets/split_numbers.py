"""Identity numbers in tables of persons that Excel has made numbers, also parted on two cells.

One number in ten has a control digit that holds by chance. So a cell is told of only where most of
what could be such numbers in its column are, and what the schema makes numbers or days is left
alone. Texts, and whole numbers of nine digits or more, are found everywhere: see `identity`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.identity import is_identity_number, without_identity_numbers
from finsam_xl.sheets.identity import DAY, LAST, LEAST, is_digits
from finsam_xl.sheets.person_findings import p01_identity_number
from finsam_xl.sheets.schema import Kind, Table

_Cells: TypeAlias = Sequence[CellValue]
_Shapes: TypeAlias = dict[CellValue, str]
"""The cells that may be a number's part, and the digits that they stand for."""
_DAYS = range(101, 10**8)
"""From 1 January 2000, which as a number has lost three zeros: 000101."""
_LASTS = range(10, 10**4)
_NOT_BIRTHS = "2012"
"""A day from this year on with a number beside it is no birth of a grown person."""
_WITHOUT_ZEROS = range(10**6, int(LEAST))
"""Somebody born in 2000: 000101-0016 is 1010016 as a number."""


def split_numbers(table: Table, grid: Grid) -> tuple[Finding, ...]:
    """A finding for each such cell, the left one of two, in a table whose rows are of persons."""
    if not table.stays:
        return ()
    safe = grid._replace(sheet=without_identity_numbers(grid.sheet))
    return tuple(p01_identity_number(safe.place(*at)) for at in dict.fromkeys(_found(table, grid)))


def _found(table: Table, grid: Grid) -> Iterator[tuple[int, int]]:
    """Body rows and columns; a column of the user's own may hold anything."""
    kinds = {column.label: column.field.kind for column in table.columns}
    open_at = [kinds.get(label, Kind.TEXT) is Kind.TEXT for label in grid.header]
    told = [set(cells) for cells in grid.columns]
    for at, cells in enumerate(grid.columns):
        if open_at[at]:
            yield from ((row, at) for row in _without_zeros(cells, told[at]))
    for at, pair in enumerate(pairwise(grid.columns)):
        if open_at[at] or open_at[at + 1]:
            days, lasts = _of_pair(told[at], told[at + 1])
            yield from ((row, at) for row in _across(pair, days, lasts))


def _without_zeros(cells: _Cells, told: set[CellValue]) -> list[int]:
    """The rows of somebody born in 2000, whose number as a number lacks its first zeros."""
    short = _shapes(_born_2000, told)
    rows = enumerate(cells) if short else ()
    return _most({row: short[cell] for row, cell in rows if cell in short})


def _across(pair: tuple[_Cells, _Cells], days: _Shapes, lasts: _Shapes) -> list[int]:
    """The rows where a day of birth stands beside the last four digits, not both as texts."""
    rows = enumerate(zip(*pair, strict=True)) if days and lasts else ()
    return _most(
        {
            row: days[day] + lasts[last]
            for row, (day, last) in rows
            if day in days
            and last in lasts
            and not (isinstance(day, str) and isinstance(last, str))
        }
    )


def _of_pair(left: set[CellValue], right: set[CellValue]) -> tuple[_Shapes, _Shapes]:
    """Days of birth to the left and last digits to the right; none where one side has none.

    The side with fewer values is read first: the other may be a hundred thousand names.
    """
    if len(left) < len(right):
        days = _shapes(_day, left)
        return days, _shapes(_last, right) if days else {}
    lasts = _shapes(_last, right)
    return _shapes(_day, left) if lasts else {}, lasts


def _most(digits: Mapping[int, str]) -> list[int]:
    """The rows with identity numbers, if most of these are."""
    rows = [row for row, each in digits.items() if is_identity_number(each)]
    return rows if 2 * len(rows) > len(digits) else []


def _shapes(read: Callable[[CellValue], str], told: set[CellValue]) -> _Shapes:
    return {cell: digits for cell in told if (digits := read(cell))}


def _born_2000(cell: CellValue) -> str:
    """Seven or eight digits with their zeros; "" for all else."""
    is_one = isinstance(cell, float) and _is_whole(cell, _WITHOUT_ZEROS)
    return f"{cell:010.0f}" if is_one else ""


def _day(cell: CellValue) -> str:
    """A day as six or eight digits; "" for what is none."""
    if isinstance(cell, date):
        written = cell.isoformat()[:10].replace("-", "")
        return written if written < _NOT_BIRTHS else ""
    if isinstance(cell, float):
        return f"{cell:06.0f}" if _is_whole(cell, _DAYS) else ""
    return cell.strip() if isinstance(cell, str) and is_digits(cell, DAY) else ""


def _last(cell: CellValue) -> str:
    """The last four digits, of which a number may have lost zeros; "" for what is none."""
    if isinstance(cell, float):
        return f"{cell:04.0f}" if _is_whole(cell, _LASTS) else ""
    return cell.strip() if isinstance(cell, str) and is_digits(cell, {LAST}) else ""


def _is_whole(number: float, among: range) -> bool:
    """A range looks through itself for a number with decimals, so it is asked for a whole one."""
    return number.is_integer() and int(number) in among
