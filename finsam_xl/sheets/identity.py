"""Looks for personal identity numbers in cells, in the name of their sheet, and beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.identity import (
    holds_identity_number,
    is_identity_number,
    without_identity_numbers,
)
from finsam_xl.basics.place import Place
from finsam_xl.sheets.person_findings import p01_identity_number, p03_sheet_name, p04_comment

LEAST = 1e8
"""Ten digits that have lost one zero: somebody born from 2001 on. See `split_numbers` for 2000."""
_SHORTEST = 10
DAY, LAST = {6, 8}, 4


def identity_numbers(grid: Grid) -> tuple[Finding, ...]:
    """A finding for each cell that holds a personal identity number, as text or as a number."""
    sheet = without_identity_numbers(grid.sheet)
    safe = grid._replace(sheet=sheet)
    told = [_told(cells) for cells in grid.columns]
    return (
        *((p03_sheet_name(Place(sheet, 1, 1)),) if sheet != grid.sheet else ()),
        *(
            p01_identity_number(safe.place(row, column))
            for column, cells in enumerate(grid.columns)
            if any(map(_holds, told[column]))
            for row, cell in enumerate(cells)
            if _holds(cell)
        ),
        *(
            p01_identity_number(safe.place(row, column))
            for column, (left, right) in enumerate(pairwise(grid.columns))
            if (days := _days(told[column]))
            for row in _across(left, right, days)
        ),
    )


def commented_numbers(comments: Iterable[Comment]) -> tuple[Finding, ...]:
    """A finding for each cell with a personal identity number in what is written beside it."""
    told = dict.fromkeys(each.at for each in comments if holds_identity_number(each.text))
    return tuple(p04_comment(at._replace(sheet=without_identity_numbers(at.sheet))) for at in told)


def _holds(cell: CellValue) -> bool:
    """True for a cell with an identity number; the short ones can hold none and are many."""
    if isinstance(cell, float):
        return cell >= LEAST and cell.is_integer() and is_identity_number(f"{cell:010.0f}")
    return isinstance(cell, str) and len(cell) >= _SHORTEST and holds_identity_number(cell)


def _told(cells: Sequence[CellValue]) -> list[CellValue]:
    """What the cells tell, each once, without texts that can hold neither a number nor a day."""
    return [
        cell
        for cell in set(cells)
        if type(cell) is not str or len(cell) >= _SHORTEST or cell.strip().isdecimal()
    ]


def _days(told: Iterable[CellValue]) -> set[CellValue]:
    """The texts of a day."""
    return {cell for cell in told if isinstance(cell, str) and is_digits(cell, DAY)}


def _across(
    left: Sequence[CellValue], right: Sequence[CellValue], days: set[CellValue]
) -> list[int]:
    """The rows where a text of a day stands beside one of four digits that belong to it."""
    return [
        row
        for row, (day, last) in enumerate(zip(left, right, strict=True))
        if day in days
        and isinstance(last, str)
        and is_digits(last, {LAST})
        and is_identity_number(f"{day}{last}".replace(" ", ""))
    ]


def is_digits(cell: str, lengths: set[int]) -> bool:
    """True for a text of so many digits and nothing else."""
    digits = cell.strip()
    return len(digits) in lengths and digits.isdecimal()
