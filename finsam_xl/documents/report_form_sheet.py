"""The form's one sheet: what to do in a few lines, and under them the table with its one row."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.legible import legible
from finsam_xl.documents.report_form import ReportForm, form_title
from finsam_xl.documents.report_form_columns import (
    AMOUNT,
    COLUMNS,
    DAY,
    PREFILLED,
    FormColumn,
    validation,
)

Look: TypeAlias = "dict[str, str | int | bool]"

_TABLE = "tblInsatsrapport"
_BLUE, _GREY, _INK = "#0072B2", "#666666", "#1F2A33"
_INPUT, _EDGE, _GIVEN, _LINE = "#FFF9DF", "#DCCF9C", "#F2F4F6", "#D9DDE1"
_HEADER: Look = {
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": _BLUE,
    "text_wrap": True,
    "valign": "vcenter",
    "num_format": "@",
}
_ROW_HEIGHT = 330
_A4 = 9
_LONGEST = 32_767
"""As long as a cell's text may be."""
_BIRTH = datetime(2000, 1, 1, tzinfo=UTC)
_FORMATS = {AMOUNT: "#,##0", DAY: "yyyy-mm-dd"}


def form_workbook(form: ReportForm) -> bytes:
    """The form as an .xlsx, the same bytes for the same form; no text in it is ever a formula."""
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"title": _title(form), "created": _BIRTH})
        page = book.add_worksheet("Rapport")
        head = _put_lines(book, page, form)
        _put_table(book, page, form, head)
        _set_page(page, form, head)
    return out.getvalue()


def _title(form: ReportForm) -> str:
    return _cell_text(form_title(form.intervention, form.period))


def _cell_text(text: str) -> str:
    return legible(text)[:_LONGEST]


def _put_lines(book: Workbook, page: Worksheet, form: ReportForm) -> int:
    """The lines above the table, one cell each so that none is taken for the header row."""
    plain = book.add_format({"font_color": _INK, "num_format": "@"})
    title = {"bold": True, "font_size": 18, "font_color": _BLUE, "num_format": "@"}
    page.set_row(0, 27)
    page.write_string(0, 0, _title(form), book.add_format(title))
    lines = _lines(form)
    for row, text in enumerate(lines, start=1):
        page.write_string(row, 0, _cell_text(text), plain)
    return len(lines) + 2


def _lines(form: ReportForm) -> tuple[str, ...]:
    to = f" till {form.contact}" if form.contact else ""
    by = f" senast {date_text(form.due)}" if form.due else ""
    whose = f" från {form.owner}" if form.owner else ""
    return (
        f"Rapport{whose} till {form.association}.",
        "Fyll i de gula cellerna. När du står i en cell ser du vad som ska stå där.",
        f"Spara filen och skicka den{to}{by}. Ändra inte rubrikerna; en rad är en rapport.",
        "Skriv inga personnummer eller namn, och inga tal om färre än fem personer.",
        f"Belopp i {form.unit.heading.lower()}. Dra i radens nederkant om texten inte får plats.",
    )


def _put_table(book: Workbook, page: Worksheet, form: ReportForm, head: int) -> None:
    columns = [
        {"header": each.label, "header_format": book.add_format(_HEADER | _side(each))}
        for each in COLUMNS
    ]
    page.add_table(
        *(head, 0, head + 1, len(COLUMNS) - 1),
        {"name": _TABLE, "columns": columns, "style": None, "autofilter": False},
    )
    page.set_row(head, 32)
    page.set_row(head + 1, _ROW_HEIGHT)
    given = iter((form.intervention, form.period))
    for at, column in enumerate(COLUMNS):
        page.set_column(at, at, column.width)
        text = _cell_text(next(given)) if column.kind == PREFILLED else ""
        shown = book.add_format(_look(column))
        if text:
            page.write_string(head + 1, at, text, shown)
        else:
            page.write_blank(head + 1, at, None, shown)
        page.data_validation(head + 1, at, head + 1, at, validation(column, form))


def _look(column: FormColumn) -> Look:
    prefilled = column.kind == PREFILLED
    look: Look = {
        "num_format": _FORMATS.get(column.kind, "@"),
        "font_color": _INK if prefilled else _BLUE,
        "bg_color": _GIVEN if prefilled else _INPUT,
        "border": 1,
        "border_color": _LINE if prefilled else _EDGE,
        "valign": "top",
        "text_wrap": True,
    }
    return look | _side(column)


def _side(column: FormColumn) -> Look:
    """Words and days left, off the edge; amounts right."""
    return {"align": "right"} if column.kind == AMOUNT else {"align": "left", "indent": 1}


def _set_page(page: Worksheet, form: ReportForm, head: int) -> None:
    """A4 on its side and one page wide; the cursor in the first cell to fill in."""
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(_A4)
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    page.fit_to_pages(1, 0)
    page.repeat_rows(head)
    page.set_footer(f"&L&9{_title(form)[:100].replace('&', '&&')}&R&9Sida &P av &N")
    page.freeze_panes(head + 1, 0)
    page.set_selection(head + 1, 2, head + 1, 2)
