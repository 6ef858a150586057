"""Looks for personal identity numbers in every cell of a grid."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.identity import holds_identity_number
from finsam_xl.sheets.person_findings import p01_identity_number


def identity_numbers(grid: Grid) -> tuple[Finding, ...]:
    """A finding for each cell that holds a personal identity number, as text or as a number."""
    return tuple(
        p01_identity_number(grid.place(row, column))
        for column, cells in enumerate(grid.columns)
        if any(map(_holds, set(cells)))
        for row, cell in enumerate(cells)
        if _holds(cell)
    )


def _holds(cell: CellValue) -> bool:
    """True for a cell with an identity number; the short ones can hold none and are many."""
    if isinstance(cell, float):
        return cell >= _LEAST and cell.is_integer() and holds_identity_number(f"{cell:.0f}")
    return isinstance(cell, str) and len(cell) >= _SHORTEST and holds_identity_number(cell)


_LEAST = 1e8
_SHORTEST = 10
