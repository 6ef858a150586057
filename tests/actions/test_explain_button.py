"""Förklara as a button: the cell it is asked of, and the page it writes."""

from __future__ import annotations

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import Area, CellValue
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import place, request, workbook


@pytest.fixture
def book() -> MemoryBook:
    """The small Uppsala allocated."""
    made = workbook()
    perform(made, request("allocate-fees"))
    return made


def shown(book: MemoryBook) -> list[CellValue]:
    """The words of the sheet Förklaring."""
    grid = book.read([Area("finsam_forklaring", "Förklaring")])["finsam_forklaring"]
    return [text for text in grid.columns[1] if text is not None]


def test_the_button_writes_the_page_of_the_cell_that_the_user_stands_on(book: MemoryBook) -> None:
    book.selected = place("tblAvgifter", "Avgift", 2)
    report = perform(book, request("explain"))
    assert report.outcome == "Avgift 2016 för Håbo är förklarad på Förklaring"
    assert shown(book)[0] == "Avgift 2016 för Håbo"
    assert perform(book, request("explain")).edits == ()


def test_a_shorter_page_leaves_nothing_of_a_longer_one(book: MemoryBook) -> None:
    for table, label, row in (("tblAvgifter", "Avgift", 2), ("tblAvgifter", "Nyckeltal", 2)):
        book.selected = place(table, label, row)
        perform(book, request("explain"))
    assert not any("störst rest" in str(text) for text in shown(book))


def test_a_cell_that_finsam_does_not_know_leaves_the_page_as_it_is(book: MemoryBook) -> None:
    book.selected = place("tblAvgifter", "Avgift", 2)
    perform(book, request("explain"))
    before = shown(book)
    book.selected = Place("Avgifter", 1, 1)
    assert perform(book, request("explain")).outcome.startswith("finsam räknar inget i Avgifter!A1")
    assert shown(book) == before


@pytest.mark.parametrize("words", ["J9", "Avgifter!", "Avgifter!9J", "A!ZZZZ1", "!J9", "x!y"])
def test_what_is_no_cell_is_refused(words: str) -> None:
    with pytest.raises(Refusal) as refused:
        perform(workbook(), request("explain")._replace(ask=Ask(cell=words)))
    assert refused.value.code == "A20"


def test_no_cell_at_all_is_refused_with_an_example() -> None:
    with pytest.raises(Refusal, match="Avgifter!J9") as refused:
        perform(workbook(), request("explain"))
    assert refused.value.code == "A19"


def test_the_cell_named_in_the_settings_is_used_when_nobody_stands_anywhere() -> None:
    at = place("tblAvgifter", "Avgift", 2)
    book = workbook(settings={"Cell att förklara": f"'Avgifter'!{at.address.lower()}"})
    perform(book, request("allocate-fees"))
    assert "Avgift 2016 för Håbo" in perform(book, request("explain")).outcome


def test_a_person_on_the_page_is_cleared(book: MemoryBook) -> None:
    book.selected = place("tblAvgifter", "Avgift", 2)
    perform(book, request("explain"))
    book.apply([Text(place("tblMedlemmar", "E-post", 0), "811218-9876")])
    assert "personnummer" in perform(book, request("explain")).outcome
    assert shown(book) == []
