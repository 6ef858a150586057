"""A group of sheets: tabs of one colour, and a line for each on Start that leads to it."""

from __future__ import annotations

import io
from functools import cache

from openpyxl import Workbook as Book
from openpyxl import load_workbook

from finsam_xl.sheets.load import load
from tests.builder.built import workbook_bytes

GREEN = "FF009E73"
REGISTERS = [sheet for sheet in load("moten").sheets if sheet.group == "Register"]


@cache
def book() -> Book:
    return load_workbook(io.BytesIO(workbook_bytes("moten")), keep_vba=True)


def test_the_registers_and_no_other_sheet_have_the_groups_colour() -> None:
    green = [
        page.title
        for page in book()
        if page.sheet_properties.tabColor and page.sheet_properties.tabColor.rgb == GREEN
    ]
    assert green == [sheet.label for sheet in REGISTERS]
    assert len(green) == 17


def test_start_leads_to_each_register_with_a_sentence_of_it() -> None:
    start = book()["Start"]
    links = {
        cell.value: (cell.hyperlink.location, start.cell(cell.row, cell.column + 1).value)
        for row in start.iter_rows()
        for cell in row
        if cell.hyperlink
    }
    assert list(links) == [sheet.label for sheet in REGISTERS]
    assert links["Avtal"] == ("'Avtal'!A1", "En rad per avtal eller överenskommelse.")
    assert all(str(told).endswith(".") for _, told in links.values())
