"""tblKontroller: the gravest first, and what an officer has accepted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.edit import Clear, Text, Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ALLOCATION, FEES, cell, column, place, request, workbook

_AMOUNTS = {"Håbo": 2_637_400.0, "Tierp": 2_668_053.0}
DECIDED: list[Mapping[str, CellValue]] = [
    {**row, "Beslutad avgift": _AMOUNTS.get(str(row["Medlem"]))} for row in FEES
]
"""41 kr moved from Tierp to Håbo, so that the sum still holds."""


def test_findings_stand_gravest_first_with_a_link_to_their_cell() -> None:
    stranger: dict[str, CellValue] = {"År": 2015.0, "Medlem": "Heby", "Part": "kommun"}
    last_year = {**ALLOCATION, "År": 2015.0}
    book = workbook(
        {"tblAvgifter": [*DECIDED, stranger], "tblTilldelning": [last_year, ALLOCATION]}
    )
    perform(book, request("allocate-fees"))
    assert column(book, "tblKontroller", "Kod") == [
        *["F02", "F02"],
        *["S17", *["F14"] * 2, "F04", "F04"],
    ]
    levels = [str(level) for level in column(book, "tblKontroller", "Nivå")]
    assert levels == sorted(levels, key=["fel", "varning", "upplysning"].index)


def test_an_accepted_deviation_holds_while_code_place_and_values_are_the_same() -> None:
    book = workbook({"tblAvgifter": DECIDED})
    perform(book, request("allocate-fees"))
    assert cell(book, "tblKontroller", "Kod", 0) == "F04"
    _accept(book)
    accepted = perform(book, request("check-workbook")).controls
    assert [finding.at for finding in accepted.open] == [place("tblAvgifter", "Beslutad avgift", 3)]
    assert cell(book, "tblKontroller", "Motivering", 1) == "Avrundat i beslutet"
    book.apply([Value(place("tblAvgifter", "Beslutad avgift", 2), 2_637_401.0)])
    changed = perform(book, request("check-workbook")).controls
    assert [finding.code for finding in changed.open] == ["F01", "F04", "F04", "S18"]
    assert column(book, "tblKontroller", "Motivering")[:3] == [None, None, None]


def test_what_was_typed_beside_a_finding_stays_when_the_finding_is_away() -> None:
    book = workbook({"tblAvgifter": DECIDED})
    perform(book, request("allocate-fees"))
    _accept(book)
    value = place("tblAvgifter", "Beslutad avgift", 2)
    book.apply([Value(value, 2_637_401.0)])
    perform(book, request("check-workbook"))
    last = column(book, "tblKontroller", "Nivå").index("inte längre")
    assert cell(book, "tblKontroller", "Motivering", last) == "Avrundat i beslutet"
    book.apply([Value(value, 2_637_400.0)])
    again = perform(book, request("check-workbook")).controls
    assert [finding.at for finding, _ in again.accepted] == [value]
    assert "inte längre" not in column(book, "tblKontroller", "Nivå")


def _accept(book: MemoryBook) -> None:
    book.apply(
        [
            Text(place("tblKontroller", "Godtagen av", 0), "Ekonomen"),
            Value(place("tblKontroller", "Datum", 0), date(2016, 3, 21)),
            Text(place("tblKontroller", "Motivering", 0), "Avrundat i beslutet"),
        ]
    )


def test_an_error_can_not_be_accepted_and_what_was_typed_stays() -> None:
    book = workbook({"tblAvgifter": FEES[:-1]})
    perform(book, request("allocate-fees"))
    _accept(book)
    found = perform(book, request("check-workbook")).controls
    assert [finding.code for finding in found.open] == ["F14"]
    assert cell(book, "tblKontroller", "Motivering", 0) == "Avrundat i beslutet"


def _with_a_day_that_cannot_be_read() -> MemoryBook:
    """The officer has written igår under Datum, beside the second finding, and no name."""
    book = workbook({"tblAvgifter": DECIDED})
    perform(book, request("allocate-fees"))
    book.apply([Text(place("tblKontroller", "Datum", 1), "igår")])
    return book


def test_a_day_that_can_not_be_read_stays_as_it_was_written_and_is_pointed_at() -> None:
    book = _with_a_day_that_cannot_be_read()
    beside = cell(book, "tblKontroller", "Cell", 1)
    perform(book, request("check-workbook"))
    row = column(book, "tblKontroller", "Datum").index("igår")
    assert cell(book, "tblKontroller", "Cell", row) == beside
    told = column(book, "tblKontroller", "Kod").index("S10")
    assert cell(book, "tblKontroller", "Cell", told) == (
        place("tblKontroller", "Datum", row).address
    )
    assert perform(book, request("check-workbook")).edits == ()


def test_what_is_written_beside_the_finding_of_such_a_day_stays_there() -> None:
    book = _with_a_day_that_cannot_be_read()
    perform(book, request("check-workbook"))
    told = column(book, "tblKontroller", "Kod").index("S10")
    book.apply([Text(place("tblKontroller", "Motivering", told), "rättas i morgon")])
    book.apply([Value(place("tblAvgifter", "Beslutad avgift", 3), 2_668_052.0)])
    perform(book, request("check-workbook"))
    row = column(book, "tblKontroller", "Motivering").index("rättas i morgon")
    assert cell(book, "tblKontroller", "Kod", row) == "S10"
    day = column(book, "tblKontroller", "Datum").index("igår")
    assert cell(book, "tblKontroller", "Cell", row) == place("tblKontroller", "Datum", day).address


def test_a_day_that_can_not_be_read_stays_when_its_finding_is_away() -> None:
    book = _with_a_day_that_cannot_be_read()
    empty = [place("tblAvgifter", "Beslutad avgift", row) for row in (2, 3)]
    book.apply([Clear(at) for at in empty])
    perform(book, request("check-workbook"))
    row = column(book, "tblKontroller", "Datum").index("igår")
    assert cell(book, "tblKontroller", "Nivå", row) == "inte längre"


@pytest.mark.parametrize("without", ["Godtagen av", "Motivering"])
def test_an_acceptance_needs_both_a_name_and_a_motivation(without: str) -> None:
    book = workbook({"tblAvgifter": DECIDED})
    perform(book, request("allocate-fees"))
    _accept(book)
    assert len(perform(book, request("check-workbook")).controls.accepted) == 1
    row = column(book, "tblKontroller", "Godtagen av").index("Ekonomen")
    book.apply([Clear(place("tblKontroller", without, row))])
    found = perform(book, request("check-workbook")).controls
    assert found.accepted == ()
    assert place("tblAvgifter", "Beslutad avgift", 2) in [each.at for each in found.open]


def test_what_is_new_is_told_apart_from_what_stood_before() -> None:
    """Two fees differ from the key; then Håbo's is moved by a krona, and three things are new."""
    book = workbook({"tblAvgifter": DECIDED})
    first = perform(book, request("allocate-fees")).controls
    assert (len(first.open), first.news()) == (2, "")
    assert perform(book, request("check-workbook")).controls.news() == ""
    book.apply([Value(place("tblAvgifter", "Beslutad avgift", 2), 2_637_401.0)])
    changed = perform(book, request("check-workbook")).controls
    assert [finding.code for finding in changed.open] == ["F01", "F04", "F04", "S18"]
    assert changed.told() == "1 fel, 3 varningar, 0 upplysningar (3 nya, 1 sedan tidigare)"
