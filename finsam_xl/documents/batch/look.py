"""How the batch's summary looks: the house's palette, formats, paper and column widths."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

Look: TypeAlias = "dict[str, str | int | float | bool]"

BLUE, ORANGE, GREEN, VERMILION, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#666666"
AMBER = ORANGE
SKY, PURPLE, INK = "#56B4E9", "#CC79A7", "#1F2A33"
LINES = (BLUE, ORANGE, GREEN, VERMILION, PURPLE, SKY, INK, GREY)
"""Okabe and Ito's colours, which colour-blind eyes tell apart; one for each line of a chart."""

TITLE: Look = {"bold": True, "font_size": 18, "font_color": BLUE}
SECTION: Look = {"bold": True, "font_size": 13, "font_color": INK}
QUIET: Look = {"font_color": GREY, "italic": True, "font_size": 10}
TEXT: Look = {"font_color": INK, "num_format": "@", "valign": "top"}
WRAPPED: Look = {**TEXT, "text_wrap": True}
AMOUNT: Look = {"font_color": INK, "num_format": "#,##0", "valign": "top", "align": "right"}
YEAR: Look = {"font_color": INK, "num_format": "0", "align": "left", "valign": "top"}
COUNT: Look = {**AMOUNT, "num_format": "0"}
REFUSED: Look = {"bold": True, "bg_color": "#FFE2A6", "font_color": INK}
HEADER: Look = {
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": GREY,
    "text_wrap": True,
    "valign": "vcenter",
}
HEADER_HEIGHT = 32
TITLE_HEIGHT = 27
_A4 = 9
_BIRTH = datetime(2000, 1, 1, tzinfo=UTC)
"""The same file for the same rows, whenever it is made."""
_AS_IT_STANDS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def header_over(cells: Look) -> Look:
    """The header of a column: on the same side as its cells."""
    return HEADER | {"align": cells.get("align", "left")}


class Looks:
    """A workbook's formats, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[str, Format] = {}

    def __call__(self, look: Look) -> Format:
        """The workbook's format of this look."""
        key = repr(look)
        if key not in self._made:
            self._made[key] = self._book.add_format(look)
        return self._made[key]


def options() -> dict[str, object]:
    """How the package is made: in memory, and no text read as anything but text."""
    return dict(_AS_IT_STANDS)


def set_properties(book: Workbook, title: str) -> None:
    """The file's title, for those who hear it read, and its fixed birth."""
    book.set_properties({"title": title, "created": _BIRTH, "language": "sv-SE"})


def set_page(page: Worksheet) -> None:
    """A4 on its side, one page wide; the sheet's name at the head, page, file and day below."""
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(_A4)
    page.set_margins(left=0.7, right=0.7, top=0.9, bottom=0.8)
    page.fit_to_pages(1, 0)
    page.set_header("&L&9Sammanfattning&R&9&A")
    page.set_footer("&L&9&F&C&9Sida &P av &N&R&9&D")


def keep_in_sight(page: Worksheet, header_row: int) -> None:
    """The header stays on screen, and stands on every printed page."""
    page.repeat_rows(header_row)
    page.freeze_panes(header_row + 1, 1)


def put_heading(page: Worksheet, title: str, note: str, looks: Looks) -> None:
    """A sheet's title and the line under it."""
    page.set_row(0, TITLE_HEIGHT)
    page.write_string(0, 0, title, looks(TITLE))
    page.write_string(1, 0, note, looks(QUIET))
