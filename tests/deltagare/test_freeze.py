"""Frys året keeps the totals of a year, once, and never its rows."""

from __future__ import annotations

from tests.deltagare.book import found, press, shown, workbook
from tests.deltagare.test_count import a_year

LABELS = ("År", "Insats", "Mått", "Uppdelning", "Värde", "Antal")


def test_the_totals_of_a_year_are_kept() -> None:
    """Hand: 15 new in all and in Torget, 8 of them women, 7 men."""
    book = workbook({"tblDeltagare": a_year()})
    assert press(book, "freeze-year").outcome.endswith("summor för 2021 är frysta")
    kept = shown(book, "tblArkivtal", *LABELS)
    assert (2021.0, None, "nya", None, None, 15.0) in kept
    assert (2021.0, "Torget", "nya", None, None, 15.0) in kept
    assert (2021.0, None, "nya", "Kön", "kvinna", 8.0) in kept
    assert (2021.0, None, "nya", "Kön", "man", 7.0) in kept
    assert "T39" not in {each.code for each in found(book)}


def test_a_frozen_year_is_never_written_over() -> None:
    book = workbook({"tblDeltagare": a_year()})
    press(book, "freeze-year")
    again = press(book, "freeze-year")
    assert again.outcome == "2021 är redan fryst; ta bort årets rader på Arkiv först"
    assert not again.touched


def test_a_year_that_has_not_ended_is_not_frozen() -> None:
    book = workbook({"tblDeltagare": a_year()}, {"Rapportperiod": "2022"})
    assert press(book, "freeze-year").outcome == "inget fryst, 2022 är inte slut"
    assert shown(book, "tblArkivtal", *LABELS) == []
