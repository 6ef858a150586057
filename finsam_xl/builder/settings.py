"""Writes the settings' rows: what each is called, its value from birth, and what it means."""

from __future__ import annotations

from math import ceil

from xlsxwriter import Workbook as Package
from xlsxwriter.worksheet import Worksheet

from finsam_xl.builder import look, rules
from finsam_xl.builder.layout import Spot
from finsam_xl.sheets.schema import Kind, Workbook

_WRAPPED: look.Look = {"text_wrap": True, "valign": "top"}


def write_settings(package: Package, page: Worksheet, workbook: Workbook, spot: Spot) -> None:
    """One row for each setting: what it is called, its value from birth, and what it means."""
    plain = package.add_format(look.cell(Kind.TEXT, look.INK) | _WRAPPED)
    for row, setting in enumerate(workbook.settings, spot.first_row):
        key, value, meaning = (f"{spot.letters(column)}{row}" for column in spot.table.columns)
        shown = look.cell(setting.kind, look.BLUE) | look.align(Kind.TEXT) | _WRAPPED
        page.write_string(key, setting.label, plain)
        page.write(value, setting.default, package.add_format(shown))
        page.write_string(meaning, setting.note, plain)
        lines = ceil(len(f"{setting.default or ''}") / spot.table.column("value").width)
        if lines > 1:
            page.set_row(row - 1, lines * look.LINE_HEIGHT)  # LibreOffice fits no row it opens
        page.data_validation(value, rules.rule(workbook, setting))
