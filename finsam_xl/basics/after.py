"""What grids would hold after edits, so that a result can be checked before it is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellValue, Grid

Cells = list[list[CellValue]]


def after(grids: Mapping[str, Grid], edits: Iterable[Edit]) -> dict[str, Grid]:
    """The grids with the edits made; a formula's value is unknown and reads as empty."""
    edits = tuple(edits)
    rows = [edit for edit in edits if isinstance(edit, ReplaceRows)]
    single = [edit for edit in edits if not isinstance(edit, ReplaceRows)]
    result = dict(grids)
    for edit in rows:
        if edit.table in result:
            result[edit.table] = _with_rows(result[edit.table], edit)
    of_sheet: dict[str, list[Value | Text | Formula | Clear]] = {}
    for one in single:
        of_sheet.setdefault(one.at.sheet, []).append(one)
    for name, grid in result.items():
        here = [edit for edit in of_sheet.get(grid.sheet, ()) if grid.holds(edit.at)]
        result[name] = _with_cells(grid, here)
    return result


def formulas_after(grids: Mapping[str, Grid], edits: Iterable[Edit]) -> dict[str, Grid]:
    """As `after`, for grids that hold the texts of formulas."""
    edits = tuple(edits)
    result = dict(grids)
    for edit in edits:
        if isinstance(edit, ReplaceRows) and edit.table in result:
            rows = edit.rows or ((None,) * len(result[edit.table].header),)
            columns = tuple(tuple(map(_text, column)) for column in zip(*rows, strict=True))
            result[edit.table] = result[edit.table]._replace(columns=columns)
    single = [edit for edit in edits if not isinstance(edit, ReplaceRows)]
    for name, grid in result.items():
        cells: Cells = [list(column) for column in grid.columns]
        for one in single:
            if grid.holds(one.at):
                text = one.formula.text if isinstance(one, Formula) else None
                cells[one.at.column - grid.column][one.at.row - grid.first_row] = text
        result[name] = grid._replace(columns=tuple(tuple(column) for column in cells))
    return result


def _text(cell: CellValue | FormulaText) -> str | None:
    return cell.text if isinstance(cell, FormulaText) else None


def _with_rows(grid: Grid, edit: ReplaceRows) -> Grid:
    rows = edit.rows or ((None,) * len(grid.header),)
    columns = tuple(
        tuple(None if isinstance(cell, FormulaText) else cell for cell in column)
        for column in zip(*rows, strict=True)
    )
    return grid._replace(columns=columns)


def _with_cells(grid: Grid, edits: list[Value | Text | Formula | Clear]) -> Grid:
    if not edits:
        return grid
    columns: Cells = [list(column) for column in grid.columns]
    for edit in edits:
        column = columns[edit.at.column - grid.column]
        column[edit.at.row - grid.first_row] = _value(edit)
    return grid._replace(columns=tuple(tuple(column) for column in columns))


def _value(edit: Value | Text | Formula | Clear) -> CellValue:
    match edit:
        case Value(value=value):
            return value
        case Text(text=text):
            return text or None
        case _:
            return None
