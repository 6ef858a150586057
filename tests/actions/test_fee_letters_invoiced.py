"""Avgiftsbeslut when some of the instalments are invoiced or paid already."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.basics.edit import Text, Value
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import FEES, column, place, request, workbook
from tests.actions.test_write_fee_letters import invoices, words

LETTERS = "write-fee-letters"


def invoiced(noted: str = "Fakturerad", part: int = 1) -> MemoryBook:
    """The small Uppsala where one of Håbo's two parts is invoiced or paid."""
    book = workbook(settings={"Rater per år": 2.0})
    perform(book, request("allocate-fees"))
    pairs = zip(column(book, "tblRater", "Medlem"), column(book, "tblRater", "Rat"), strict=True)
    row = list(pairs).index(("Håbo", float(part)))
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
        report = plan(book, request(LETTERS))
        rows = [(row["Medlem"], row["Rat"]) for row in invoices(report)]
        assert ("Håbo", "1") not in rows
        assert ("Håbo", "2") in rows
        assert len(rows) == 7
        assert report.outcome.endswith("; 1 rat är redan fakturerad och står inte i underlaget")
        perform(book, request("allocate-fees"))


def test_the_letter_shows_what_was_invoiced_and_the_rest_after_it() -> None:
    """5 305 503 × 20 251 / 40 738 = 2 637 384,1, of which 1 318 680 is invoiced: 1 318 704."""
    book = invoiced()
    change(book)
    report = plan(book, request(LETTERS))
    text = words(report.documents[2])
    assert "Rat 1 är fakturerad 31 mars 2016 med 1 318 680 kr." in text
    assert "1 318 704 kr" in text
    assert text.count("2 637 384") > 1
    habos = [row["Belopp"] for row in invoices(report) if row["Medlem"] == "Håbo"]
    assert habos == ["1318704"]


def test_of_one_part_invoiced_before_the_change_only_the_rest_is_invoiced() -> None:
    """Håbo's only part is invoiced at 2 637 359 kr: 25 kr more."""
    book = workbook()
    perform(book, request("allocate-fees"))
    row = column(book, "tblRater", "Medlem").index("Håbo")
    book.apply([Value(place("tblRater", "Fakturerad", row), date(2016, 3, 31))])
    change(book)
    rows = invoices(plan(book, request(LETTERS)))
    assert [(r["Rat"], r["Belopp"]) for r in rows if r["Medlem"] == "Håbo"] == [("2", "25")]


def test_the_second_paid_before_the_first_goes_on_as_it_was() -> None:
    """From two parts to one, with the second paid: 2 637 359 − 1 318 679 = 1 318 680 kr left."""
    book = invoiced("Betald", part=2)
    once(book)
    report = plan(book, request(LETTERS))
    habos = [(r["Rat"], r["Belopp"]) for r in invoices(report) if r["Medlem"] == "Håbo"]
    assert habos == [("1", "1318680")]
    text = words(report.documents[2])
    assert "Rat 2 är betald 31 mars 2016 med 1 318 679 kr." in text


def test_the_letter_tells_what_the_board_has_decided() -> None:
    """Håbo's reckoned fee is 2 637 359 kr."""
    rows = [{**FEES[2], "Beslutad avgift": 2_637_000.0}]
    report = plan(workbook({"tblAvgifter": [*FEES[:2], *rows, FEES[3]]}), request(LETTERS))
    text = words(report.documents[2])
    assert "Styrelsen har beslutat 2 637 000 kr; nyckeln ger 2 637 359 kr." in text
    assert text.count("2 637 000 kr") > 2
    assert "2637000" in [row["Belopp"] for row in invoices(report)]


def test_when_all_is_invoiced_there_is_no_list() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    days = [Value(place("tblRater", "Fakturerad", row), date(2016, 3, 31)) for row in range(4)]
    book.apply(days)
    report = plan(book, request(LETTERS))
    assert len(report.documents) == 4
    assert report.outcome.endswith("så inget fakturaunderlag behövs")


def test_when_nobody_can_tell_what_is_invoiced_nothing_is_made() -> None:
    book = invoiced()
    book.apply([Text(place("tblRater", "Fakturerad", -1), "Annat")])
    report = plan(book, request(LETTERS))
    assert report.documents == ()
    assert "tblRater" in report.outcome
