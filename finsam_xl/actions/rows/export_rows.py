"""Gives a table's rows by column label, as files hold them."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_exposed
from finsam_xl.actions.rows.plan_import import standing_grid, table_named
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.rows import Raw, RawRows
from finsam_xl.sheets.schema import Kind
from finsam_xl.sheets.values import clock_of


def export_rows(contents: Contents, name: str) -> RawRows:
    """Every filled row of the table with all its columns, also finsam's own."""
    table = table_named(contents.workbook, name)
    grid = standing_grid(contents, table)
    if table.stays:
        raise Refusal(
            "A62",
            f"{table.name} gäller enskilda eller små grupper och lämnas inte ut; lämna ut"
            " resultaten i stället.",
        )
    if is_exposed(contents):
        raise Refusal(
            "A18",
            f"{table.name} lämnas inte ut: {contents.persons[0].at} har något som ser ut som ett"
            " personnummer eller en kolumn med namn; ta bort det, läs Kontroller.",
        )
    kinds = {column.label: column.field.kind for column in table.columns}
    rows = tuple(
        tuple(
            _raw(cells[row], kinds.get(label, Kind.TEXT))
            for label, cells in zip(grid.header, grid.columns, strict=True)
        )
        for row in grid.filled_rows()
    )
    return RawRows(grid.header, rows)


def _raw(cell: CellValue, kind: Kind) -> Raw:
    hour = clock_of(cell) if kind is Kind.TIME else None
    if hour:
        return f"{hour:%H:%M}"
    match cell:
        case CellError():
            return cell.text
        case None | str() | bool() | float():
            return cell
        case _:
            return cell.isoformat()
