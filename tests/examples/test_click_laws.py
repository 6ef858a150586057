"""What holds for every key, unit, step, profile and part of a year, through the whole click."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.grid import Area, CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import cell, column
from tests.examples.cases import Case, cases
from tests.planted.shipped import request

SUM = "finsam_summa_avgifter_fee"


def clicked(case: Case) -> MemoryBook:
    book = case.book()
    perform(book, request("allocate-fees"))
    return book


def fees_of(book: MemoryBook) -> dict[CellValue, float]:
    """Each member's fee, which there must be."""
    amounts = column(book, "tblAvgifter", "Avgift")
    assert all(isinstance(amount, float) for amount in amounts)
    members = column(book, "tblAvgifter", "Medlem")
    return {
        name: amount
        for name, amount in zip(members, amounts, strict=True)
        if isinstance(amount, float)
    }


@settings(max_examples=40)
@given(cases())
def test_the_fees_sum_to_the_whole_and_to_the_sheets_own_sums(case: Case) -> None:
    """Twice the state's half, give or take the step that each other party is rounded to."""
    book = clicked(case)
    fees = fees_of(book)
    state = case.allocation["Statens tilldelning"]
    assert isinstance(state, float)
    whole, tkr = sum(fees.values()), case.chosen["Enhet avgifter"] == "tkr"
    step = {"kronor": 1, "hundratal": 100, "tusental": 1000}[str(case.chosen["Avrundning"])]
    step = 1 if tkr else step
    others = 2 if case.chosen["Profil"] == "5 §" else 1
    assert abs(whole - 2 * state) <= (0 if step == 1 and not tkr else others * step / 2)
    assert book.read([Area(SUM, "Avgifter")])[SUM].columns[0][0] == whole
    rates = column(book, "tblRater", "Belopp")
    assert abs(sum(each for each in rates if isinstance(each, float)) - whole) < 0.001
    assert book.read([Area("finsam_avgiftstabell", "")])["finsam_avgiftstabell"].columns[2][4] == (
        whole
    )


@settings(max_examples=20)
@given(cases())
def test_a_second_click_changes_nothing(case: Case) -> None:
    book = clicked(case)
    assert perform(book, request("allocate-fees")).edits == ()


@settings(max_examples=20)
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(case: Case, random: Random) -> None:
    fees, members = list(case.fees), list(case.members)
    random.shuffle(fees)
    random.shuffle(members)
    other = clicked(case._replace(fees=fees, members=members))
    assert fees_of(other) == fees_of(clicked(case))
    assert cell(other, "tblLogg", "Vem", 0) == "Ekonomen"
