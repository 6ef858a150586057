"""Results that no longer are what the rows give are told, until the button is clicked again."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.edit import Value
from finsam_xl.books.memory import MemoryBook
from tests.deltagare.book import SCHEMA, found, press, workbook
from tests.deltagare.test_count import a_year
from tests.deltagare.test_targets import TARGETS


def told(book: MemoryBook) -> list[str]:
    return [str(each.at) for each in found(book) if each.code == "S18"]


def enrol_the_first_in_2021(book: MemoryBook) -> None:
    """The first of a_year came in 2020: then one more is new."""
    grid = book.read(SCHEMA.areas())["tblDeltagare"]
    at = grid.place(0, grid.header.index("Inskriven"))
    book.apply([Value(at, date(2021, 5, 4))])


def test_results_are_told_when_a_row_has_changed() -> None:
    book = workbook({"tblDeltagare": a_year()})
    assert told(book) == []
    press(book, "count-participants")
    assert told(book) == []
    enrol_the_first_in_2021(book)
    assert told(book) == ["Resultat!B6"]
    press(book, "count-participants")
    assert told(book) == []


def test_verdicts_are_told_when_a_row_has_changed() -> None:
    book = workbook({"tblDeltagare": a_year(), "tblMal": TARGETS[:1]})
    press(book, "assess-targets")
    assert told(book) == []
    grid = book.read(SCHEMA.areas())["tblMal"]
    book.apply([Value(grid.place(0, grid.header.index("Målvärde")), 0.99)])
    assert told(book) == ["Måluppfyllelse!B6"]
    press(book, "assess-targets")
    assert told(book) == []
