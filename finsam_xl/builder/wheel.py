"""Draws a year wheel as a native chart: twelve months around, one ring a kind of event."""

from __future__ import annotations

from xlsxwriter import Workbook as Package
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.place import column_letters
from finsam_xl.basics.ring_colours import RING_COLOURS
from finsam_xl.builder import look
from finsam_xl.builder.layout import FIRST_TABLE_ROW, Spot, spot_of, spots
from finsam_xl.sheets.born import Chart
from finsam_xl.sheets.schema import Sheet, Workbook

_SIZE = {"width": 490, "height": 490}
_HOLE = 22
_NAMED = {"data_labels": {"category": True, "font": {"size": 10, "color": look.INK}}}
"""The outermost ring alone has words: the months."""


def write_wheel(
    package: Package, page: Worksheet, workbook: Workbook, placed: tuple[Sheet, Chart]
) -> None:
    """Put the wheel to the right of the sheet's tables; its numbers may be folded away.

    The table has two rows a month: in one a ring has 1 where the month has an event, in the other
    where it has none, so that each part keeps its colour when the events change.
    """
    sheet, chart = placed
    spot = spot_of(workbook, chart.table)
    drawing = package.add_chart({"type": chart.kind.value})
    last = len(chart.columns) - 1
    for number, key in enumerate(chart.columns):
        drawing.add_series(_ring(chart, spot, key) | (_NAMED if number == last else {}))
    drawing.set_title({"name": chart.title, "name_font": {"size": 14, "color": look.INK}})
    drawing.set_legend({"none": True})
    drawing.set_hole_size(_HOLE)
    drawing.show_hidden_data()
    drawing.set_size(_SIZE)
    right = column_letters(max(each.last_column for each in spots(sheet)) + 2)
    options = {"description": chart.alt, "object_position": 2}
    page.insert_chart(f"{right}{FIRST_TABLE_ROW}", drawing, options)


def _ring(chart: Chart, spot: Spot, key: str) -> dict[str, object]:
    """A series with its places on the sheet, and a colour for every other of its parts."""
    first, last = spot.first_row, spot.header_row + chart.height
    words = spot.letters(spot.table.columns[0])
    letters = spot.letters(spot.table.column(key))
    colour = f"#{RING_COLOURS[key].code}" if key in RING_COLOURS else look.PALE
    fills = [colour, look.PALE] * (chart.height // 2)
    return {
        "name": f"={spot.sheet.label}!${letters}${spot.header_row}",
        "categories": f"={spot.sheet.label}!${words}${first}:${words}${last}",
        "values": f"={spot.sheet.label}!${letters}${first}:${letters}${last}",
        "points": [
            {"fill": {"color": fill}, "border": {"color": "#FFFFFF", "width": 1.5}}
            for fill in fills
        ],
    }
