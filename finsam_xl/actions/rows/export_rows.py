"""Gives a table's rows by column label, as files hold them."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.rows.plan_import import table_named
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.rows import Raw, RawRows
from finsam_xl.sheets.identity import identity_numbers


def export_rows(contents: Contents, name: str) -> RawRows:
    """Every filled row of the table with all its columns, also finsam's own."""
    table = table_named(contents.workbook, name)
    grid = contents.grids.get(table.name)
    if grid is None:
        raise Refusal("A05", f"Tabellen {table.name} finns inte i arbetsboken.")
    if identity_numbers(grid):
        raise Refusal(
            "A18", f"{table.name} innehåller något som ser ut som ett personnummer; ta bort det."
        )
    rows = [
        tuple(grid.columns[at][row] for at in range(len(grid.header))) for row in grid.filled_rows()
    ]
    return RawRows(grid.header, tuple(tuple(_raw(cell) for cell in row) for row in rows))


def _raw(cell: CellValue) -> Raw:
    match cell:
        case CellError():
            return cell.text
        case None | str() | bool() | float():
            return cell
        case _:
            return cell.isoformat()
