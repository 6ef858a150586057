"""The grids of a closed workbook: a table or a block cut out of its sheet."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Area, CellValue, Grid
from finsam_xl.basics.place import Place
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.plain_rows import MOST_CELLS
from finsam_xl.books.file.parts.table_part import check_header
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.file.sheet_values import SheetValues
from finsam_xl.books.plan.below import rows_below
from finsam_xl.books.plan.extent import Extent
from finsam_xl.books.plan.refusals import unknown_sheet


class TableSummary(Frozen):
    """A table for a list: its name, sheet, column labels and number of rows."""

    name: str
    sheet: str
    header: tuple[str, ...]
    rows: int


def summaries(file: OpenFile) -> tuple[TableSummary, ...]:
    """Every table of the workbook, in the order of its sheets."""
    return tuple(
        TableSummary(table.name, table.extent.sheet, table.labels, table.extent.height)
        for table in file.layout.tables.values()
    )


def grid(file: OpenFile, area: Area) -> Grid | None:
    """What the cells of a table or a block show; None if it is not in the workbook."""
    extent = file.layout.extent(area)
    if extent is None:
        return None
    if area.name not in file.grids:
        file.grids[area.name] = _grid(file, area, extent)
    return file.grids[area.name]


def _grid(file: OpenFile, area: Area, extent: Extent) -> Grid:
    _check_room(extent)
    values = file.values(extent.sheet)
    columns = range(extent.column, extent.last_column + 1)
    return Grid(
        name=area.name,
        sheet=extent.sheet,
        row=extent.row,
        column=extent.column,
        header=_header(file, area, values),
        columns=tuple(values.column(c, extent.first_row, extent.height) for c in columns),
        below=_below(file, area, values),
    )


def formula_grid(file: OpenFile, area: Area) -> Grid | None:
    """The formulas of a table or a block, None where a cell has none."""
    shown = grid(file, area)
    if shown is None:
        return None
    columns: list[list[CellValue]] = [[None] * shown.height for _ in shown.columns]
    for (row, column), text in file.formulas(shown.sheet).texts.items():
        down, right = row - shown.first_row, column - shown.column
        if 0 <= down < shown.height and 0 <= right < len(columns):
            columns[right][down] = text
    return shown._replace(columns=tuple(map(tuple, columns)))


def used(file: OpenFile, sheet: str) -> Grid:
    """All that stands on a sheet; refuses one that is missing."""
    if sheet not in file.layout.sheets:
        raise unknown_sheet(sheet)
    return file.values(sheet).used(sheet)


def _check_room(extent: Extent) -> None:
    if extent.height * extent.width > MOST_CELLS:
        last = Place(extent.sheet, extent.last_row, extent.last_column)
        raise refusal("B16", extent.sheet, last.address)


def _header(file: OpenFile, area: Area, values: SheetValues) -> tuple[str, ...]:
    table = file.layout.tables.get(area.name)
    if table is None:
        return ()
    columns = range(table.extent.column, table.extent.last_column + 1)
    cells = [values.at(table.extent.row, column) for column in columns]
    header = tuple("" if cell is None else str(cell) for cell in cells)
    check_header(table, header)
    return header


def _below(file: OpenFile, area: Area, values: SheetValues) -> int:
    table = file.layout.tables.get(area.name)
    if table is None:
        return 0
    return rows_below(table.extent, table.bottom, lambda at: values.at(*at), file.layout.extents)
