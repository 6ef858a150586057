"""Draws a sheet's native charts to the right of its tables, in colours that all eyes can tell."""

from __future__ import annotations

from xlsxwriter import Workbook as Package
from xlsxwriter.chart import Chart as Drawing
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.place import column_letters
from finsam_xl.builder import look
from finsam_xl.builder.layout import FIRST_COLUMN, Spot, spot_of
from finsam_xl.builder.wheel import write_wheel
from finsam_xl.sheets.born import Chart, ChartKind
from finsam_xl.sheets.schema import Sheet, Workbook

_COLOURS = (look.BLUE, look.AMBER, look.VERMILION)
_DASHES = ("solid", "dash", "round_dot")
_SIZE = {"width": 560, "height": 310}
"""Not a whole number of rows: a chart that ends where a row does loses its edge in print."""
_GAP = 20
_ROWS_BELOW = 3


def write_charts(package: Package, page: Worksheet, workbook: Workbook, sheet: Sheet) -> None:
    """Put the sheet's charts side by side below its tables, which never grow."""
    for wheel in sheet.charts:
        if wheel.kind is ChartKind.DOUGHNUT:
            write_wheel(package, page, workbook, (sheet, wheel))
    flat = [each for each in sheet.charts if each.kind is not ChartKind.DOUGHNUT]
    for at, chart in enumerate(flat):
        spot = spot_of(workbook, chart.table)
        drawing = package.add_chart({"type": chart.kind.value})
        for number, series in enumerate(_series(chart, spot)):
            drawing.add_series(series | _look(chart, number))
        _dress(drawing, chart)
        letters = column_letters(FIRST_COLUMN)
        beside = {"x_offset": at * (_SIZE["width"] + _GAP)}
        options = {"description": chart.alt, "object_position": 2} | beside
        page.insert_chart(f"{letters}{_below(workbook, sheet)}", drawing, options)


def _below(workbook: Workbook, sheet: Sheet) -> int:
    """The first row under everything that the sheet's charts are of."""
    ends = []
    for chart in sheet.charts:
        spot = spot_of(workbook, chart.table)
        ends.append(spot.header_row + (chart.height or len(spot.table.rows)))
    return max(ends) + _ROWS_BELOW


def _series(chart: Chart, spot: Spot) -> list[dict[str, object]]:
    """Each line's or colour's name, words and numbers, as places on the sheet."""
    if chart.rows:
        return [_of_row(chart, spot, row) for row in chart.rows]
    first, last = spot.first_row, spot.header_row + chart.height
    words = _area(spot, spot.letters(spot.table.columns[0]), first, last)
    return [
        {
            "name": f"={spot.sheet.label}!${letters}${spot.header_row}",
            "categories": words,
            "values": _area(spot, letters, first, last),
        }
        for letters in (spot.letters(spot.table.column(key)) for key in chart.columns)
    ]


def _of_row(chart: Chart, spot: Spot, label: str) -> dict[str, object]:
    row = spot.first_row + [each.label for each in spot.table.rows].index(label)
    first, last = (spot.letters(spot.table.column(chart.columns[end])) for end in (0, -1))
    name = spot.letters(spot.table.columns[0])
    years = f"={spot.sheet.label}!${first}${spot.notes_row}:${last}${spot.notes_row}"
    return {
        "name": f"={spot.sheet.label}!${name}${row}",
        "categories": years,
        "values": f"={spot.sheet.label}!${first}${row}:${last}${row}",
    }


def _area(spot: Spot, letters: str, first: int, last: int) -> str:
    return f"={spot.sheet.label}!${letters}${first}:${letters}${last}"


def _look(chart: Chart, number: int) -> dict[str, object]:
    """Never colour alone: lines also differ in dash, and columns stand in the legend's order."""
    colour = _COLOURS[number % len(_COLOURS)]
    if chart.kind is ChartKind.LINE:
        line = {"color": colour, "width": 2.25, "dash_type": _DASHES[number % len(_DASHES)]}
        return {"line": line}
    return {"fill": {"color": colour}, "gap": 80}


def _dress(drawing: Drawing, chart: Chart) -> None:
    drawing.set_title({"name": chart.title, "name_font": {"size": 12, "color": look.INK}})
    several = len(chart.rows or chart.columns) > 1
    drawing.set_legend({"position": "bottom"} if several else {"none": True})
    drawing.set_y_axis(
        {
            "num_format": "#,##0",
            "major_gridlines": {"visible": True, "line": {"color": look.LINE}},
            "line": {"none": True},
        }
    )
    drawing.set_x_axis({"label_position": "low"})
    drawing.set_size(_SIZE)
