"""Writes a printable sheet: a named block whose rows take their look from a hidden kind column."""

from __future__ import annotations

from xlsxwriter import Workbook as Package
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.place import column_letters
from finsam_xl.builder import look
from finsam_xl.sheets.schema import Block, Kind, Sheet

_STRONG: look.Look = {"bold": True, "font_color": look.INK}
_KINDS: dict[str, look.Look] = {
    "title": {"bold": True, "font_color": look.BLUE},
    "name": {"bold": True, "font_color": look.GREY},
    "heading": {"bold": True, "bg_color": look.PALE, "bottom": 1, "bottom_color": look.GREY},
    "total": _STRONG,
    "part": {"bottom": 1, "bottom_color": look.LINE},
    "label": _STRONG | {"bottom": 1, "bottom_color": look.GREY},
    "member": {"bottom": 1, "bottom_color": look.LINE},
    "sum": _STRONG | {"top": 1, "top_color": look.INK, "bg_color": look.PALE},
    "note": {"italic": True, "font_color": look.GREY},
}
_INDENTED: look.Look = _KINDS["member"] | {"num_format": '"    "@'}
_WRAPPED: look.Look = {"text_wrap": True, "valign": "top"}
_BIRTH = (("title", "{label}"), ("note", "{intro}"))


def write_report(package: Package, page: Worksheet, sheet: Sheet, block: Block) -> None:
    """Fill a report sheet with its empty block, and the look of every row kind to come."""
    last = column_letters(len(block.widths))
    package.define_name(block.name, f"={sheet.label}!$A$1:${last}${block.height}")
    page.set_column("A:A", block.widths[0], package.add_format({"num_format": "@"}), _HIDDEN)
    words = look.cell(Kind.TEXT, look.INK) | (_WRAPPED if block.words else {})
    page.set_column("B:B", block.widths[1], package.add_format(words))
    others = words if block.words else look.cell(Kind.AMOUNT, look.INK)
    for column, width in enumerate(block.widths[2:], 2):
        page.set_column(column, column, width, package.add_format(others))
    _write_birth(package, page, sheet)
    if block.words:
        for row in range(_FIRST_STEP, block.height):
            page.set_row(row, _TWO_LINES)  # LibreOffice fits no row of a file that it opens
    _paint(package, page, block)
    page.ignore_errors({"number_stored_as_text": f"A1:{last}{block.height}"})
    page.hide_gridlines(2)
    page.set_selection("B1")


_HIDDEN = {"hidden": True}
_FIRST_STEP = 6
_TWO_LINES = 30


def _write_birth(package: Package, page: Worksheet, sheet: Sheet) -> None:
    title = package.add_format(look.SHEET_TITLE | {"align": "left", "indent": 1})
    page.set_row(0, look.TITLE_HEIGHT)
    for row, (kind, words) in enumerate(_BIRTH, 1):
        page.write_string(f"A{row}", kind)
        text = words.format(label=sheet.label, intro=sheet.intro)
        page.write_string(f"B{row}", text, title if kind == "title" else None)


def _paint(package: Package, page: Worksheet, block: Block) -> None:
    last = column_letters(len(block.widths))
    members = look.where(package, _of_kind("member"), _INDENTED)
    page.conditional_format(f"B1:B{block.height}", members)
    for kind, shown in _KINDS.items():
        area = f"B1:{last}{block.height}"
        page.conditional_format(area, look.where(package, _of_kind(kind), shown))


def _of_kind(kind: str) -> str:
    """Holds for the rows whose first cell says this kind."""
    return f'=$A1="{kind}"'
