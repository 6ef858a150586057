"""Tells whether a table still stands as an action left it, beside what the action wrote itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.controls import CONTROLS
from finsam_xl.actions.journey.log import LOG
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.grid import Area, CellValue, Grid
from finsam_xl.books.port import Book
from finsam_xl.sheets.schema import STATUS

TRACES = {LOG, CONTROLS, STATUS}
"""What tells of an action; it may change afterwards and is never put back."""


def touched(contents: Contents, edits: Iterable[Edit]) -> tuple[Area, ...]:
    """The tables and blocks that the edits are in, without those that tell of the action."""
    edits = tuple(edits)
    tables = {edit.table for edit in edits if isinstance(edit, ReplaceRows)}
    cells = [edit.at for edit in edits if not isinstance(edit, ReplaceRows)]
    return tuple(
        area
        for area in contents.workbook.areas()
        if area.name in contents.grids and area.name not in TRACES
        if area.name in tables or any(map(contents.grids[area.name].holds, cells))
    )


def written_names(contents: Contents, edits: tuple[Edit, ...]) -> tuple[str, ...]:
    """The names of all tables and blocks that the edits are in, to be told."""
    tables = {edit.table: None for edit in edits if isinstance(edit, ReplaceRows)}
    cells = {edit.at for edit in edits if not isinstance(edit, ReplaceRows)}
    return (
        *tables,
        *(name for name, grid in contents.grids.items() if any(grid.holds(at) for at in cells)),
    )


def fingerprint(book: Book, areas: Sequence[Area], edits: Iterable[Edit]) -> str:
    """A number made of where the tables stand, their headers and every cell not written.

    It is the same before the edits are made and after: then nothing need be read again for it. A
    formula is left out: its value may change though nobody has touched it. So is a table whose
    rows were all written: they are compared one by one. Nothing can be read out of the number.
    """
    from hashlib import sha256  # noqa: PLC0415 - loaded when an undo is kept or asked for

    edits = tuple(edits)
    written = {edit.at for edit in edits if not isinstance(edit, ReplaceRows)}
    whole = {e.table: max(len(e.rows), 1) for e in edits if isinstance(e, ReplaceRows)}
    grids, formulas = book.read(areas), book.formulas(areas)
    told: list[object] = []
    for name, grid in sorted(grids.items()):
        height = whole.get(name, grid.height)
        told += [name, grid.sheet, grid.row, grid.column, grid.header, height]
        if name not in whole:
            told += [
                cell
                for at, cell in _cells(grid, formulas.get(name))
                if grid.place(*at) not in written
            ]
    return sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()


def _cells(grid: Grid, formulas: Grid | None) -> Iterable[tuple[tuple[int, int], CellValue]]:
    """Every cell with its body row and column; None where a formula stands."""
    for column, cells in enumerate(grid.columns):
        for row, cell in enumerate(cells):
            is_formula = formulas is not None and formulas.columns[column][row] is not None
            yield (row, column), None if is_formula else cell
