"""A live book goes over the bridge a few times, however many cells it moves."""

from __future__ import annotations

import pytest

from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.grid import Area
from finsam_xl.books.port import Book
from finsam_xl.calc.calls import CALLS, Calls
from tests.books.contract.conftest import Fresh
from tests.books.contract.scenarios import SCENARIOS
from tests.books.contract.seed import AREAS, CODES, FEES, MIXED, STATUS, SUMS, TALL

pytestmark = pytest.mark.office

SHEETS = 3
ALL_SHEETS = 5
EACH_SHEET = 2
"""How far down it is used, and the range to read."""


@pytest.fixture
def book(live_book: Fresh) -> Book:
    opened = live_book()
    CALLS.reset()
    return opened


def test_a_table_is_located_in_two_calls_and_its_sheet_read_in_one(book: Book) -> None:
    book.read([FEES])
    assert CALLS.reads == 1
    assert CALLS.locating <= 2
    assert CALLS.measuring <= EACH_SHEET
    assert CALLS.writes == 0


def test_two_tables_of_one_sheet_are_read_in_one_call(book: Book) -> None:
    book.read([FEES, CODES])
    assert CALLS.reads == 1
    assert CALLS.locating <= 2 * 2


def test_a_workbook_is_read_in_one_call_for_each_sheet(book: Book) -> None:
    book.read(AREAS)
    assert CALLS.reads == SHEETS
    assert CALLS.locating <= 2 * len(AREAS)
    assert CALLS.measuring <= EACH_SHEET * SHEETS


def test_reading_again_costs_no_call(book: Book) -> None:
    book.read([STATUS])
    book.read(AREAS)
    book.formulas(AREAS)
    assert (CALLS.reads, CALLS.formulas) == (SHEETS, SHEETS)
    CALLS.reset()
    book.read(AREAS)
    book.formulas([FEES])
    book.used("Avgifter")
    assert Calls() == CALLS


def test_each_sheet_is_asked_once_for_what_stands_beside_its_cells(book: Book) -> None:
    book.comments()
    book.comments()
    assert Calls(comments=ALL_SHEETS) == CALLS


def test_what_is_missing_is_looked_for_once(book: Book) -> None:
    book.read([FEES])
    CALLS.reset()
    book.read([Area("tblSaknas", "Avgifter")])
    assert (CALLS.reads, CALLS.locating) == (0, ALL_SHEETS)
    book.read([Area("tblSaknas", "Avgifter"), Area("tblBorta", "Blandat"), Area("tblX", "Tomt")])
    assert (CALLS.reads, CALLS.locating) == (0, ALL_SHEETS)


def test_a_sheet_is_seen_whole_in_one_call(book: Book) -> None:
    book.used("Blandat")
    assert CALLS.reads == 1
    book.read([MIXED, TALL])
    assert CALLS.reads == 1


def test_formulas_cost_one_call_more_for_each_sheet(book: Book) -> None:
    book.formulas([FEES, SUMS])
    assert (CALLS.reads, CALLS.formulas) == (2, 2)


def test_where_no_formula_stands_none_is_read(book: Book) -> None:
    book.formulas([CODES, TALL])
    assert (CALLS.reads, CALLS.formulas) == (2, 0)


BLOCKS = {
    "a number": 1,
    "a whole block": 1,
    "scattered cells on three sheets": 4,
    "more rows": 1,
    "fewer rows": 1,
    "no rows": 1,
    "all sorts of texts": 1,
    "many rows": 1,
    "two tables of one sheet": 2,
    "a cell and then rows": 3,
}


@pytest.mark.parametrize(("scenario", "blocks"), BLOCKS.items())
def test_a_block_is_written_in_one_call(book: Book, scenario: str, blocks: int) -> None:
    edits: tuple[Edit, ...] = SCENARIOS[scenario]
    book.apply(edits)
    resized = sum(isinstance(edit, ReplaceRows) for edit in edits)
    assert 0 < CALLS.writes <= blocks
    assert CALLS.resizes <= resized
    assert max(CALLS.reads, CALLS.formulas) <= SHEETS


@pytest.mark.parametrize("scenario", BLOCKS)
def test_what_has_been_read_is_not_read_again_to_be_written(book: Book, scenario: str) -> None:
    book.read(AREAS)
    book.formulas(AREAS)
    CALLS.reset()
    book.apply(SCENARIOS[scenario])
    assert (CALLS.reads, CALLS.formulas) == (0, 0)


def test_what_changes_nothing_writes_nothing(book: Book) -> None:
    edits = SCENARIOS["more rows"]
    book.apply(edits)
    CALLS.reset()
    book.apply(edits)
    assert CALLS.writes == 0
