"""Förklara where names are alike, and where something is invoiced already."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.explaining.page import page_text
from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.edit import Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import FEES, MEMBERS, Rows, column, place, request, workbook
from tests.actions.test_explain import of_table, told


def named(habo: str, tierp: str) -> MemoryBook:
    """The small Uppsala with other names for its two municipalities, allocated."""
    new: dict[CellValue, str] = {"Håbo": habo, "Tierp": tierp}
    tables: dict[str, Rows] = {
        "tblMedlemmar": [
            {**row, "Medlem": new.get(row["Medlem"], row["Medlem"])} for row in MEMBERS
        ],
        "tblAvgifter": [{**row, "Medlem": new.get(row["Medlem"], row["Medlem"])} for row in FEES],
    }
    book = workbook(tables)
    perform(book, request("allocate-fees"))
    return book


def test_a_name_that_begins_as_another_is_not_taken_for_it() -> None:
    book = named("Uppsala", "Uppsala (landsbygd)")
    page = told(book, of_table(book, "Uppsala (landsbygd)"))
    assert (page.title, page.figure) == ("Avgift 2016 för Uppsala (landsbygd)", "2 668 094 kr")
    page = told(book, of_table(book, "Uppsala (49"))
    assert (page.title, page.figure) == ("Avgift 2016 för Uppsala", "2 637 359 kr")


def test_a_name_that_is_the_beginning_of_a_partys_word_is_only_itself() -> None:
    book = named("Kommun", "Summa")
    assert told(book, of_table(book, "Kommunerna")).title == "Kommunernas del 2016"
    assert told(book, of_table(book, "Summa kommunerna")).title == "Kommunernas del 2016"
    assert told(book, of_table(book, "Summa (")).title == "Avgift 2016 för Summa"


def invoiced() -> tuple[MemoryBook, int]:
    """Håbo's first of two parts is invoiced; then the state allots 100 kr more."""
    book = workbook(settings={"Rater per år": 2.0})
    perform(book, request("allocate-fees"))
    row = column(book, "tblRater", "Medlem").index("Håbo")
    book.apply([Value(place("tblRater", "Fakturerad", row), date(2016, 3, 31))])
    book.apply([Value(place("tblTilldelning", "Statens tilldelning", 0), 10_611_005.0)])
    perform(book, request("allocate-fees"))
    return book, row


def test_an_invoiced_part_is_explained_as_it_stands() -> None:
    """1 318 680 kr was invoiced; 2 637 384 − 1 318 680 = 1 318 704 kr is left."""
    book, row = invoiced()
    page = told(book, place("tblRater", "Belopp", row))
    assert column(book, "tblRater", "Belopp")[row] == 1_318_680.0
    assert page.figure == "1 318 680 kr"
    assert "Rat 1 är fakturerad 31 mars 2016 med 1 318 680 kr." in page_text(page)
    second = column(book, "tblRater", "Medlem").index("Håbo", row + 1)
    page = told(book, place("tblRater", "Belopp", second))
    assert page.figure == "1 318 704 kr"
    assert "Rat 1 är fakturerad 31 mars 2016 med 1 318 680 kr." in page_text(page)


def test_an_invoiced_part_of_a_member_without_a_fee_is_told_as_such() -> None:
    book, row = invoiced()
    book.apply([Value(place("tblAvgifter", "År", 2), 2017.0)])
    perform(book, request("allocate-fees"))
    row = column(book, "tblRater", "Medlem").index("Håbo")
    page = told(book, place("tblRater", "Belopp", row))
    assert page.figure == "1 318 680 kr"
    assert "Håbo har ingen avgift 2016" in page_text(page)
