"""The summary's native charts: fees, result and equity over the years."""

from __future__ import annotations

from typing import TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.batch import associations, years
from finsam_xl.documents.batch.look import BLUE, GREEN, INK, LINES, ORANGE
from finsam_xl.documents.batch_summary import BatchSummary

Options: TypeAlias = "dict[str, object]"

_PARTIES = (("Staten", BLUE), ("Regionerna", ORANGE), ("Kommunerna", GREEN))
_FONT: Options = {"name": "Calibri", "size": 10, "color": INK}
_TITLE: Options = {"name": "Calibri", "size": 13, "color": INK}
_GRID: Options = {"visible": True, "line": {"color": "#D9DDE1", "width": 0.75}}
_DASHES = ("solid", "dash", "round_dot", "dash_dot")
_SIZE = {"width": 515, "height": 300}
_ACROSS, _DOWN = 5, 16
"""How many columns and rows a chart takes."""


class Drawn(Frozen):
    """A chart, and what it shows in words for those who can't see it."""

    chart: Chart
    alt: str


def put_charts(book: Workbook, page: Worksheet, summary: BatchSummary) -> None:
    """Under the years: each chart that there is anything to draw in."""
    drawn: list[Drawn] = []
    if years.is_known("Avgifter", summary):
        drawn.append(_fees(book, summary))
    if years.is_known("Resultat", summary):
        drawn.append(_result(book, summary))
    if years.is_known("Eget kapital ut", summary):
        drawn.append(_equity(book, summary))
    top = years.HEADER_ROW + len(summary.years) + 2
    for at, each in enumerate(drawn):
        each.chart.set_size(_SIZE)
        options = {"description": each.alt, "object_position": 2}
        page.insert_chart(top + at // 2 * _DOWN, at % 2 * _ACROSS, each.chart, options)


def _fees(book: Workbook, summary: BatchSummary) -> Drawn:
    chart = book.add_chart({"type": "column", "subtype": "stacked"})
    for label, colour in _PARTIES:
        if years.is_known(label, summary):
            chart.add_series(_of_years(label, summary) | {"fill": {"color": colour}, "gap": 60})
    _set_up(chart, f"Avgifter per part {_span(summary)}")
    chart.set_legend({"position": "bottom", "font": _FONT})
    return Drawn(chart, "Staplar: avgifterna för varje år, delade på staten, regioner, kommuner.")


def _result(book: Workbook, summary: BatchSummary) -> Drawn:
    chart = book.add_chart({"type": "column"})
    labels = {"value": True, "font": _FONT, "num_format": "#,##0"}
    chart.add_series(
        _of_years("Resultat", summary)
        | {"fill": {"color": BLUE}, "gap": 60, "data_labels": labels, "invert_if_negative": False}
    )
    _set_up(chart, f"Budgeterat resultat {_span(summary)}, alla förbund")
    chart.set_legend({"none": True})
    return Drawn(chart, "Staplar: alla förbunds budgeterade resultat tillsammans för varje år.")


def _equity(book: Workbook, summary: BatchSummary) -> Drawn:
    """A line for each association, told by its dashes too; of many, one line for all."""
    chart = book.add_chart({"type": "line"})
    names = summary.associations
    if len(names) > len(LINES):
        one: Options = {"line": {"color": BLUE, "width": 2.25}}
        chart.add_series(_of_years("Eget kapital ut", summary) | one)
        chart.set_legend({"none": True})
        _set_up(chart, f"Eget kapital vid årets slut {_span(summary)}, alla förbund")
        return Drawn(chart, "Linje: alla förbunds eget kapital vid slutet av varje år.")
    for at, colour in enumerate(LINES[: len(names)]):
        line: Options = {"color": colour, "width": 2.25, "dash_type": _DASHES[at % len(_DASHES)]}
        chart.add_series(_of_association(at, summary) | {"line": line})
    chart.set_legend({"position": "bottom", "font": _FONT})
    _set_up(chart, f"Eget kapital vid årets slut {_span(summary)}")
    return Drawn(chart, "Linjer: varje förbunds eget kapital vid slutet av varje år.")


def _of_years(label: str, summary: BatchSummary) -> Options:
    """A column of the sheet of years as a series."""
    column = years.FIRST_AMOUNT + [each.label for each in years.SUMS].index(label)
    first, last = years.HEADER_ROW + 1, years.HEADER_ROW + len(summary.years)
    return {
        "name": [years.SHEET, years.HEADER_ROW, column],
        "categories": [years.SHEET, first, years.YEAR_COLUMN, last, years.YEAR_COLUMN],
        "values": [years.SHEET, first, column, last, column],
    }


def _of_association(at: int, summary: BatchSummary) -> Options:
    """A row of the sheet of associations as a series."""
    top, count = associations.header_row(associations.EQUITY, summary), len(summary.years)
    row, sheet = top + 1 + at, associations.SHEET
    return {
        "name": [sheet, row, 0],
        "categories": [sheet, top, 1, top, count],
        "values": [sheet, row, 1, row, count],
        "marker": {"type": "circle", "size": 5},
    }


def _set_up(chart: Chart, title: str) -> None:
    chart.set_title({"name": title, "name_font": _TITLE, "overlay": False})
    chart.set_x_axis({"num_font": _FONT, "label_position": "low"})
    chart.set_y_axis({"num_font": _FONT, "num_format": "#,##0", "major_gridlines": _GRID})


def _span(summary: BatchSummary) -> str:
    first, last = summary.years[0], summary.years[-1]
    return str(first) if first == last else f"{first}–{last}"
