"""Tables through xlwings: made, found, told apart and given another size."""

from __future__ import annotations

import pytest
import xlwings

pytestmark = pytest.mark.office


def test_a_table_is_made_of_cells_with_a_header(sheet: xlwings.Sheet) -> None:
    sheet.range("G1:H3").value = [["Namn", "Tal"], ["ett", 1], ["två", 2]]
    made = sheet.tables.add(source=sheet.range("G1:H3"), name="tblNy")
    assert (made.name, made.parent.name, made.show_headers) == ("tblNy", "Blad1", True)
    assert [table.name for table in sheet.tables] == ["tblNy", "tblX"]
    assert made.header_row_range is not None
    assert made.header_row_range.options(ndim=1).value == ["Namn", "Tal"]
    sheet.range("J1").formula = "=SUM(tblNy[Tal])"
    assert sheet.range("J1").value == 3.0


def test_one_without_a_name_gets_a_free_one(sheet: xlwings.Sheet) -> None:
    names = [sheet.tables.add(source=sheet.range(cells)).name for cells in ("G1:H3", "J1:K3")]
    assert names == ["Tabell1", "Tabell2"]


def test_a_table_is_found_whatever_the_case_and_only_on_its_sheet(book: xlwings.Book) -> None:
    first, other = book.sheets["Blad1"], book.sheets["Min flik"]
    assert first.tables["TBLX"].name == "tblX"
    assert len(other.tables) == 0
    with pytest.raises(KeyError):
        other.tables["tblX"]


def test_the_total_row_is_no_row_of_the_body(sheet: xlwings.Sheet) -> None:
    table = sheet.tables["tblX"]
    assert table.totals_row_range is None
    table.show_totals = True
    assert table.totals_row_range is not None
    assert table.totals_row_range.address == "$A$4:$C$4"
    assert table.data_body_range is not None
    assert table.data_body_range.address == "$A$2:$C$3"


def test_a_table_of_a_header_alone_has_no_body(sheet: xlwings.Sheet) -> None:
    sheet.tables["tblX"].resize(sheet.range("A1:C1"))
    assert sheet.tables["tblX"].data_body_range is None


def test_a_cell_knows_the_table_that_it_stands_in(sheet: xlwings.Sheet) -> None:
    inside = sheet.range("B3").table
    assert inside is not None
    assert inside.name == "tblX"
    assert sheet.range("G20").table is None


def test_a_table_takes_another_name(sheet: xlwings.Sheet) -> None:
    sheet.tables["tblX"].name = "tblNamn"
    assert [table.name for table in sheet.tables] == ["tblNamn"]
