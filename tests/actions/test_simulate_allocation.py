"""Räkna fördelningsmodellen: the state's public model beside what was allotted."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import cell, column, request, workbook

ROW: Mapping[str, CellValue] = {
    "År": 2016.0,
    "Nationell ram": 339_000_000.0,
    "Antal förbund": 80.0,
    "Eget behov": 3_000.0,
    "Landets behov": 100_000.0,
    "Egna invånare 16–64": 220_000.0,
    "Landets invånare 16–64": 5_500_000.0,
}
RESULTS = ("Grundtilldelning", "Efter behov", "Efter invånare", "Enligt modellen")


def modelled(*rows: Mapping[str, CellValue]) -> MemoryBook:
    book = workbook({"tblFordelningsmodell": rows})
    perform(book, request("simulate-allocation"))
    return book


def test_a_year_reckoned_by_hand() -> None:
    """Base 400 000. The rest: 339 000 000 − 80 × 400 000 = 307 000 000.

    By need: 0,75 × 307 000 000 × 3 000/100 000 = 6 907 500. By inhabitants: 0,25 × 307 000 000 ×
    220 000/5 500 000 = 3 070 000. Together 10 377 500, and 10 610 905 − 10 377 500 = 233 405.
    """
    book = modelled(ROW)
    got = [cell(book, "tblFordelningsmodell", label, 0) for label in RESULTS]
    assert got == [400_000.0, 6_907_500.0, 3_070_000.0, 10_377_500.0]
    assert cell(book, "tblFordelningsmodell", "Skillnad mot tilldelningen", 0) == 233_405.0
    assert "kontrollera" in str(cell(book, "tblFordelningsmodell", "Förklaring", 0))


def test_a_second_click_changes_nothing() -> None:
    assert perform(modelled(ROW), request("simulate-allocation")).edits == ()


def test_a_year_without_an_allocation_has_no_difference() -> None:
    book = modelled({**ROW, "År": 2017.0})
    assert column(book, "tblFordelningsmodell", "Enligt modellen") == [10_377_500.0]
    assert column(book, "tblFordelningsmodell", "Skillnad mot tilldelningen") == [None]


def test_a_year_that_lacks_a_number_is_left_empty_and_told_beside_one_that_does_not() -> None:
    book = workbook({"tblFordelningsmodell": [{**ROW, "Landets behov": None}, ROW]})
    report = perform(book, request("simulate-allocation"))
    assert column(book, "tblFordelningsmodell", "Enligt modellen") == [None, 10_377_500.0]
    assert "F44" in [finding.code for finding in report.controls.open]


def test_an_empty_sheet_says_so() -> None:
    report = perform(workbook(), request("simulate-allocation"))
    assert report.outcome == "modellen kunde inte räknas, tal saknas"
