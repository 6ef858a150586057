"""Makes edits in finsam's own columns, found by header label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellError, CellValue, Grid
from finsam_xl.basics.place import Place, column_letters
from finsam_xl.sheets.schema import Owner, Table
from finsam_xl.sheets.values import Exact, cell

Cells = tuple[CellValue | FormulaText, ...]


def put(at: Place, value: CellValue | FormulaText) -> Edit:
    """The edit that makes a cell hold this value."""
    match value:
        case None | CellError():
            return Clear(at)
        case FormulaText():
            return Formula(at, value)
        case str():
            return Text(at, value)
        case _:
            return Value(at, value)


def fill_own_columns(
    table: Table, grid: Grid, rows: Mapping[int, Mapping[str, Exact]]
) -> list[Edit]:
    """Write finsam's columns in every body row: `rows` is sheet row → column key → value.

    Rows that are not named are cleared, so that no old result stays.
    """
    return [
        put(grid.place(at, position), cell(rows.get(grid.first_row + at, {}).get(column.key)))
        for column in table.columns
        if column.owner is Owner.FINSAM
        for position in [grid.header.index(column.label)]
        for at in range(grid.height)
    ]


def replace_rows(table: Table, grid: Grid, rows: Iterable[Mapping[str, Exact]]) -> ReplaceRows:
    """Let the table hold these rows, by column key; formula columns are filled from the schema."""
    by_label = {column.label: column for column in table.columns}
    made: list[Cells] = []
    for at, row in enumerate(rows):
        cells: list[CellValue | FormulaText] = []
        for label in grid.header:
            column = by_label.get(label)
            if column and column.formula:
                cells.append(row_formula(table, grid, column.formula, grid.first_row + at))
            else:
                cells.append(cell(row.get(column.key)) if column else None)
        made.append(tuple(cells))
    return ReplaceRows(table.name, tuple(made))


def row_formula(table: Table, grid: Grid, template: str, row: int) -> FormulaText:
    """The schema's row formula with {key} replaced by that column's cell in this row."""

    def address(match: re.Match[str]) -> str:
        position = grid.header.index(table.column(match[1]).label)
        return f"{column_letters(grid.column + position)}{row}"

    return FormulaText(re.sub(r"\{(\w+)\}", address, template))


def fill_block(grid: Grid, rows: list[Cells]) -> list[Edit]:
    """Rewrite a whole report block: these rows from its top, and nothing below them.

    ValueError when there are more rows than the block holds.
    """
    if len(rows) > grid.height:
        raise ValueError(f"{grid.name} holds {grid.height} rows, not {len(rows)}")
    blank: Cells = ()
    edits = []
    for at in range(grid.height):
        cells = rows[at] if at < len(rows) else blank
        for position in range(len(grid.columns)):
            value = cells[position] if position < len(cells) else None
            if value is not None or grid.columns[position][at] is not None:
                edits.append(put(grid.place(at, position), value))
    return edits
