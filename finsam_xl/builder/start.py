"""Writes Start: what the workbook is for, the steps, the buttons, and what happened last."""

from __future__ import annotations

from dataclasses import dataclass

from xlsxwriter import Workbook as Package
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.swedish import listed
from finsam_xl.builder import formulas, look
from finsam_xl.builder.macros import sub_name
from finsam_xl.sheets.catalogue import Action
from finsam_xl.sheets.schema import SCHEMA, STATUS, Sheet, Workbook

NOTHING_YET = "Inget har körts än."
_BUTTON_ROW = 19.5
_STATUS_ROW = 36
_GAP_ROW = 8
_FEW = 3
_INSET: look.Look = {"align": "left", "indent": 1, "valign": "top"}
_BUTTON = {"width": 198, "height": 24, "x_offset": 2, "y_offset": 1}
_GAP = 6
_LETTER = 7
"""How wide a letter of a button is, in pixels, at most."""
_SMALL_BUTTON = {"width": 110, "height": 26, "x_offset": 4, "y_offset": 4}
_STRONG = look.PLAIN | {"bold": True}
_UNDER_BUTTON = look.PLAIN | {"bold": True, "align": "center"}
"""A button's own words in the cell beneath it: a print shows no buttons."""
_STATUS = look.PLAIN | {"border": 1, "border_color": look.GREY, "text_wrap": True, "locked": False}
_HELP = (
    "Skriv finsam-xl doctor i ett terminalfönster, så står vad som fattas, till exempel Python.",
    "Be IT att tillåta makron i den här filen, tillägget finsam.xlam och att Excel startar Python.",
    "Samma sak utan knappar: stäng arbetsboken och skriv {command} i ett terminalfönster.",
    "Med arbetsboken öppen i Excel: {attach}. Utan Excel, med knappar: {open}. Mer i handboken.",
)


@dataclass(slots=True)
class Pen:
    """The sheet, and the row to write next."""

    package: Package
    page: Worksheet
    row: int

    def line(self, text: str, shown: look.Look) -> None:
        """Write one line of text in the left column."""
        self.page.write_string(f"B{self.row}", text, self.package.add_format(shown))
        self.row += 1

    def gap(self) -> None:
        """Leave a low row: all that matters fits on one screen."""
        self.page.set_row(self.row - 1, _GAP_ROW)
        self.row += 1

    def section(self, text: str) -> None:
        """Leave a row, then write a heading."""
        self.gap()
        self.page.set_row(self.row - 1, look.SECTION_HEIGHT)
        self.line(text, look.SECTION)


def write_start(
    package: Package, page: Worksheet, workbook: Workbook, shown: tuple[Action, ...]
) -> None:
    """Fill the first sheet and protect it, without a password; only the status can be written."""
    page.set_column("A:A", 2.5)
    page.set_column("B:B", 29)
    page.set_column("C:C", 98)
    pen = Pen(package, page, row=1)
    pen.gap()
    page.set_row(pen.row - 1, look.NAME_HEIGHT)
    pen.line(workbook.title, look.NAME)
    pen.line(workbook.purpose, look.PLAIN)
    pen.section("Så gör du")
    for number, step in enumerate(workbook.steps, 1):
        pen.line(f"{number}.  {step}", look.PLAIN)
    pen.section("Knappar")
    for action in shown:
        if action.is_on_start(workbook.sheets):
            _write_button(pen, action)
    _write_left(pen, workbook)
    _write_status(pen)
    _write_help(pen, workbook, shown[0])
    _write_elsewhere(pen, workbook, shown)
    _write_groups(pen, workbook)
    _write_version(pen, workbook)
    page.hide_gridlines(2)
    page.protect("", {"select_locked_cells": True, "select_unlocked_cells": True})


def write_sheet_buttons(page: Worksheet, sheet: Sheet, shown: tuple[Action, ...]) -> None:
    """Put the sheet's own buttons in its title row, side by side to the right of the title."""
    column = "C" if sheet.blocks else "E"
    left = _SMALL_BUTTON["x_offset"]
    for action in (each for each in shown if sheet.key in each.sheets):
        width = max(_SMALL_BUTTON["width"], len(action.label) * _LETTER + 2 * _GAP)
        place = {"x_offset": left, "width": width}
        page.insert_button(f"{column}1", _macro(action) | _SMALL_BUTTON | place)
        left += width + _GAP


