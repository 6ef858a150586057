"""A live sum that gives something else than finsam sums is emptied as it is written, and told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.perform import perform
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.edit import Formula, FormulaText
from finsam_xl.basics.grid import Area
from finsam_xl.books.file import FileBook
from tests.planted.shipped import DAY, request

SUM = Area("finsam_summa_avgifter_fee", "")
ALLOCATE = request("allocate-fees")
ALL = 21_221_810.0
"""Uppsala 2016, minutes of 2016-03-03, 5.1: the whole, kronor."""


def uppsala(folder: Path) -> FileBook:
    return FileBook(new_workbook(Order(folder, "uppsala", None), date(2016, 3, 21)), DAY)


def test_the_sum_as_we_ship_it_agrees(tmp_path: Path) -> None:
    book = uppsala(tmp_path)
    assert perform(book, ALLOCATE).notes == ()
    assert book.read([SUM])[SUM.name].columns == ((ALL,),)


def test_one_that_does_not_reach_all_rows_shows_nothing(tmp_path: Path) -> None:
    book = uppsala(tmp_path)
    cell = book.read([SUM])[SUM.name].place(0, 0)
    book.apply([Formula(cell, FormulaText("=SUM(A1:A2)"))])
    (note,) = perform(book, ALLOCATE).notes
    assert (note.code, note.at) == ("B43", cell)
    assert "Formeln ger 0 men finsam får 21 221 810" in note.what
    again = perform(book, request("check-workbook")).controls.open
    assert "S16" in {each.code for each in again}
