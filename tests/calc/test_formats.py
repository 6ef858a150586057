"""Number formats through xlwings: Excel's own codes in and out, whatever LibreOffice calls them."""

from __future__ import annotations

import pytest
import xlwings

pytestmark = pytest.mark.office


@pytest.mark.parametrize(
    "code", ["General", "0", "0.0%", "#,##0", "#,##0.00", "yyyy-mm-dd", "hh:mm", "@", '0" kr"']
)
def test_a_format_reads_as_it_was_written(sheet: xlwings.Sheet, code: str) -> None:
    cells = sheet.range("G20:H21")
    cells.number_format = code
    assert cells.number_format == code
    assert sheet.range("H21").number_format == code


def test_cells_that_differ_have_no_format_in_common(sheet: xlwings.Sheet) -> None:
    sheet.range("G20").number_format = "0.0%"
    assert sheet.range("G20:G21").number_format is None


def test_a_format_changes_what_a_number_is_and_not_the_number(sheet: xlwings.Sheet) -> None:
    cell = sheet.range("G20")
    cell.value = 46082
    cell.number_format = "yyyy-mm-dd"
    assert f"{cell.value:%Y-%m-%d}" == "2026-03-01"
    cell.number_format = "0"
    assert cell.value == 46082.0
