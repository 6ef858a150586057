"""What an import replaces, what it keeps, and where the rows come to stand."""

from __future__ import annotations

import pytest

from finsam_xl.actions.ledger.file_rows import with_file_rows
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellError, CellValue, Grid
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, Rows, column
from tests.actions.ledger.ledger_workbook import (
    imported,
    ledger_book,
    outcome,
    own_codes,
    row,
    told,
)
from tests.exchange.sie.make_sie import sie

JANUARY = "#PSALDO 0 202101 4531 {} 100.00"
FEBRUARY = "#PSALDO 0 202102 4531 {} 50.00"


def periods(book: MemoryBook) -> list[tuple[CellValue, CellValue]]:
    return [(each[2], each[3]) for each in outcome(book)]


def test_the_files_rows_are_replaced_and_the_users_own_stay_where_they_stand() -> None:
    book = ledger_book(
        (
            row(4531, "2021-01", -1.0),
            row(5010, "2021-01", -7.5, "manuell", Budgetpost="Vuxentorget"),
            row(4531, "2021-03", -2.0),
            row(5010, "2021-02", -8.0, None),
        )
    )
    imported(book, sie(JANUARY, FEBRUARY))
    assert outcome(book) == [
        (4531.0, None, "2021-01", -100.0, None, "fil"),
        (5010.0, None, "2021-01", -7.5, "Vuxentorget", "manuell"),
        (4531.0, None, "2021-02", -50.0, None, "fil"),
        (5010.0, None, "2021-02", -8.0, None, None),
    ]


def test_more_and_fewer_rows_than_before() -> None:
    book = ledger_book((row(4531, "2021-01", -1.0), row(5010, "2021-01", -7.0, "manuell")))
    imported(book, sie(JANUARY, FEBRUARY))
    assert periods(book) == [("2021-01", -100.0), ("2021-02", -50.0), ("2021-01", -7.0)]
    imported(book, sie(FEBRUARY))
    assert periods(book) == [("2021-02", -50.0), ("2021-01", -7.0)]


def test_rows_of_another_year_stay() -> None:
    book = ledger_book((row(4531, "2020-12", -1.0), row(4531, "2021-01", -2.0)))
    imported(book, sie(JANUARY))
    assert periods(book) == [("2020-12", -1.0), ("2021-01", -100.0)]


@pytest.mark.parametrize("period", ["januari", "2021-13", "202101"])
def test_a_files_row_whose_month_has_been_spoilt_is_replaced(period: str) -> None:
    book = ledger_book((row(4531, period, -100.0),))
    imported(book, sie(JANUARY))
    assert periods(book) == [("2021-01", -100.0)]


def test_cells_of_a_typed_row_that_can_not_be_read_stay() -> None:
    odd: Rows = (
        row(4531, "2021-01", "12 OOO", "manuell"),
        row(4531, None, -3.0, "manuell"),
        row(4531, "2021-01", -4.0, "felskrivet"),
        {"Konto": "fyra", "Belopp": CellError("#REF!"), "Källa": "manuell"},
    )
    book = ledger_book(odd)
    before = outcome(book)
    imported(book, sie(JANUARY))
    assert outcome(book)[:4] == before
    assert outcome(book)[4] == (4531.0, None, "2021-01", -100.0, None, "fil")


def test_a_spoilt_amount_of_a_files_row_is_mended() -> None:
    book = ledger_book((row(4531, "2021-01", "12 OOO"),))
    imported(book, sie(JANUARY))
    assert periods(book) == [("2021-01", -100.0)]


def test_a_budget_line_typed_on_the_very_same_row_is_kept() -> None:
    rows = (
        row(4531, "2021-01", -1.0, Objekt="VUX", Budgetpost="Ungdomstorget"),
        row(4531, "2021-01", -1.0, Objekt="UNG"),
    )
    book = ledger_book(rows)
    objects = ('#PSALDO 0 202101 4531 {6 "VUX"} 60', '#PSALDO 0 202101 4531 {6 "UNG"} 40')
    report = imported(book, sie(JANUARY, *objects, FEBRUARY))
    assert [(each[1], each[3], each[4]) for each in outcome(book)] == [
        ("UNG", -40.0, None),
        ("VUX", -60.0, "Ungdomstorget"),
        ("ej fördelat", -50.0, None),
    ]
    assert own_codes(report) == []


