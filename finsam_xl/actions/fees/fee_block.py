"""The fee table as the rows of its report block: amounts as numbers, totals as live formulas."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_table import FeeTable, RowKind, TableRow
from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import column_letters
from finsam_xl.sheets.values import cell
from finsam_xl.sheets.writer import Cells

_FIRST_AMOUNT = 2
"""The block's columns are the row's kind, its text, and one for each year."""


def fee_block(table: FeeTable, grid: Grid) -> list[Cells]:
    """The block's rows from its top; the first cell of each is its kind."""
    rows: list[Cells] = [("title", table.title), ("name", table.association), ()]
    if table.years:
        rows.append(("heading", "Kronor", *(str(year) for year in table.years)))
    for row in table.rows:
        if row.kind is RowKind.LABEL:
            rows.append(())
        rows.append(_cells(row, grid.first_row + len(rows), grid.column))
    if table.rows:
        rows.append(())
    return [*rows, *(("note", note) for note in table.notes)]


def _cells(row: TableRow, at: int, column: int) -> Cells:
    """One row of the table, standing in sheet row `at`."""
    if not row.sums:
        return (row.kind.value, row.text, *(cell(amount) for amount in row.amounts))
    first, last = (at + 1, at + row.sums) if row.kind is RowKind.TOTAL else (at - row.sums, at - 1)
    letters = [column_letters(column + _FIRST_AMOUNT + year) for year in range(len(row.amounts))]
    sums = (FormulaText(f"=SUM({letter}{first}:{letter}{last})") for letter in letters)
    return (row.kind.value, row.text, *sums)
