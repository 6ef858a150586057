"""Avgiftsbeslut when some of the instalments are invoiced or paid already."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.basics.edit import Text, Value
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import column, place, request, workbook
from tests.actions.test_write_fee_letters import invoices, words


def invoiced(noted: str = "Fakturerad") -> MemoryBook:
    """The small Uppsala where Håbo's first of two parts is invoiced or paid."""
    book = workbook(settings={"Rater per år": 2.0})
    perform(book, request("allocate-fees"))
    row = column(book, "tblRater", "Medlem").index("Håbo")
    book.apply([Value(place("tblRater", noted, row), date(2016, 3, 31))])
    return book


def once(book: MemoryBook) -> None:
    """From two parts a year to one."""
    at = column(book, "tblForbund", "Nyckel").index("Rater per år")
    book.apply([Value(place("tblForbund", "Värde", at), 1.0)])


def change(book: MemoryBook) -> None:
    """The state allots more: Håbo's fee goes from 2 637 359 to 2 637 384 kr."""
    at = place("tblTilldelning", "Statens tilldelning", 0)
    book.apply([Value(at, 10_611_005.0)])


@pytest.mark.parametrize("noted", ["Fakturerad", "Betald"])
def test_what_has_been_invoiced_or_paid_is_not_invoiced_again(noted: str) -> None:
    """With or without a new allocation in between; Håbo's second part is still to be sent."""
    book = invoiced(noted)
    change(book)
    for _ in range(2):
        report = plan(book, request("write-fee-letters"))
        rows = [(row["Medlem"], row["Rat"]) for row in invoices(report)]
        assert ("Håbo", "1") not in rows
        assert ("Håbo", "2") in rows
        assert len(rows) == 7
        assert report.outcome.endswith("; 1 rat är redan fakturerad och står inte i underlaget")
        perform(book, request("allocate-fees"))


def test_the_letter_shows_what_was_invoiced_and_what_is_left_of_it() -> None:
    """5 305 503 × 20 251 / 40 738 = 2 637 384,1: in two 1 318 692; 1 318 680 was invoiced."""
    book = invoiced()
    change(book)
    text = words(plan(book, request("write-fee-letters")).documents[2])
    assert "Rat 1 är fakturerad 2016-03-31 med 1 318 680 kr; nu är den 1 318 692 kr" in text
    assert "så 12 kr återstår att fakturera." in text
    assert "2 637 384" in text
    assert "2 637 372" in text  # 1 318 680 + 1 318 692


def test_an_invoiced_part_that_is_as_it_was_is_told_with_its_day_alone() -> None:
    text = words(plan(invoiced(), request("write-fee-letters")).documents[2])
    assert "Rat 1 är fakturerad 2016-03-31." in text


def test_from_two_parts_to_one_tells_what_is_left_of_the_first() -> None:
    book = invoiced("Betald")
    once(book)
    text = words(plan(book, request("write-fee-letters")).documents[2])
    assert "nu är den 2 637 359 kr, så 1 318 679 kr återstår att fakturera." in text


def test_a_paid_part_that_there_is_no_more_is_to_be_credited() -> None:
    book = invoiced()
    rows = column(book, "tblRater", "Medlem")
    last = len(rows) - 1 - rows[::-1].index("Håbo")
    book.apply([Value(place("tblRater", "Betald", last), date(2016, 9, 30))])
    once(book)
    text = words(plan(book, request("write-fee-letters")).documents[2])
    assert "Rat 2 är betald 2016-09-30 med 1 318 679 kr; nu är den 0 kr" in text
    assert "så 1 318 679 kr återstår att kreditera." in text


def test_when_all_is_invoiced_there_is_no_list() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    days = [Value(place("tblRater", "Fakturerad", row), date(2016, 3, 31)) for row in range(4)]
    book.apply(days)
    report = plan(book, request("write-fee-letters"))
    assert len(report.documents) == 4
    assert report.outcome.endswith("så inget fakturaunderlag behövs")


def test_when_nobody_can_tell_what_is_invoiced_nothing_is_made() -> None:
    book = invoiced()
    book.apply([Text(place("tblRater", "Fakturerad", -1), "Annat")])
    report = plan(book, request("write-fee-letters"))
    assert report.documents == ()
    assert "tblRater" in report.outcome
