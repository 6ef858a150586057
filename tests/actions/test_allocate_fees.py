"""Fördela avgifter, from the cells a user typed to the cells finsam writes."""

from __future__ import annotations

from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.basics.edit import Text, Value
from finsam_xl.basics.grid import Area, CellValue
from tests.actions.economy_workbook import ALLOCATION, FEES, cell, column, place, request, workbook


def test_each_member_gets_its_fee_share_and_working() -> None:
    """5 305 453 kr on 40 738 inhabitants: Håbo 20 251, Tierp 20 487."""
    book = workbook()
    report = perform(book, request("allocate-fees"))
    assert column(book, "tblAvgifter", "Avgift") == [10610905.0, 5305452.0, 2637359.0, 2668094.0]
    assert column(book, "tblAvgifter", "Andel")[2:] == [20251 / 40738, 20487 / 40738]
    assert "kommunernas 1/4 = 5 305 453 kr" in str(cell(book, "tblAvgifter", "Förklaring", 2))
    assert report.outcome == "4 avgifter fördelade för 2016"
    assert report.controls.open == ()


def test_a_second_run_changes_nothing() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    assert perform(book, request("allocate-fees")).edits == ()


def test_a_data_fault_clears_old_results() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    book.apply([Text(place("tblAvgifter", "Nyckeltal", 2), "20 25I")])
    report = perform(book, request("allocate-fees"))
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4
    assert [finding.code for finding in report.controls.open] == ["S01"]
    block = book.read([Area("finsam_avgiftstabell", "Avgiftstabell")])["finsam_avgiftstabell"]
    assert "Läs bladet Kontroller" in str(block.columns[1][3])


def test_a_fault_in_one_year_leaves_the_other_year_standing() -> None:
    last_year: dict[str, CellValue] = {
        **ALLOCATION,
        "År": 2015.0,
        "Statens tilldelning": 10_100_000.0,
    }
    last_row: dict[str, CellValue] = {"År": 2015.0, "Medlem": "Håbo", "Part": "kommun"}
    fees = (*FEES, last_row)
    book = workbook({"tblTilldelning": (last_year, ALLOCATION), "tblAvgifter": fees})
    report = perform(book, request("allocate-fees"))
    assert column(book, "tblAvgifter", "Avgift")[:1] == [10610905.0]
    assert column(book, "tblAvgifter", "Avgift")[4] is None
    assert report.outcome == "4 avgifter fördelade för 2016; 2015 kunde inte räknas"


def test_the_fee_table_has_formulas_that_sum() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    area = [Area("finsam_avgiftstabell", "Avgiftstabell")]
    formulas = book.formulas(area)["finsam_avgiftstabell"].columns[2]
    assert [f for f in formulas if f] == ["=SUM(C8:C10)", "=SUM(C13:C14)"]
    values = book.read(area)["finsam_avgiftstabell"].columns[2]
    assert values[4:8] == (21221810.0, 10610905.0, 5305452.0, 5305453.0)


def test_the_status_line_and_the_log_tell_when_and_what() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    status = book.read([Area("finsam_status", "Start")])["finsam_status"].columns[0][0]
    assert status == (
        "2016-03-21 09:30  Fördela avgifter: 4 avgifter fördelade för 2016."
        " 0 fel, 0 varningar, 0 upplysningar."
    )
    assert cell(book, "tblLogg", "Vem", 0) == "Ekonomen"
    assert cell(book, "tblLogg", "Antal fynd", 0) == 0.0


def test_an_identity_number_stops_the_fees_and_its_digits_are_never_shown() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    book.apply([Text(place("tblMedlemmar", "Fakturareferens", 0), "811218-9876")])
    report = perform(book, request("allocate-fees"))
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4
    assert [finding.code for finding in report.controls.open] == ["P01"]
    assert "811218" not in str(report.controls.open[0])


def test_a_plan_writes_nothing() -> None:
    book = workbook()
    assert plan(book, request("allocate-fees")).edits
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4


def test_a_party_left_empty_is_taken_from_the_member_list() -> None:
    fees = [{**row, "Part": None} for row in FEES]
    book = workbook({"tblAvgifter": fees})
    assert perform(book, request("allocate-fees")).outcome == "4 avgifter fördelade för 2016"


def test_a_fee_changed_by_hand_is_put_back() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    book.apply([Value(place("tblAvgifter", "Avgift", 2), 1.0)])
    found = plan(book, request("check-workbook")).controls.open
    assert [finding.code for finding in found] == ["F12"]
    perform(book, request("allocate-fees"))
    assert column(book, "tblAvgifter", "Avgift")[2] == 2637359.0


def test_a_person_exposed_beside_stray_rows_still_clears_the_fees() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    stray = place("tblMedlemmar", "Medlem", 5)
    book.apply([Text(stray, "Heby"), Text(place("tblMedlemmar", "E-post", 0), "811218-9876")])
    perform(book, request("allocate-fees"))
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4