def test_a_budget_line_whose_row_is_gone_is_told() -> None:
    book = ledger_book((row(5010, "2021-03", -1.0, Objekt="10", Budgetpost="Vuxentorget"),))
    report = imported(book, sie(JANUARY))
    assert "5010, 10, 2021-03" in told(report, "E53")[0]
    assert own_codes(imported(book, sie(JANUARY))) == []


def test_a_typed_row_that_the_file_has_too_is_told() -> None:
    rows = (row(4531, "2021-01", -100.0, "manuell"), row(4531, "2021-01", -99.0, "manuell"))
    book = ledger_book((row(4531, "2021-02", -1.0), *rows))
    report = imported(book, sie(JANUARY, FEBRUARY))
    (twice,) = [each for each in report.controls.open if each.code == "E52"]
    assert "4531, 2021-01, −100 kr" in twice.what
    assert twice.at is not None
    assert outcome(book)[twice.at.row - 6] == (4531.0, None, "2021-01", -100.0, None, "manuell")


def test_the_users_own_column_follows_its_row() -> None:
    """A note typed beside a row of the file stays on the row of the same account and month."""
    book = ledger_book((row(4531, "2021-02", -1.0), row(5010, "2021-01", -1.0, "manuell")))
    grid = book.read(ECONOMY.areas())["tblUtfall"]
    position = len(grid.header)
    extent = book.stand.tables["tblUtfall"]
    wider = extent._replace(width=extent.width + 1)
    book.stand = book.stand._replace(tables={**book.stand.tables, "tblUtfall": wider})
    words = ("Anteckning", "fil-notis", "egen notis")
    book.apply([Text(grid.place(at, position), word) for at, word in enumerate(words, start=-1)])
    imported(book, sie(JANUARY, FEBRUARY))
    assert column(book, "tblUtfall", "Anteckning") == [None, "fil-notis", "egen notis"]


def test_a_follow_up_month_that_is_pinned_stays_and_is_told() -> None:
    book = ledger_book(Uppföljning=1.0)
    report = imported(book, sie(JANUARY, FEBRUARY))
    assert report.outcome.endswith("uppföljning t.o.m. januari")
    assert own_codes(report) == ["E54"]
    later = imported(ledger_book(Uppföljning=3.0), sie(JANUARY, FEBRUARY))
    assert own_codes(later) == []
    assert "slutar i februari" in told(later, "G64")[0]


def test_a_typed_month_beyond_the_file_is_not_followed_up_to() -> None:
    """An accrual typed for December must not make the follow-up one of the whole year."""
    book = ledger_book((row(5010, "2021-12", -1.0, "manuell"),))
    assert imported(book, sie(JANUARY)).outcome.endswith("uppföljning t.o.m. januari")


GRID = Grid("t", "Blad", 1, 1, ("K",), (("a", "b", None, "c", "d"),))


@pytest.mark.parametrize(
    ("replaced", "rows", "made"),
    [
        ((), "", "abcd"),
        ((), "xy", "abcdxy"),
        ((0, 3), "xy", "xbyd"),
        ((0, 3), "x", "xbd"),
        ((0, 3), "xyz", "xbyzd"),
        ((0, 1, 3, 4), "", ""),
        ((4,), "x", "abcx"),
    ],
)
def test_rows_take_the_places_of_those_they_replace(
    replaced: tuple[int, ...], rows: str, made: str
) -> None:
    edit = with_file_rows(GRID, replaced, [(each,) for each in rows])
    assert "".join(str(cell) for (cell,) in edit.rows) == made
