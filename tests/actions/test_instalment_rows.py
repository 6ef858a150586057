"""The sheet Rater: each fee in parts, and the days that the office has noted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.edit import Text, Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import MEMBERS, cell, column, place, request, workbook

SENT = date(2016, 3, 1)


def allocated(parts: float, settings: Mapping[str, CellValue] | None = None) -> MemoryBook:
    book = workbook(settings={"Rater per år": parts, **(settings or {})})
    perform(book, request("allocate-fees"))
    return book


def of(book: MemoryBook, member: str, label: str) -> list[CellValue]:
    """A member's rows under a label."""
    pairs = zip(column(book, "tblRater", "Medlem"), column(book, "tblRater", label), strict=True)
    return [value for name, value in pairs if name == member]


@pytest.mark.parametrize(
    ("parts", "amounts", "days"),
    [
        (1.0, [2637359], [date(2016, 3, 31)]),
        (2.0, [1318680, 1318679], [date(2016, 3, 31), date(2016, 9, 30)]),
        (
            4.0,
            [659340, 659340, 659340, 659339],
            [date(2016, 3, 31), date(2016, 6, 30), date(2016, 9, 30), date(2016, 12, 31)],
        ),
    ],
)
def test_habos_fee_in_parts(parts: float, amounts: list[int], days: list[date]) -> None:
    """2 637 359 = 2 × 1 318 679 + 1 = 4 × 659 339 + 3; the first parts take what is over."""
    book = allocated(parts)
    assert of(book, "Håbo", "Belopp") == amounts
    assert of(book, "Håbo", "Förfaller") == days


def test_twelve_parts_fall_due_each_month_from_the_day_that_is_set() -> None:
    """2 637 359 = 12 × 219 779 + 11: eleven of 219 780 and one of 219 779."""
    book = allocated(12.0, {"Första förfallodag": date(2016, 1, 31)})
    assert of(book, "Håbo", "Belopp") == [219780.0] * 11 + [219779.0]
    days = of(book, "Håbo", "Förfaller")
    assert days[:3] == [date(2016, 1, 31), date(2016, 2, 29), date(2016, 3, 31)]


def test_what_has_been_invoiced_keeps_its_amount_and_the_change_is_told() -> None:
    """With Håbo 30 000 of 50 487 the fee is another; the invoice that went out is not."""
    book = allocated(2.0)
    row = column(book, "tblRater", "Medlem").index("Håbo")
    book.apply(
        [
            Value(place("tblRater", "Fakturerad", row), SENT),
            Value(place("tblAvgifter", "Nyckeltal", 2), 30_000.0),
        ]
    )
    report = perform(book, request("allocate-fees"))
    first, second = of(book, "Håbo", "Belopp")
    assert first == 1318680.0
    assert second not in {None, 1318679.0}
    assert of(book, "Håbo", "Fakturerad") == [SENT, None]
    told = [finding for finding in report.controls.open if finding.code == "F43"]
    assert [finding.at for finding in told] == [place("tblRater", "Belopp", row)]


def test_a_paid_part_stays_and_the_rest_of_the_fee_lies_in_the_other() -> None:
    """From two parts to one: Håbo's second of 1 318 679 kr is paid, 1 318 680 kr remain."""
    book = allocated(2.0)
    rows = column(book, "tblRater", "Medlem")
    second = len(rows) - 1 - rows[::-1].index("Håbo")
    book.apply([Value(place("tblRater", "Betald", second), SENT)])
    settings = column(book, "tblForbund", "Nyckel")
    book.apply([Value(place("tblForbund", "Värde", settings.index("Rater per år")), 1.0)])
    perform(book, request("allocate-fees"))
    assert of(book, "Håbo", "Belopp") == [1318680.0, 1318679.0]
    assert of(book, "Håbo", "Betald") == [None, SENT]
    assert of(book, "Tierp", "Belopp") == [2668094.0]


def test_notes_follow_their_rows_when_the_order_changes() -> None:
    book = allocated(1.0)
    row = column(book, "tblRater", "Medlem").index("Tierp")
    book.apply([Value(place("tblRater", "Betald", row), SENT)])
    book.apply([Text(place("tblAvgifter", "Medlem", 2), "Tierp")])
    book.apply([Text(place("tblAvgifter", "Medlem", 3), "Håbo")])
    perform(book, request("allocate-fees"))
    assert of(book, "Tierp", "Betald") == [SENT, None]
    assert of(book, "Håbo", "Betald") == [None]
    paid, difference = of(book, "Tierp", "Belopp")
    assert (paid, difference) == (2_668_094.0, 2_637_359.0 - 2_668_094.0)


def test_a_fault_leaves_no_instalment_that_nobody_has_noted() -> None:
    book = allocated(2.0)
    book.apply([Text(place("tblAvgifter", "Nyckeltal", 2), "många")])
    perform(book, request("allocate-fees"))
    assert column(book, "tblRater", "Belopp") == [None]


def test_the_payer_and_its_reference_stand_beside_the_member() -> None:
    """Håbo pays for Tierp and is invoiced under its own reference."""
    members = [dict(row) for row in MEMBERS]
    members[3]["Fakturareferens"] = "H-1"
    members[4] |= {"Betalas av": "Håbo", "Fakturareferens": "T-2"}
    book = workbook({"tblMedlemmar": members})
    perform(book, request("allocate-fees"))
    assert of(book, "Tierp", "Betalare") == ["Håbo"]
    assert of(book, "Tierp", "Fakturareferens") == ["H-1"]
    assert cell(book, "tblRater", "Rat", 0) == 1.0