def _macro(action: Action) -> dict[str, str]:
    return {"macro": sub_name(action), "caption": action.label, "description": action.tip}


def _write_button(pen: Pen, action: Action) -> None:
    pen.page.set_row(pen.row - 1, _BUTTON_ROW)
    pen.page.insert_button(f"B{pen.row}", _macro(action) | _BUTTON)
    pen.page.write_string(f"B{pen.row}", action.label, pen.package.add_format(_UNDER_BUTTON))
    tip = look.PLAIN | {"text_wrap": True, "indent": 1}
    pen.page.write_string(f"C{pen.row}", action.tip, pen.package.add_format(tip))
    pen.row += 1


def _write_elsewhere(pen: Pen, workbook: Workbook, shown: tuple[Action, ...]) -> None:
    """Buttons that stand on the sheets they are about."""
    away = [action for action in shown if not action.is_on_start(workbook.sheets)]
    if away:
        pen.section("Knappar på andra blad")
    for action in away:
        homes = _named([sheet.label for sheet in action.homes(workbook.sheets)])
        pen.line(f"{action.label} finns på {homes}. {action.tip}", look.QUIET)


def _write_groups(pen: Pen, workbook: Workbook) -> None:
    """The sheets of each group: a link to the sheet, and the first sentence of what it is for."""
    for name in dict.fromkeys(sheet.group for sheet in workbook.sheets if sheet.group):
        pen.section(name)
        link = pen.package.add_format(look.LINK)
        for sheet in workbook.sheets:
            if sheet.group == name:
                told = sheet.intro.split(". ")[0].rstrip(".")
                target = f"internal:'{sheet.label}'!A1"
                pen.page.write_url(f"B{pen.row}", target, link, sheet.label)
                pen.page.write_string(f"C{pen.row}", f"{told}.", pen.package.add_format(look.QUIET))
                pen.row += 1


def _named(sheets: list[str]) -> str:
    """A few sheets by name, of many only how many they are."""
    return listed(sheets) if len(sheets) <= _FEW else f"{len(sheets)} blad"


def _write_left(pen: Pen, workbook: Workbook) -> None:
    """What is still empty, as a live formula: it is right also without Python."""
    pen.gap()
    shown = pen.package.add_format(look.PLAIN | {"num_format": "General", "indent": 1})
    formula = formulas.left_to_fill(workbook)
    pen.page.write_formula(f"C{pen.row}", formula, shown, formulas.left_at_birth(workbook))
    pen.line("Kvar att fylla i", _STRONG)


def _write_status(pen: Pen) -> None:
    pen.gap()
    pen.page.set_row(pen.row - 1, _STATUS_ROW)
    pen.page.write_string(f"C{pen.row}", NOTHING_YET, pen.package.add_format(_STATUS | _INSET))
    pen.package.define_name(STATUS, f"=Start!$C${pen.row}")
    pen.line("Senaste körning", _STRONG | {"valign": "top"})


def _write_help(pen: Pen, workbook: Workbook, action: Action) -> None:
    pen.section("Fungerar inte knapparna?")
    file = f"{workbook.key}.xlsm"
    commands = {
        "command": f"finsam-xl run {action.key} {file}",
        "attach": f"finsam-xl attach {action.key}",
        "open": f"finsam-xl open {file}",
    }
    for text in _HELP:
        pen.line(text.format(**commands), look.QUIET)


def _write_version(pen: Pen, workbook: Workbook) -> None:
    pen.row += 1
    small = pen.package.add_format(look.SMALL)
    pen.page.write_string(f"C{pen.row}", f"{workbook.key} {workbook.version}", small)
    pen.package.define_name(SCHEMA, f"=Start!$C${pen.row}")
    pen.line("Arbetsbokens version", look.SMALL)
