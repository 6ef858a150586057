"""Förklara on Bilagor and Mötesplan: an appendix's number, and a meeting's calendar version."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.explaining.page import page_text
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.grid import Area
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import DAYS, click, example
from tests.planted.edits import put

DAY = DAYS["umea"]


def page(book: MemoryBook, table: str, label: str, row: int) -> str:
    grid = book.read([Area(table, "")])[table]
    told = explain_cell(read_contents(book, DAY), grid.place(row, grid.header.index(label)))
    return page_text(told) if told else ""


def test_an_appendix_is_numbered_by_the_order_of_its_item() -> None:
    """The first of October's nine appendices stands first in the list."""
    told = page(example("umea"), "tblBilagor", "Nr", 0)
    assert told.startswith("Bilaga på mötet 30 oktober 2020: 1  Bilagor!")
    assert "0 av mötets 9 bilagor kommer före." in told
    moved = example("umea", put("tblBilagor", "#0", Ordning=99.0))
    assert "hör inte till något ärende och kommer sist" in page(moved, "tblBilagor", "Nr", 0)
    assert "8 av mötets 9 bilagor kommer före." in page(moved, "tblBilagor", "Nr", 0)


def test_a_version_tells_how_often_the_meeting_has_changed(tmp_path: Path) -> None:
    book = example("umea")
    click(book, "export-calendar", DAY, tmp_path)
    assert "Mötet har inte ändrats sedan" in page(book, "tblMoten", "Kalenderversion", 4)
    for day in (12, 14):
        book.apply(put("tblMoten", "2021-05-07", Startdatum=date(2021, 5, day))(book))
        click(book, "export-calendar", date(2021, 1, day), tmp_path)
    told = page(book, "tblMoten", "Kalenderversion", 4)
    assert told.startswith("Kalenderversion för 2021-05-07: 2  Mötesplan!P11")
    assert "Mötet har ändrats 2 gånger" in told
    assert "skrevs 14 januari 2021" in told
