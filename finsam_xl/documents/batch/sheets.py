"""The sheets of the summary put together."""

from __future__ import annotations

from io import BytesIO

import xlsxwriter

from finsam_xl.documents.batch import associations, workbooks, years
from finsam_xl.documents.batch.charts import put_charts
from finsam_xl.documents.batch.look import (
    AMBER,
    BLUE,
    GREY,
    Looks,
    options,
    set_page,
    set_properties,
)
from finsam_xl.documents.batch_summary import BatchSummary

_TABS = {
    years.SHEET: BLUE,
    associations.SHEET: BLUE,
    workbooks.SHEET: GREY,
    workbooks.FINDINGS: AMBER,
}


def written(out: BytesIO, summary: BatchSummary) -> None:
    """The whole workbook: the years first, what was found last."""
    with xlsxwriter.Workbook(out, options()) as book:
        set_properties(book, f"Sammanfattning av {len(summary.rows)} arbetsböcker")
        looks = Looks(book)
        pages = {name: book.add_worksheet(name) for name in _TABS}
        for name, colour in _TABS.items():
            set_page(pages[name])
            pages[name].set_tab_color(colour)
        years.put_years(pages[years.SHEET], summary, looks)
        put_charts(book, pages[years.SHEET], summary)
        associations.put_associations(pages[associations.SHEET], summary, looks)
        workbooks.put_workbooks(pages[workbooks.SHEET], summary, looks)
        workbooks.put_findings(pages[workbooks.FINDINGS], summary, looks)
        pages[years.SHEET].activate()
