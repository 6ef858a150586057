"""Förklara in the registers: days of notice, ranks, scores, sums and due days."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.explaining.page import page_text
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.grid import Area
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import DAYS, click, example
from tests.planted.edits import put

DAY = DAYS["umea"]


def reckoned(name: str, day: date) -> MemoryBook:
    book = example(name)
    click(book, "show-due", day)
    return book


def page(book: MemoryBook, cell: tuple[str, str, int], day: date = DAY) -> str:
    """The page about a row's cell under a label of a table."""
    table, label, row = cell
    grid = book.read([Area(table, "")])[table]
    told = explain_cell(read_contents(book, day), grid.place(row, grid.header.index(label)))
    return page_text(told) if told else ""


def test_the_last_day_of_notice_is_counted_back_from_the_terms_end() -> None:
    """To 31 December 2017 at first, a year at a time: on the last of 2020, to that of 2021."""
    told = page(reckoned("umea", DAY), ("tblAvtal", "Sägs upp senast", 2))
    assert told.startswith("Sägs upp senast för avtalet Ekonomistöd: 30 juni 2021")
    assert "gäller först till 31 december 2017" in told
    assert "förlängs med 12 månader i taget, nu till 31 december 2021" in told
    assert "6 månader dessförinnan, senast 30 juni 2021" in told


def test_a_place_shows_the_grades_the_weights_and_who_stands_before() -> None:
    told = page(reckoned("umea", DAY), ("tblInitiativ", "Plats", 1))
    assert told.startswith("Plats för initiativet Gemensamma jobbspår med kranskommunerna: 2")
    assert "Behov: betyg 5 och 4, i medeltal 4,50, vikt 3." in told
    assert "Effekt: betyg 4 och 4, i medeltal 4,00, vikt 2." in told
    assert "Genomförbarhet: betyg 3 och 2, i medeltal 2,50, vikt 1." in told
    assert "blir 24,00; delat med vikternas summa 6,00 är det 4,00" in told
    assert "Före står Studiespår för unga utan gymnasieexamen." in told
    first = page(reckoned("umea", DAY), ("tblInitiativ", "Plats", 2))
    assert "Inget initiativ har högre betyg." in first
    assert "Före står" not in page(reckoned("umea", DAY), ("tblInitiativ", "Vägt betyg", 1))


def test_a_score_is_a_product_and_a_sum_lists_its_parts() -> None:
    assert "Sannolikhet 4 gånger konsekvens 3 är 12." in page(
        reckoned("umea", DAY), ("tblRisker", "Riskvärde", 0)
    )
    day = DAYS["arbetsforum"]
    told = page(example("arbetsforum"), ("tblBemanning", "Tjänster", 0), day)
    assert told.startswith("Summa tjänster: 12,35")
    assert "Sjukgymnast, 2 timmar i veckan: 0,05" in told
    assert "Överenskommelsen säger 13,40; skillnaden är −1,05." in told
    persons = page(example("arbetsforum"), ("tblBemanning", "Antal", 0), day)
    assert persons.startswith("Summa personer: 19")
    assert "säger 19; skillnaden är 0." in persons


def test_a_due_day_tells_its_row_its_basis_and_how_it_stands() -> None:
    book = reckoned("umea", date(2021, 3, 1))
    told = page(book, ("tblPaGang", "Senast", 0), date(2021, 3, 1))
    assert told.startswith("Senast: 15 januari 2021  På gång!")
    assert "Se över risken Små tal i små kommuner misstolkas. Ansvarig är Administratör." in told
    assert "Risker!G8 · Bladet Risker" in told
    assert "Räknat från 1 mars 2021: försenat 45 dagar." in told


def test_what_is_not_reckoned_is_not_explained_as_if_it_were() -> None:
    book = reckoned("umea", DAY)
    assert "i taget" not in page(book, ("tblAvtal", "Parter", 2))
    assert "vikt" not in page(book, ("tblInitiativ", "Plats", 0))


def test_every_column_of_a_due_row_tells_of_the_row() -> None:
    book = reckoned("umea", date(2021, 3, 1))
    figures = {
        "Ansvarig": "Ansvarig: Administratör",
        "Läge": "Läge: försenat 45 dagar",
        "Vad": "Vad: Se över risken Små tal i små kommuner misstolkas",
        "Blad": "Står på: Risker!G8",
        "Cell": "Står på: Risker!G8",
        "Gå till": "Står på: Risker!G8",
        "Stöd": "Stöd: Bladet Risker",
    }
    for label, figure in figures.items():
        told = page(book, ("tblPaGang", label, 0), date(2021, 3, 1))
        assert told.startswith(figure)
        assert "Risker!G8" in told


def test_a_due_row_that_is_no_longer_given_says_so() -> None:
    book = reckoned("umea", date(2021, 3, 1))
    book.apply(put("tblRisker", "#2", Nästa_översyn=date(2021, 9, 1))(book))
    told = page(book, ("tblPaGang", "Senast", 0), date(2021, 3, 1))
    assert "Den 1 mars 2021 ger arbetsboken inte den här raden" in told
    assert "Klicka på Vad är på gång?" in told
