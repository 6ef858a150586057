"""Writes the rows that stand in a table from birth: live formulas by name, or the user's first."""

from __future__ import annotations

import re

from xlsxwriter import Workbook as Package
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.place import column_letters
from finsam_xl.builder import look
from finsam_xl.builder.formulas import SUM_ROOM
from finsam_xl.builder.layout import Spot, setting_cell, spot_of, spots
from finsam_xl.sheets.born import FixedRow
from finsam_xl.sheets.schema import Column, Owner, Workbook

_NAMED = re.compile(r"\{(\w+)\.([^}]+)\}")
_STRONG = {"Resultat", "Summa intäkter", "Summa kostnader", "Eget kapital vid årets slut"}


def write_fixed_rows(package: Package, page: Worksheet, workbook: Workbook, spot: Spot) -> None:
    """Fill a table's fixed rows: their names, and each column's formula with its value at birth."""
    for at, row in enumerate(spot.table.rows, spot.first_row):
        strong: look.Look = {"bold": True} if row.label in _STRONG else {}
        for column in spot.table.columns:
            cell = f"{spot.letters(column)}{at}"
            shown = package.add_format(look.cell(column.field.kind, look.INK) | strong)
            formula = row.formula_of(column.key)
            if column is spot.table.columns[0]:
                page.write_string(cell, row.label, shown)
            elif formula:
                text = named_cells(formula, workbook, spot, column)
                page.write_formula(cell, text, shown, value_at_birth(row, column))


def write_born_rows(package: Package, page: Worksheet, spot: Spot) -> None:
    """Fill the user's first rows, theirs to change."""
    for at, cells in enumerate(spot.table.born, spot.first_row):
        for column, value in zip(spot.table.columns, cells, strict=True):
            colour = look.BLUE if column.owner is Owner.USER else look.INK
            shown = package.add_format(look.cell(column.field.kind, colour))
            page.write(f"{spot.letters(column)}{at}", value if value != "" else None, shown)


def height_at_birth(spot: Spot) -> int:
    """How many rows a table is born with; the last is empty where the user adds them."""
    return max(len(spot.table.rows), len(spot.table.born), 1)


def value_at_birth(row: FixedRow, column: Column) -> str | int:
    """What a formula gives while the workbook is empty: a sum 0, and all that is asked nothing."""
    return "" if row.formula_of(column.key).startswith("=IF(") else 0


def named_cells(text: str, workbook: Workbook, spot: Spot, column: Column) -> str:
    """A formula of the schema with the addresses of the cells that it names."""

    def address(match: re.Match[str]) -> str:
        whose, name = match[1], match[2]
        if whose == "setting":
            return setting_cell(workbook, name)
        if whose in {"row", "before"}:
            return _row_cell(spot, column, whose, name)
        if whose in {"sum", "sumbefore"}:
            return _row_cell(spots(spot.sheet)[0], column, whose, name)
        other = spot_of(workbook, whose)
        return f"{other.sheet.label}!{other.fixed(column.key if name == '*' else name, SUM_ROOM)}"

    return _NAMED.sub(address, text)


def _row_cell(spot: Spot, column: Column, whose: str, name: str) -> str:
    """The cell of a fixed row, in the column with this key or the one to its left."""
    labels = [row.label for row in spot.table.rows]
    left = 1 if whose.endswith("before") else 0
    position = spot.first_column + spot.table.position(column.key) - left
    return f"{column_letters(position)}{spot.first_row + labels.index(name)}"
