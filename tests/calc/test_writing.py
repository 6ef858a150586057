"""What is written through xlwings becomes what Excel would make of it, mistakes included."""

from __future__ import annotations

from datetime import date, datetime

import pytest
import xlwings

from finsam_xl.calc.calls import CALLS

pytestmark = pytest.mark.office
MOMENT = datetime(2026, 1, 5)  # noqa: DTZ001 - a sheet knows no time zone


def _back(sheet: xlwings.Sheet, values: list[object]) -> list[object]:
    """Values written in a row, and read back."""
    cells = sheet.range("G20").resize(1, len(values))
    cells.value = [values]
    found: list[object] = cells.options(ndim=1, err_to_str=True).value
    return found


def test_a_text_that_looks_like_something_else_becomes_it(sheet: xlwings.Sheet) -> None:
    found = _back(sheet, ["001", "1,5", "5 %", "2026-01-05", "SANT"])
    assert found == [1.0, 1.5, 0.05, MOMENT, True]
    assert _back(sheet, ["2014:18"]) == [pytest.approx(2014.3 / 24)]


def test_an_apostrophe_keeps_a_text_as_it_is(sheet: xlwings.Sheet) -> None:
    assert _back(sheet, ["'001", "'=1+1", "''", "it's"]) == ["001", "=1+1", "'", "it's"]
    assert _back(sheet, ["'001", "=1+1"]) == ["001", 2.0]
    assert repr(_back(sheet, [7, "'002"])) == "[7.0, '002']"


def test_a_cell_formatted_as_text_keeps_every_text(sheet: xlwings.Sheet) -> None:
    sheet.range("G20:I20").number_format = "@"
    assert _back(sheet, ["2014:18", "=1+1", 12]) == ["2014:18", "=1+1", "12"]


def test_numbers_truths_and_dates_come_back(sheet: xlwings.Sheet) -> None:
    found = _back(sheet, [3, 0.1 + 0.2, True, date(2026, 1, 5), None, "åäö"])
    assert found == [3.0, 0.1 + 0.2, True, MOMENT, None, "åäö"]
    assert isinstance(found[0], float)
    assert sheet.range("J20").number_format == "yyyy-mm-dd"


def test_numbers_beside_formulas_keep_every_digit(sheet: xlwings.Sheet) -> None:
    CALLS.reset()
    found = _back(sheet, [0.1 + 0.2, 1e22, "=SUM(tblX[Kol])*0.5", "a'b", True, MOMENT, None])
    assert found == [0.1 + 0.2, 1e22, 4.5, "a'b", True, MOMENT, None]
    assert CALLS.writes == 1


def test_a_number_over_a_truth_is_a_number(sheet: xlwings.Sheet) -> None:
    assert _back(sheet, [True]) == [True]
    assert repr(_back(sheet, [1])) == "[1.0]"


@pytest.mark.parametrize(
    "formula",
    [
        "=SUM(A2:B4,1.5)",
        "='Min flik'!A1",
        "=SUM('Min flik'!A1:B2)",
        "=SUM({1,2;3,4.5})",
        "=SUM(tblX[[Kol]:[Två]])",
        '=IF(A2>1,"ja;nej","a, b")',
        "=SUM(tblX[Summa])",
        "=SUM(A:A)",
    ],
)
def test_a_formula_reads_as_it_was_written(sheet: xlwings.Sheet, formula: str) -> None:
    cell = sheet.range("G20")
    cell.formula = formula
    assert cell.formula == formula
    assert cell.options(err_to_str=True).value not in {"#NAME?", "#VALUE!", None}


def test_a_formula_for_a_range_moves_its_references(sheet: xlwings.Sheet) -> None:
    sheet.range("G2:H4").formula = "=A2*2"
    assert list(sheet.range("G4:H4").formula) == [("=A4*2", "=B4*2")]
    assert sheet.range("G2:H4").options(ndim=2).value == [[2.0, 4.0], [6.0, 8.0], [10.0, 12.0]]


def test_a_table_grows_when_it_is_told_to_and_not_before(sheet: xlwings.Sheet) -> None:
    table = sheet.tables["tblX"]
    sheet.range("A5:B5").value = [[7, 8]]
    assert table.range.address == "$A$1:$C$4"
    table.resize(sheet.range("A1:C5"))
    assert table.data_body_range is not None
    assert table.data_body_range.options(ndim=2).value[-1] == [7.0, 8.0, None]
    sheet.range("G20").formula = "=SUM(tblX[Kol])"
    assert sheet.range("G20").options(ndim=1).value == [16.0]


def test_rows_outside_a_shrunk_table_stay(sheet: xlwings.Sheet) -> None:
    sheet.tables["tblX"].resize(sheet.range("A1:C2"))
    assert sheet.range("A4").options(ndim=1).value == [5.0]
    assert sheet.range("E1").options(ndim=1).value == [0.25]


def test_a_text_like_a_formula_stays_a_text_when_the_table_shrinks(sheet: xlwings.Sheet) -> None:
    sheet.range("A2").value = "'=1+1"
    sheet.tables["tblX"].resize(sheet.range("A1:C2"))
    assert sheet.range("A2").options(ndim=1).value == ["=1+1"]


def test_clearing_leaves_the_format(sheet: xlwings.Sheet) -> None:
    sheet.range("E9").clear_contents()
    assert sheet.range("E9").options(ndim=1).value == [None]
    assert sheet.range("E9").number_format == "#,##0"


def test_names_are_added_and_taken_away(book: xlwings.Book) -> None:
    book.names.add("Ny", "='Min flik'!$B$2")
    assert book.names["Ny"].refers_to_range.address == "$B$2"
    book.names["Ny"].delete()
    assert "Ny" not in book.names


def test_a_sheets_name_is_quoted_where_a_formula_needs_it(book: xlwings.Book) -> None:
    sheet = book.sheets["Min flik"]
    sheet.name = "Kommun'erna 2026"
    sheet.range("B2").name = "Andra"
    assert book.names["Andra"].refers_to == "='Kommun''erna 2026'!$B$2"
    assert sheet.range("B2").get_address(external=True).endswith("Kommun''erna 2026'!$B$2")
