"""How the workbooks look: one palette, safe for colour-blind eyes, and one format per role."""

from __future__ import annotations

from typing import TypeAlias

from xlsxwriter import Workbook as Package

from finsam_xl.sheets.schema import Column, Kind, Owner, Surface, Table

Look: TypeAlias = "dict[str, str | int | float | bool]"

BLUE = "#0072B2"
GREY = "#666666"
AMBER = "#E69F00"
VERMILION = "#D55E00"
INK = "#1F2A33"
INPUT_FILL = "#FFF9DF"
INPUT_EDGE = "#DCCF9C"
LINE = "#D9DDE1"
GREEN = "#009E73"
MARK_FILL = "#FFE2A6"
PALE = "#F2F4F6"

GROUPS = {"Register": GREEN}
"""The tab colour of each group of sheets; other tabs are coloured by what the sheet is for."""
TABS = {Surface.INPUT: BLUE, Surface.REPORT: GREY, Surface.CHECKS: AMBER, Surface.LOG: GREY}

NAME: Look = {"bold": True, "font_size": 24, "font_color": BLUE, "num_format": "@"}
SHEET_TITLE: Look = {"bold": True, "font_size": 18, "font_color": BLUE, "num_format": "@"}
SECTION: Look = {"bold": True, "font_size": 13, "font_color": INK, "num_format": "@"}
PLAIN: Look = {"font_color": INK, "num_format": "@", "valign": "vcenter"}
NAME_HEIGHT = 36
TITLE_HEIGHT = 27
SECTION_HEIGHT = 21
LINE_HEIGHT = 15
THREE_LINES = 48
QUIET: Look = {"font_color": GREY, "num_format": "@"}
LINK: Look = {"font_color": BLUE, "underline": 1, "num_format": "@"}
WHOSE: Look = {"bold": True, "font_size": 10, "font_color": GREY}
UNIT: Look = {"italic": True, "font_size": 10, "font_color": GREY, "num_format": "@"}
ABOVE: Look = {"bold": True, "font_color": INK, "num_format": "0"}
SUM: Look = {"bold": True, "num_format": "#,##0", "font_color": INK, "align": "right"}
SUM_LABEL: Look = {"bold": True, "font_color": INK, "align": "left"}
SMALL: Look = {"font_size": 9, "font_color": GREY, "align": "left"}

FORMATS = {
    Kind.TEXT: "@",
    Kind.YEAR: "0",
    Kind.WHOLE: "0",
    Kind.NUMBER: "#,##0",
    Kind.AMOUNT: "#,##0",
    Kind.SHARE: "0.0%",
    Kind.DATE: "yyyy-mm-dd",
    Kind.TIME: "hh:mm",
}
MOST_DECIMALS = 6
LEFT = frozenset({Kind.TEXT, Kind.DATE, Kind.TIME})


def align(kind: Kind) -> Look:
    """Words and dates left, off the edge; numbers right, without indent, which Calc forgets."""
    return {"align": "left", "indent": 1} if kind in LEFT else {"align": "right"}


def money(table: Table, column: Column) -> Look:
    """Kronor with their öre where a table holds what was booked; whole units everywhere else."""
    booked = column.field.kind is Kind.AMOUNT and column.field.decimals and not table.unit_setting
    return {"num_format": "#,##0.00"} if booked else {}


def decimals(column: Column) -> str:
    """A number that is not whole: as typed, or with the decimals of a column that is reckoned."""
    reckoned = column.owner is Owner.FINSAM and column.field.decimals
    return f"#,##0.{'#' * (reckoned or MOST_DECIMALS)}"


def cell(kind: Kind, colour: str) -> Look:
    """A column's own format: number format, side and text colour."""
    return align(kind) | {"num_format": FORMATS[kind], "font_color": colour}


def header(kind: Kind, fill: str) -> Look:
    """A table's header cell."""
    return align(kind) | {
        "bold": True,
        "font_color": "#FFFFFF",
        "bg_color": fill,
        "valign": "vcenter",
        "text_wrap": True,
        "num_format": "@",
    }


def where(package: Package, formula: str, shown: Look) -> dict[str, object]:
    """A conditional format: how cells look where a formula holds."""
    return {"type": "formula", "criteria": formula, "format": package.add_format(shown)}


def boxed(fill: str, edge: str) -> Look:
    """A conditional format: a fill with a thin edge."""
    return {"bg_color": fill, "border": 1, "border_color": edge}


def row(column: Column) -> Look:
    """The conditional format of a column's cells in use: input pale yellow, all others white."""
    typed = column.owner is Owner.USER
    return boxed(INPUT_FILL, INPUT_EDGE) if typed else boxed("#FFFFFF", LINE)
