"""Builds a workbook from its schema: an .xlsm with sheets, buttons and macros, and no user data."""

from __future__ import annotations

import io

import xlsxwriter
from xlsxwriter import Workbook as Package

from finsam_xl.builder import formulas, look, macros
from finsam_xl.builder.marks import paint
from finsam_xl.builder.package import BORN, packed, parts
from finsam_xl.builder.printing import set_page
from finsam_xl.builder.project import BOOK_MODULE, project
from finsam_xl.builder.report import write_report
from finsam_xl.builder.start import write_sheet_buttons, write_start
from finsam_xl.builder.tables import write_tables
from finsam_xl.sheets.catalogue import Action, actions
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import Sheet, Surface, Workbook


def build_workbook(key: str) -> bytes:
    """The workbook ekonomi as the bytes of ekonomi.xlsm, the same every time."""
    workbook, shown = load(key), shown_in(key)
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as package:
        _describe(package, workbook)
        for sheet in workbook.sheets:
            _write_sheet(package, workbook, sheet, shown)
        for name, target in formulas.mark_names(workbook).items():
            package.define_name(name, target)
        _add_macros(package, workbook, shown)
    return packed(parts(out.getvalue()))


def shown_in(key: str) -> tuple[Action, ...]:
    """The actions that have a button in this workbook, in order."""
    return tuple(action for action in actions() if key in action.workbooks)


def _describe(package: Package, workbook: Workbook) -> None:
    package.set_properties(
        {
            "title": workbook.title,
            "subject": workbook.purpose,
            "keywords": "samordningsförbund, Finsam",
            "comments": "Gjord med finsam-xl.",
            "created": BORN,
        }
    )
    package.set_vba_name(BOOK_MODULE)


def _write_sheet(
    package: Package, workbook: Workbook, sheet: Sheet, shown: tuple[Action, ...]
) -> None:
    page = package.add_worksheet(sheet.label)
    page.set_vba_name(sheet.code_name)
    set_page(page, workbook, sheet)
    colour = look.GROUPS.get(sheet.group) or look.TABS.get(sheet.surface)
    if colour:
        page.set_tab_color(colour)
    if sheet.surface is Surface.START:
        write_start(package, page, workbook, shown)
    if sheet.tables:
        write_tables(package, page, workbook, sheet)
        paint(package, page, sheet)
    for block in sheet.blocks:
        write_report(package, page, sheet, block)
    if sheet.surface is not Surface.START:
        write_sheet_buttons(page, sheet, shown)


def _add_macros(package: Package, workbook: Workbook, shown: tuple[Action, ...]) -> None:
    sheets = [sheet.code_name for sheet in workbook.sheets]
    modules = {macros.BUTTONS_MODULE: macros.buttons_text(shown)}
    package.add_vba_project(io.BytesIO(project(sheets, modules)), is_stream=True)
