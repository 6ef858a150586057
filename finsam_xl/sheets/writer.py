"""Makes edits in finsam's own columns, found by header label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError, CellValue, Grid
from finsam_xl.basics.place import Place, column_letters
from finsam_xl.basics.report import RowKind
from finsam_xl.basics.swedish import thousands
from finsam_xl.sheets.schema import Column, Owner, Table
from finsam_xl.sheets.values import Exact, cell

_Cell = CellValue | FormulaText
Cells = tuple[_Cell, ...]


class Row(Frozen):
    """A table row to be: values by column key, and the body row, from 0, that it was until now.

    From that row it keeps the cells of columns that are the user's own and not the schema's.
    """

    values: Mapping[str, Exact]
    was: int | None = None


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

    Rows that are not named are cleared, so that no old result stays; a kept column is only written
    where it is named.
    """
    edits = []
    for column in table.columns:
        if column.owner is Owner.FINSAM and column.label in grid.header:
            position = grid.header.index(column.label)
            for at in range(grid.height):
                row = rows.get(grid.first_row + at, {})
                if column.kept and column.key not in row:
                    continue
                value = cell(row.get(column.key), column.field.factor)
                edits.append(put(grid.place(at, position), value))
    return edits


def replace_rows(table: Table, grid: Grid, rows: Iterable[Row]) -> ReplaceRows:
    """Let the table hold these rows; formula columns are filled from the schema."""
    rows = tuple(rows)
    columns = [_column_cells(table, grid, at, rows) for at in range(len(grid.header))]
    return ReplaceRows(table.name, tuple(zip(*columns, strict=True)))


def row_formula(table: Table, grid: Grid, column: Column, row: int) -> FormulaText:
    """The schema's formula of a column, with the cells of this row."""

    def address(key: str) -> str:
        position = grid.header.index(table.column(key).label)
        return f"{column_letters(grid.column + position)}{row}"

    return FormulaText(column.formula_with(address))


def fill_block(grid: Grid, rows: list[Cells]) -> list[Edit]:
    """Rewrite a whole report block: these rows from its top, and nothing below them.

    Of more rows than the block holds the last ones give way to a note of how many there are.
    """
    rows = _fitting(grid, rows)
    blank: Cells = ()
    edits = []
    for at, standing in enumerate(grid.rows()):
        cells = rows[at] if at < len(rows) else blank
        if not cells and standing.count(None) == len(standing):
            continue
        for position, old in enumerate(standing):
            value = cells[position] if position < len(cells) else None
            if value is not None or old is not None:
                edits.append(put(grid.place(at, position), value))
    return edits


def _fitting(grid: Grid, rows: list[Cells]) -> list[Cells]:
    left = len(rows) - grid.height + 1
    if left < 2 or not grid.height:  # noqa: PLR2004 - one row too many takes two away
        return rows[: grid.height]
    note = f"… och {thousands(left)} rader till ryms inte på bladet."
    return [*rows[: grid.height - 1], (RowKind.NOTE.value, note)]


def _column_cells(table: Table, grid: Grid, at: int, rows: Sequence[Row]) -> Iterable[_Cell]:
    """A column of the rows; each value that comes again is made a cell once."""
    column = next((each for each in table.columns if each.label == grid.header[at]), None)
    if column is None:
        return [None if row.was is None else grid.columns[at][row.was] for row in rows]
    if column.formula:
        first = grid.first_row
        return [row_formula(table, grid, column, row) for row in range(first, first + len(rows))]
    values = [row.values.get(column.key) for row in rows]
    made = {value: cell(value, column.field.factor) for value in set(values)}
    return map(made.__getitem__, values)
