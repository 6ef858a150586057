"""How each sheet prints: A4, one page wide, with name, page numbers, file and date."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.place import LAST_ROW
from finsam_xl.builder.layout import spots
from finsam_xl.sheets.schema import Sheet, Surface, Workbook

_A4 = 9
_FOOTER = "&L&9&F&C&9Sida &P av &N&R&9&D"
_PORTRAIT_WIDTH = 110
_PORTRAIT_TABLES = 150
"""In characters: blocks are read as text, tables may be set smaller."""
_MARGINS = {"left": 0.7, "right": 0.7, "top": 0.9, "bottom": 0.8}


def set_page(page: Worksheet, workbook: Workbook, sheet: Sheet) -> None:
    """Set paper, direction, scale, repeated rows, header and footer."""
    page.set_paper(_A4)
    page.set_margins(**_MARGINS)
    page.fit_to_pages(1, 1 if sheet.surface is Surface.START else 0)
    page.set_header(f"&L&9{workbook.title}&R&9{sheet.label}")
    page.set_footer(_FOOTER)
    if sheet.surface is Surface.REPORT and sheet.blocks and _is_narrow(sheet):
        page.set_portrait()
    else:
        page.set_landscape()
    if sheet.tables:
        header_row = spots(sheet)[0].header_row - 1
        page.repeat_rows(header_row)
        _leave_out_screen_columns(page, sheet)


def _is_narrow(sheet: Sheet) -> bool:
    tables = sum(column.width for table in sheet.tables for column in table.columns)
    blocks = (sum(block.widths) for block in sheet.blocks)
    return tables < _PORTRAIT_TABLES and all(width < _PORTRAIT_WIDTH for width in blocks)


def _leave_out_screen_columns(page: Worksheet, sheet: Sheet) -> None:
    """Print whole columns up to the first that is for the screen only."""
    last = spots(sheet)[-1]
    printed = [column.printed for column in last.table.columns]
    if not all(printed):
        end = last.first_column + printed.index(False) - 1
        page.print_area(0, 0, LAST_ROW - 1, end - 1)
