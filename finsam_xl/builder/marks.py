"""Conditional formats: the marks of findings, what is input, levels, and numbers with decimals."""

from __future__ import annotations

from xlsxwriter import Workbook as Package
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.finding import Level
from finsam_xl.basics.ring_colours import RING_COLOURS
from finsam_xl.builder import formulas, look
from finsam_xl.builder.layout import Spot, spots
from finsam_xl.sheets.schema import Kind, Sheet, Surface

_LEVELS: dict[Level, look.Look] = {
    Level.ERROR: {"num_format": '"■ "@', "font_color": look.VERMILION, "bold": True},
    Level.WARNING: {"num_format": '"▲ "@', "font_color": "#8A5A00", "bold": True},
    Level.NOTICE: {"num_format": '"● "@', "font_color": look.BLUE},
}
_COLOUR = "colour"
_GOOD: look.Look = {"num_format": '"● "@', "font_color": look.GREEN, "bold": True}
_BAD: look.Look = {"num_format": '"■ "@', "font_color": look.VERMILION, "bold": True}
_PERHAPS: look.Look = {"num_format": '"▲ "@', "font_color": "#8A5A00", "bold": True}
_UNKNOWN: look.Look = {"num_format": '"○ "@', "font_color": look.GREY}
STATES: dict[str, dict[str, look.Look]] = {
    "light": {"grönt": _GOOD, "gult": _PERHAPS, "rött": _BAD, "grått": _UNKNOWN},
    "verdict": {"nått": _GOOD, "inte nått": _BAD, "går inte att bedöma": _UNKNOWN},
}
"""The words of a state by the column they stand in: each has its sign, and never colour alone."""


def paint(package: Package, page: Worksheet, sheet: Sheet) -> None:
    """Add a sheet's conditional formats; each is whole, for Calc shows the first that holds."""
    for spot in spots(sheet):
        if sheet.surface is Surface.INPUT:
            _paint_marks(package, page, spot)
        if sheet.surface is Surface.CHECKS:
            _paint_levels(package, page, spot)
        if any(column.key == _COLOUR for column in spot.table.columns):
            _paint_rings(package, page, spot)
        _paint_states(package, page, spot)
        _paint_decimals(package, page, spot)
        _paint_rows(package, page, spot)


def _paint_marks(package: Package, page: Worksheet, spot: Spot) -> None:
    mark = look.boxed(look.MARK_FILL, look.VERMILION) | {"bold": True}
    area = spot.body(spot.table.columns[0], spot.table.columns[-1], formulas.ROOM)
    page.conditional_format(area, look.where(package, formulas.marked(spot.sheet.label), mark))


def _paint_levels(package: Package, page: Worksheet, spot: Spot) -> None:
    column = spot.table.column("level")
    area = spot.body(column, column, formulas.MARK_ROOM)
    for level, shown in _LEVELS.items():
        condition = formulas.is_word(spot, column, level.value)
        page.conditional_format(area, look.where(package, condition, look.row(column) | shown))


def _paint_states(package: Package, page: Worksheet, spot: Spot) -> None:
    for column in spot.table.columns:
        area = spot.body(column, column, formulas.ROOM)
        for word, shown in STATES.get(column.key, {}).items():
            condition = formulas.is_word(spot, column, word)
            page.conditional_format(area, look.where(package, condition, look.row(column) | shown))


def _paint_rings(package: Package, page: Worksheet, spot: Spot) -> None:
    """The word of a ring's colour on the colour itself."""
    column = spot.table.column(_COLOUR)
    area = spot.body(column, column, formulas.ROOM)
    for ring in RING_COLOURS.values():
        shown: look.Look = {"bg_color": f"#{ring.code}", "font_color": f"#{ring.ink}"}
        condition = formulas.is_word(spot, column, ring.word)
        page.conditional_format(area, look.where(package, condition, look.row(column) | shown))


def _paint_decimals(package: Package, page: Worksheet, spot: Spot) -> None:
    for column in spot.table.columns:
        if column.field.kind is Kind.NUMBER:
            area = spot.body(column, column, formulas.ROOM)
            shown = look.row(column) | {"num_format": look.decimals(column)}
            broken = look.where(package, formulas.has_decimals(spot, column), shown)
            page.conditional_format(area, broken)


def _paint_rows(package: Package, page: Worksheet, spot: Spot) -> None:
    for column in spot.table.columns:
        area = spot.body(column, column, formulas.ROOM)
        page.conditional_format(area, look.where(package, formulas.in_use(spot), look.row(column)))
