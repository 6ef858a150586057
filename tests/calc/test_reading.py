"""What xlwings reads from LibreOffice is what it would read from Excel."""

from __future__ import annotations

from datetime import date, datetime

import pytest
import xlwings

from finsam_xl.calc.calls import CALLS

pytestmark = pytest.mark.office


def test_numbers_truths_errors_dates_and_texts_are_told_apart(sheet: xlwings.Sheet) -> None:
    column = sheet.range("E1:E9").options(ndim=1, err_to_str=True).value
    moment = datetime(2026, 3, 1)  # noqa: DTZ001 - a sheet knows no time zone
    assert column == [2.25, 8.5, False, True, "#N/A", "#DIV/0!", moment, "text", 5.0]
    assert [type(value) for value in column[2:4]] == [bool, bool]


def test_an_error_is_none_unless_it_is_asked_for(sheet: xlwings.Sheet) -> None:
    assert sheet.range("E5:E6").options(ndim=1).value == [None, None]


def test_dates_and_numbers_come_in_the_types_asked_for(sheet: xlwings.Sheet) -> None:
    assert sheet.range("E7").options(dates=date).value == date(2026, 3, 1)
    assert repr(sheet.range("A2:B2").options(ndim=1, numbers=int).value) == "[1, 2]"


def test_the_used_range_is_one_block(sheet: xlwings.Sheet) -> None:
    used = sheet.used_range
    assert used.address == "$A$1:$E$9"
    CALLS.reset()
    rows = used.options(ndim=2).value
    assert (len(rows), len(rows[0])) == (9, 5)
    assert (CALLS.reads, CALLS.writes) == (1, 0)


def test_ten_thousand_rows_are_one_call(sheet: xlwings.Sheet) -> None:
    rows = [[float(row), f"rad {row}"] for row in range(10_000)]
    CALLS.reset()
    sheet.range("G1").options(ndim=2).value = rows
    assert (CALLS.reads, CALLS.writes) == (0, 1)
    assert sheet.range("G1:H10000").options(ndim=2).value == rows
    assert (CALLS.reads, CALLS.writes) == (1, 1)


def test_formulas_are_excels_own(sheet: xlwings.Sheet) -> None:
    found = [row[0] for row in sheet.range("E1:E4").formula]
    assert found == ["=SUM(tblX[Summa])", "='Min flik'!A1+1.5", "=A2>1", "TRUE"]
    assert sheet.range("C2").formula == "=ROUND(tblX[[#This Row],[Kol]]*0.25,2)"


def test_where_formulas_stand_is_told_without_reading_them(sheet: xlwings.Sheet) -> None:
    CALLS.reset()
    told = [sheet.range(cells).impl.has_formula for cells in ("E1:E3", "A1:B4", "E1:E9")]
    assert told == [True, False, None]
    assert (CALLS.reads, CALLS.formulas) == (0, 0)


def test_formats_have_excels_codes(sheet: xlwings.Sheet) -> None:
    codes = [sheet.range(cell).number_format for cell in ("E7", "E8", "E9", "E1")]
    assert codes == ["yyyy-mm-dd", "@", "#,##0", "General"]


def test_a_table_tells_its_parts(sheet: xlwings.Sheet) -> None:
    table = sheet.tables["tblX"]
    assert table.range.address == "$A$1:$C$4"
    assert table.header_row_range is not None
    assert table.data_body_range is not None
    assert table.header_row_range.options(ndim=1).value == ["Kol", "Två", "Summa"]
    assert table.data_body_range.address == "$A$2:$C$4"
    assert "tblY" not in sheet.tables


def test_names_of_workbook_and_sheet_are_found(book: xlwings.Book, sheet: xlwings.Sheet) -> None:
    assert [name.name for name in book.names] == ["Perioder", "Blad1!lokal"]
    assert book.names["Perioder"].refers_to == "='Min flik'!$A$1:$A$3"
    assert book.names["perioder"].refers_to_range.sheet.name == "Min flik"
    assert sheet.range("lokal").address == "$A$1"
    assert "Saknas" not in book.names


def test_a_run_of_cells_expands(sheet: xlwings.Sheet) -> None:
    assert sheet.range("A1").expand("table").address == "$A$1:$C$4"
    assert sheet.range("A9").end("up").address == "$A$4"
    assert sheet.range("C2").table == sheet.tables["tblX"]
