"""An identity number stops every report wherever it stands, also outside our tables."""

from __future__ import annotations

from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import Text, Value
from finsam_xl.basics.place import Place
from tests.actions.economy_workbook import column, perform_allocation, request, workbook

LOOSE = Place("Avgifter", 2, 30)
AS_NUMBER = Place("Start", 20, 9)


def test_a_number_in_a_loose_cell_is_told_and_clears_the_fees() -> None:
    book = workbook()
    perform_allocation(book)
    book.apply([Text(LOOSE, "ring 811218-9876")])
    report = perform(book, request("allocate-fees"))
    assert [(f.code, f.at) for f in report.controls.open] == [("P01", LOOSE)]
    assert set(column(book, "tblAvgifter", "Avgift")) == {None}


def test_a_number_in_a_cells_note_is_told_at_the_cell_and_clears_the_fees() -> None:
    book = workbook()
    perform_allocation(book)
    book.noted = (Comment(LOOSE, "Ring 811218-9876!"), Comment(LOOSE, "Ja, 811218-9876"))
    report = perform(book, request("allocate-fees"))
    [found] = report.controls.open
    assert (found.code, str(found.at)) == ("P04", "Avgifter!AD2")
    assert "9876" not in str(found)
    assert report.outcome == "inget gjort, ett personnummer måste bort först; läs Kontroller"
    assert set(column(book, "tblAvgifter", "Avgift")) == {None}


def test_a_note_without_one_stops_nothing() -> None:
    book = workbook()
    book.noted = (Comment(LOOSE, "Ring 0173-811218, organisationsnummer 222000-0315"),)
    assert plan(book, request("check-workbook")).controls.counts().startswith("0 fel")


def test_a_number_stored_as_a_number_is_found_and_never_repeated() -> None:
    book = workbook()
    book.apply([Value(AS_NUMBER, 198112189876.0)])
    [found] = plan(book, request("write-fee-letters")).controls.open
    assert (found.code, found.at) == ("P01", AS_NUMBER)
    assert "1218" not in str(found)


def test_an_organisation_number_and_a_fee_are_no_persons() -> None:
    book = workbook(settings={"Organisationsnummer": "222000-0315"})
    book.apply([Value(AS_NUMBER, 10_610_905.0)])
    # as somebody born on 1 January 2000 whose number has lost its zeros
    book.apply([Value(AS_NUMBER._replace(row=21), 1_011_238.0)])
    assert plan(book, request("check-workbook")).controls.counts().startswith("0 fel")
