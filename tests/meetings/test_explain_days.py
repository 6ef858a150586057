"""Förklara on Justering: each day with the day it is counted from, the paragraph and the move."""

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


def page(book: MemoryBook, label: str) -> str:
    grid = book.read([Area("tblJustering", "")])["tblJustering"]
    told = explain_cell(read_contents(book, DAY), grid.place(0, grid.header.index(label)))
    return page_text(told) if told else ""


def test_the_approval_is_counted_from_the_meeting() -> None:
    assert page(example("umea"), "Sista justeringsdag").splitlines()[:3] == [
        "Sista justeringsdag för mötet 30 oktober 2020: 13 november 2020  Justering!K6",
        "",
        (
            "1. Mötet slutade 30 oktober 2020; protokollet ska justeras senast 14 dagar därefter,"
            " 13 november 2020."
        ),
    ]
    assert "5 kap. 69 § kommunallagen (2017:725)" in page(example("umea"), "Sista justeringsdag")


def test_a_saturday_moves_the_last_day_of_posting() -> None:
    told = page(example("umea"), "Sista anslagsdag")
    assert "28 november 2020 är lördag; sista dagen blir 30 november 2020." in told
    assert "2 § lagen (1930:173)" in told


def test_the_appeal_runs_from_the_last_board_and_the_posting_comes_down_the_day_after() -> None:
    told = page(example("umea"), "Tidigast nedtaget")
    assert "anslogs 30 november 2020, då det satt på alla tavlor" in told
    assert "3 veckor och slutar 21 december 2020" in told
    assert "dagen efter får det tas ned" in told
    assert "13 kap. 5 § kommunallagen (2017:725)" in told


def test_christmas_moves_the_last_day_of_appeal_past_itself() -> None:
    """Posted on Friday 4 December: three weeks end on Christmas Day, and Monday is the 28th."""
    plans = [put("tblAnslag", f"#{row}", Anslaget=date(2020, 12, 4)) for row in range(7)]
    book = example("umea", *plans)
    click(book, "check-deadlines", DAY)
    told = page(book, "Sista överklagandedag")
    assert "25 december 2020 är juldagen; sista dagen blir 28 december 2020." in told


def test_a_day_that_is_not_known_yet_has_only_what_is_typed() -> None:
    book = example("umea", put("tblJustering", "2020-10-30", Justerat=None))
    click(book, "check-deadlines", DAY)
    assert "Protokollet justerades" not in page(book, "Sista anslagsdag")
