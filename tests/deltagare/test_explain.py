"""Förklara tells whom a count is of and on which rows, and never how many a hidden one is."""

from __future__ import annotations

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.explaining.page import page_text
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.books.memory import MemoryBook
from tests.deltagare.book import MOMENT, SCHEMA, press, shown, workbook
from tests.deltagare.test_count import a_year
from tests.deltagare.test_targets import TARGETS, exited


def told(book: MemoryBook, table: str, label: str, row: int) -> str:
    grid = book.read(SCHEMA.areas())[table]
    contents = read_contents(book, MOMENT.date())
    page = explain_cell(contents, grid.place(row, grid.header.index(label)))
    assert page
    return page_text(page)


def test_a_count_is_told_with_its_rows() -> None:
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    page = told(book, "tblResultat", "Avslutade", 0)
    assert "De som avslutades under perioden, i 2021: 1 januari 2021 till 31 december 2021" in page
    assert "8 rader på Deltagare räknas" in page
    assert "Deltagare!L13:L20" in page


def test_a_hidden_count_says_the_rule_and_no_row() -> None:
    book = workbook({"tblDeltagare": a_year()[:17]})
    press(book, "count-participants")
    page = told(book, "tblResultat", "Nya", 3)
    assert "Nya, Vännäs: .." in page
    assert "Antal från 1 till 4 visas aldrig" in page
    assert "Deltagare!" not in page


def test_a_wait_is_told() -> None:
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    assert "De nya som fick det inom tiden" in told(book, "tblVantan", "I tid", 0)
    of_torget = told(book, "tblVantan", "För sent", 3)
    assert "Coachtid, Torget: för sent" in of_torget
    assert "7 rader på Deltagare räknas" in of_torget


def test_persons_shares_days_and_bars_are_told_with_how_they_are_reckoned() -> None:
    """8 of 15 met the coach in time, 53,3 %; in the mean 14,1 of 20 places, 70,3 %."""
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    persons = told(book, "tblResultat", "Deltagare", 7)
    assert "Olika personer, 2021: 21" in persons
    assert "Varje Deltagare-ID räknas en gång" in persons
    assert "ingående" not in persons.casefold()
    assert "Coachtid, alla: andel i tid: 53,3 %" in told(book, "tblVantan", "Andel i tid", 0)
    assert "medianen är den mittersta" in told(book, "tblTid", "Värde", 6)
    assert "Beläggning, Torget: 70,3 %" in told(book, "tblBelaggning", "Beläggning", 0)
    assert "De som skrevs in under månaden" in told(book, "tblFlode", "Nya", 1)
    assert "8 rader på Deltagare räknas" in told(book, "tblUtgang", "Avslutade", 0)
    assert "Efter minus Före" in told(book, "tblForeEfter", "Förändring", 0)


def test_a_hidden_share_or_bar_says_the_rule_and_no_row() -> None:
    book = workbook({"tblDeltagare": a_year()[:9]})
    press(book, "count-participants")
    for table, label in (("tblVantan", "Andel i tid"), ("tblUtgang", "Avslutade")):
        page = told(book, table, label, 0)
        assert "Antal från 1 till 4 visas aldrig" in page
        assert "Deltagare!" not in page


def test_a_verdict_is_told_with_its_words_and_its_decision() -> None:
    targets = [{**TARGETS[0], "Beslut": "2021-02-19 § 8"}]
    book = workbook({"tblDeltagare": exited(12, 8), "tblMal": targets})
    press(book, "assess-targets")
    page = told(book, "tblMaluppfyllelse", "Bedömning", 0)
    assert "2021-02-19 § 8" in page
    assert "Täljaren är avslutade till arbete: gått vidare till arbete." in page
    assert "Nått: 12 av 20 är 60,0 %; målet är minst 35,0 %." in page


def test_a_hidden_verdict_names_no_row() -> None:
    book = workbook({"tblDeltagare": exited(3, 17), "tblMal": TARGETS[:1]})
    press(book, "assess-targets")
    page = told(book, "tblMaluppfyllelse", "Bedömning", 0)
    assert "antalen är dolda" in page
    assert "Deltagare!" not in page


def test_what_the_exited_went_on_to_is_told_with_its_rows() -> None:
    """Hand: the eight women of Umeå, on the sheet rows 13 to 20, left for work."""
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    page = told(book, "tblAvslut", "Arbete", 0)
    assert "Avslutade, Torget: arbete: 8" in page
    assert "Deltagare!L13:L20" in page


def test_before_and_after_are_told_with_their_rows() -> None:
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    labels = shown(book, "tblForeEfter", "Tabell", "Värde")
    row = labels.index(("1. Sysselsättning", "arbetar"))
    page = told(book, "tblForeEfter", "Efter", row)
    assert "Sysselsättning efter: arbetar: 8" in page
    assert "Så många hade det vid avslutet" in page
    assert "Deltagare!L13:L20" in page
    assert "8 rader på Deltagare räknas" in told(book, "tblForsorjning", "Antal", 0)


def test_the_fullest_day_is_told_with_its_rows() -> None:
    """Hand: on the first of March 2021 the six, the eight and the seven are in."""
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    page = told(book, "tblBelaggning", "Som mest", 0)
    assert "Torget: 21" in page
    assert "De som var inskrivna när den 1 mars 2021 slutade" in page
    assert "21 rader på Deltagare räknas" in page
    assert "13 rader på Deltagare räknas" in told(book, "tblBelaggning", "Sista dagen", 0)


def test_a_hidden_exit_names_no_row() -> None:
    book = workbook({"tblDeltagare": exited(3, 17)})
    press(book, "count-participants")
    page = told(book, "tblAvslut", "Arbete", 0)
    assert "Antal från 1 till 4 visas aldrig" in page
    assert "Deltagare!" not in page
