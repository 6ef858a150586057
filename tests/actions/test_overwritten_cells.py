"""What an action writes over is gone: a formula that shows nothing, and a person's number."""

from __future__ import annotations

from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.edit import Clear, Formula, FormulaText, ReplaceRows, Text
from finsam_xl.basics.place import Place
from tests.actions.economy_workbook import ECONOMY, place, request, workbook

BLOCK = "finsam_avgiftstabell"
LOOSE = Place("Avgifter", 2, 30)
PERSON = "811218-9876"


def in_block(row: int, column: int) -> Place:
    """A cell of the fee table, counted from 0."""
    return workbook().read(ECONOMY.areas())[BLOCK].place(row, column)


def test_a_formula_that_shows_nothing_is_cleared_from_the_fee_table() -> None:
    """It would otherwise stand there, and show something another day."""
    book, at = workbook(), in_block(25, 2)
    book.apply([Formula(at, FormulaText('=""'))])
    assert perform(book, request("allocate-fees")).outcome == "4 avgifter fördelade för 2016"
    assert book.stand.at(at) is None
    assert perform(book, request("allocate-fees")).edits == ()


def test_a_formula_in_a_block_that_is_not_rewritten_stays() -> None:
    book, at = workbook(), in_block(25, 2)
    perform(book, request("allocate-fees"))
    book.apply([Formula(at, FormulaText('=""'))])
    perform(book, request("check-workbook"))
    assert book.stand.at(at) == FormulaText('=""')


def test_a_person_in_a_cell_that_is_cleared_is_no_longer_told() -> None:
    """An exposed person clears the fee table; the number stood in that very table."""
    book = workbook()
    perform(book, request("allocate-fees"))
    book.apply([Text(in_block(25, 2), PERSON)])
    found = perform(book, request("allocate-fees")).controls.open
    assert "P01" not in [each.code for each in found]
    assert PERSON not in str(book.stand.cells)


def test_a_person_beside_what_is_cleared_is_still_told() -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    book.apply([Text(in_block(25, 2), PERSON), Text(LOOSE, PERSON)])
    found = plan(book, request("allocate-fees")).controls.open
    assert [each.at for each in found if each.code == "P01"] == [LOOSE]


def test_a_person_in_a_table_whose_rows_are_replaced_is_no_longer_told() -> None:
    book, at = workbook(), place("tblAvgifter", "Medlem", 1)
    book.apply([Text(at, PERSON), Text(LOOSE, PERSON)])
    contents = read_contents(book)
    assert {each.at for each in contents.persons} == {at, LOOSE}
    for edit in (ReplaceRows("tblAvgifter", ()), Clear(at)):
        assert [each.at for each in contents.after([edit]).persons] == [LOOSE]
    assert len(contents.after([Clear(at._replace(row=at.row + 1))]).persons) == 2
