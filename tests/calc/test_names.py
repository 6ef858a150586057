"""Defined names through xlwings: the workbook's and a sheet's own, as Excel lists them."""

from __future__ import annotations

import pytest
import xlwings

pytestmark = pytest.mark.office


def test_a_sheets_own_name_bears_its_sheet_in_the_workbooks_list(book: xlwings.Book) -> None:
    book.sheets["Min flik"].names.add("eget", "='Min flik'!$A$1")
    assert sorted(name.name for name in book.names) == [
        "'Min flik'!eget",
        "Blad1!lokal",
        "Perioder",
    ]
    assert [name.name for name in book.sheets["Min flik"].names] == ["'Min flik'!eget"]


def test_a_name_is_found_with_its_sheet_and_without(book: xlwings.Book) -> None:
    assert book.names["Blad1!lokal"].refers_to_range.address == "$A$1"
    assert book.sheets["Blad1"].names["lokal"].refers_to_range.sheet.name == "Blad1"
    assert "lokal" not in book.sheets["Min flik"].names


def test_a_name_takes_other_cells_and_another_name(book: xlwings.Book) -> None:
    name = book.names["Perioder"]
    name.refers_to = "='Min flik'!$B$1:$B$2"
    name.name = "Tider"
    assert "Perioder" not in book.names
    assert book.names["Tider"].refers_to_range.address == "$B$1:$B$2"


def test_a_name_that_is_given_again_means_the_new_cells(book: xlwings.Book) -> None:
    book.names.add("Perioder", "='Min flik'!$C$1")
    assert book.names["Perioder"].refers_to == "='Min flik'!$C$1"
    assert [name.name for name in book.names].count("Perioder") == 1


def test_a_name_of_no_cells_says_so(book: xlwings.Book) -> None:
    book.names.add("Moms", "=0.25")
    assert book.names["Moms"].refers_to == "=0.25"
    with pytest.raises(xlwings.NoSuchObjectError, match="Moms"):
        book.names["Moms"].refers_to_range.address  # noqa: B018 - the reading is what fails


def test_a_range_knows_the_name_of_exactly_its_cells(book: xlwings.Book) -> None:
    sheet = book.sheets["Min flik"]
    found = sheet.range("A1:A3").name
    assert found is not None
    assert found.name == "Perioder"
    assert sheet.range("A1:A2").name is None
