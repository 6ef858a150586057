"""Writes a sheet of tables: titles, headers, column formats, the first rows, and help."""

from __future__ import annotations

from xlsxwriter import Workbook as Package
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.place import column_letters
from finsam_xl.builder import formulas, look, rules
from finsam_xl.builder.charts import write_charts
from finsam_xl.builder.fixed_rows import height_at_birth, write_born_rows, write_fixed_rows
from finsam_xl.builder.headings import write_headings
from finsam_xl.builder.layout import (
    ASSOCIATION_ROW,
    FIRST_TABLE_ROW,
    INTRO_ROW,
    SETTINGS,
    TITLE_ROW,
    Spot,
    has_title,
    spots,
)
from finsam_xl.builder.settings import write_settings
from finsam_xl.sheets.schema import Column, Owner, Sheet, Surface, Workbook

_HEADER_HEIGHT = 32
_GAP = 2.5


def write_tables(package: Package, page: Worksheet, workbook: Workbook, sheet: Sheet) -> None:
    """Fill one sheet with its tables, empty of the user's data."""
    page.hide_gridlines(2)
    page.set_column("A:A", _GAP)
    page.write(f"B{TITLE_ROW}", sheet.label, package.add_format(look.SHEET_TITLE))
    page.write(f"B{INTRO_ROW}", sheet.intro, package.add_format(look.QUIET))
    whose = formulas.association(workbook)
    page.write_formula(f"B{ASSOCIATION_ROW}", whose, package.add_format(look.WHOSE), "")
    placed = spots(sheet)
    for spot in placed:
        _set_columns(package, page, spot)
        write_headings(package, page, workbook, spot)
        _write_table(package, page, workbook, spot)
        _write_rules(page, workbook, spot)
    header_row = placed[0].header_row
    page.set_row(TITLE_ROW - 1, look.TITLE_HEIGHT)
    if has_title(sheet, placed[0].table):
        page.set_row(FIRST_TABLE_ROW - 1, look.SECTION_HEIGHT)
    page.set_row(header_row - 1, _HEADER_HEIGHT)
    if sheet.surface is Surface.CHECKS:
        _give_room(page)
    page.freeze_panes(header_row, 0)
    page.set_selection(_first_input(placed))
    words = f"A1:{column_letters(placed[-1].last_column)}{header_row + formulas.ROOM}"
    page.ignore_errors({"number_stored_as_text": words})
    write_charts(package, page, workbook, sheet)


def _give_room(page: Worksheet) -> None:
    """Rows of three lines from birth: Calc doesn't fit rows to a file's words when it opens it."""
    page.set_default_row(look.THREE_LINES)
    for row in (INTRO_ROW, ASSOCIATION_ROW):
        page.set_row(row - 1, look.LINE_HEIGHT)


def _set_columns(package: Package, page: Worksheet, spot: Spot) -> None:
    after_folded = False
    for column in spot.table.columns:
        letters = spot.letters(column)
        options = {"level": 1, "hidden": True} if column.folded else {}
        options |= {"collapsed": True} if after_folded and not column.folded else {}
        page.set_column(
            f"{letters}:{letters}",
            column.width,
            package.add_format(_column_look(spot, column)),
            options,
        )
        after_folded = column.folded
    gap = {"collapsed": True} if after_folded else {}
    page.set_column(spot.last_column, spot.last_column, _GAP, None, gap)


def _column_look(spot: Spot, column: Column) -> look.Look:
    chosen = look.cell(column.field.kind, look.BLUE if column.owner is Owner.USER else look.INK)
    chosen |= look.money(spot.table, column)
    if spot.sheet.surface in {Surface.CHECKS, Surface.LOG} or spot.table.fixed_rows:
        chosen |= {"valign": "top", "text_wrap": True}
    if "HYPERLINK" in column.formula:
        chosen |= {"font_color": look.BLUE, "underline": 1, "num_format": "General"}
    return chosen


def _write_table(package: Package, page: Worksheet, workbook: Workbook, spot: Spot) -> None:
    settings = spot.table.name == SETTINGS
    height = len(workbook.settings) if settings else height_at_birth(spot)
    columns = [
        {
            "header": column.label,
            "header_format": package.add_format(
                look.header(
                    column.field.kind, look.BLUE if column.owner is Owner.USER else look.GREY
                )
            ),
        }
        for column in spot.table.columns
    ]
    page.add_table(
        spot.header_row - 1,
        spot.first_column - 1,
        spot.header_row - 1 + height,
        spot.last_column - 1,
        {"name": spot.table.name, "columns": columns, "style": None, "autofilter": False},
    )
    if settings:
        write_settings(package, page, workbook, spot)
    write_fixed_rows(package, page, workbook, spot)
    write_born_rows(package, page, spot)
    for column in spot.table.columns:
        if column.formula:
            text = formulas.row_formula(spot, column, spot.first_row)
            cell = f"{spot.letters(column)}{spot.first_row}"
            page.write_formula(cell, text, package.add_format(_column_look(spot, column)), "")


def _write_rules(page: Worksheet, workbook: Workbook, spot: Spot) -> None:
    if spot.table.name == SETTINGS:
        return
    for column in spot.table.columns:
        typed = column.owner is Owner.USER
        chosen = rules.rule(workbook, column.field) if typed else rules.told(column)
        if chosen != {"validate": "any"}:
            page.data_validation(spot.body(column, column, formulas.ROOM), chosen)


def _first_input(placed: tuple[Spot, ...]) -> str:
    spot = placed[0]
    typed = (column for column in spot.table.columns if column.owner is Owner.USER)
    return f"{spot.letters(next(typed, spot.table.columns[0]))}{spot.first_row}"
