"""Writes what stands above a table: its title, live sums, unit, and what finsam reckons."""

from __future__ import annotations

from xlsxwriter import Workbook as Package
from xlsxwriter.utility import xl_cell_to_rowcol, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from finsam_xl.builder import formulas, look
from finsam_xl.builder.fixed_rows import named_cells
from finsam_xl.builder.layout import Spot, has_title
from finsam_xl.sheets.schema import Workbook


def write_headings(package: Package, page: Worksheet, workbook: Workbook, spot: Spot) -> None:
    """Fill the rows above one table's header."""
    first = spot.letters(spot.table.columns[0])
    if has_title(spot.sheet, spot.table):
        page.write(f"{first}{spot.title_row}", spot.table.title, package.add_format(look.SECTION))
    unit = package.add_format(look.UNIT)
    if spot.table.unit_setting:
        formula = formulas.unit_line(workbook, spot.table.unit_setting)
        at_birth = formulas.unit_at_birth(workbook, spot.table.unit_setting)
        page.write_formula(f"{first}{spot.notes_row}", formula, unit, at_birth)
    elif spot.table.unit:
        page.write(f"{first}{spot.notes_row}", spot.table.unit, unit)
    _write_sums(package, page, workbook, spot)
    for column in spot.table.columns:
        if column.above:
            over = package.add_format(look.ABOVE | look.align(column.field.kind))
            text = named_cells(column.above, workbook, spot, column)
            page.write_formula(f"{spot.letters(column)}{spot.notes_row}", text, over, "")
    if spot.table.users:
        for column in formulas.finsam_columns(spot):
            note = look.UNIT | look.align(column.field.kind)
            cell = f"{spot.letters(column)}{spot.notes_row}"
            page.write(cell, "beräknas", package.add_format(note))


def _write_sums(package: Package, page: Worksheet, workbook: Workbook, spot: Spot) -> None:
    if not spot.table.sums:
        return
    label = package.add_format(look.SUM_LABEL)
    cell = f"{spot.letters(spot.table.columns[0])}{spot.sums_row}"
    if spot.table.sum_label:
        page.write_string(cell, spot.table.sum_label, label)
    else:
        page.write_formula(cell, formulas.sum_label(workbook), label, "Summa")
    for each in spot.table.sums:
        cell = f"{spot.letters(spot.table.column(each.column))}{spot.sums_row}"
        formula = formulas.year_sum(workbook, spot, each)
        page.write_formula(cell, formula, package.add_format(look.SUM), "")
        package.define_name(each.name, f"={spot.sheet.label}!{_absolute(cell)}")


def _absolute(cell: str) -> str:
    return str(xl_rowcol_to_cell(*xl_cell_to_rowcol(cell), row_abs=True, col_abs=True))
