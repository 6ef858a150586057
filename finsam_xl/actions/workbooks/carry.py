"""Carries an older workbook's rows into a fresh one, cell by cell as they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.workbooks.left_behind import left_behind
from finsam_xl.basics.edit import Edit, FormulaText, ReplaceRows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError, CellValue, Grid
from finsam_xl.sheets.schema import Carry, Column, Field, Owner, Table
from finsam_xl.sheets.settings import TABLE, VALUE
from finsam_xl.sheets.writer import put, row_formula

__all__ = [
    "Carried",
    "Move",
    "OldRow",
    "as_it_stands",
    "is_carried",
    "left_behind",
    "rows_edit",
    "setting_edits",
    "shifted",
]


class OldRow(Frozen):
    """A row of the old workbook, its body row counted from 0."""

    grid: Grid
    table: Table
    row: int

    def cell(self, key: str) -> CellValue:
        """What stands in a column; nothing where the column is gone or shows an error."""
        return _cell(self.grid, self.table.column(key).label, self.row)


Carried = Callable[[Column, OldRow], CellValue]
"""What a column of the new workbook holds, out of an old row."""


class Move(Frozen):
    """What is written in the new workbook; in words what it was given and what was left behind."""

    edits: tuple[Edit, ...]
    brought: tuple[str, ...]
    left: tuple[str, ...]


def rows_edit(old: Grid, table: Table, new: Grid, carried: Iterable[tuple[int, Carried]]) -> Edit:
    """The new table's rows: each an old body row, from 0, with what becomes of its cells."""
    made = tuple(
        _row(old, table, new, (at, row, become)) for at, (row, become) in enumerate(carried)
    )
    return ReplaceRows(table.name, made)


def setting_edits(
    old: Contents, new: Contents, become: Callable[[Field, CellValue], CellValue]
) -> list[Edit]:
    """Each setting that the old workbook has, by key."""
    edits: list[Edit] = []
    for setting in new.workbook.settings:
        row, target = old.settings.row(setting), new.settings.row(setting)
        if row is not None and target is not None:
            label = old.workbook.tables[TABLE].column(VALUE).label
            value = become(setting, _cell(old.grids[TABLE], label, row))
            edits.append(put(new.settings.place(setting.key), value))
    return edits


def as_it_stands(column: Column, row: OldRow) -> CellValue:
    """The cell, unchanged."""
    return row.cell(column.key)


def shifted(carry: Carry, cell: CellValue) -> CellValue:
    """A cell as next year has it: a year or a date one year on, or nothing."""
    match carry:
        case Carry.COPY:
            return cell
        case Carry.SHIFT if isinstance(cell, float):
            return cell + 1
        case Carry.SHIFT if isinstance(cell, date):
            return _next_year(cell)
        case Carry.SHIFT if isinstance(cell, str):
            return _next_year_of_text(cell)
        case _:
            return None


def is_carried(column: Column) -> bool:
    """Whether a column holds something of the user's."""
    return column.owner is Owner.USER


def _next_year(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)


def _next_year_of_text(text: str) -> CellValue:
    """A day written as text, 2015-11-01; any other text stays in the old workbook."""
    try:
        return _next_year(date.fromisoformat(text.strip()))
    except ValueError:
        return None


def _row(
    old: Grid, table: Table, new: Grid, source: tuple[int, int, Carried]
) -> tuple[CellValue | FormulaText, ...]:
    at, row, become = source
    cells: list[CellValue | FormulaText] = []
    for label in new.header:
        column = next((each for each in table.columns if each.label == label), None)
        if column is not None and column.formula:
            cells.append(row_formula(table, new, column, new.first_row + at))
        else:
            cells.append(become(column, OldRow(old, table, row)) if column else None)
    return tuple(cells)


def _cell(grid: Grid, label: str, row: int) -> CellValue:
    if label not in grid.header:
        return None
    cell = grid.columns[grid.header.index(label)][row]
    return None if isinstance(cell, CellError) else cell
