"""Räkna dagar: the days of Justering, by the law and by the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from tests.meetings.shipped import DAYS, MEETINGS, click, column, example, found
from tests.planted.edits import Plan, put

DAY = DAYS["umea"]
REMOVED = ("Sista justeringsdag", "Sista anslagsdag", "Sista överklagandedag")
LEGAL = ("Tidigast nedtaget", "Laga kraft")


def test_the_days_of_the_printed_minutes() -> None:
    """The fourteenth day; a Saturday that becomes Monday; three weeks; and the day after."""
    book = example("umea")
    days = [column(book, "tblJustering", label)[0] for label in (*REMOVED, *LEGAL)]
    assert days == [
        *(date(2020, 11, 13), date(2020, 11, 30), date(2020, 12, 21)),
        *(date(2020, 12, 22), date(2020, 12, 22)),
    ]


def test_a_second_click_changes_nothing() -> None:
    assert click(example("umea"), "check-deadlines", DAY).edits == ()


def test_the_days_follow_the_last_of_the_boards() -> None:
    """Posted in Vännäs on Wednesday 2 December: three weeks end on the 23rd."""
    book = example("umea", put("tblAnslag", "2020-10-30 Vännäs kommun", Anslaget=date(2020, 12, 2)))
    click(book, "check-deadlines", DAY)
    assert column(book, "tblJustering", "Sista överklagandedag") == [date(2020, 12, 23)]
    assert column(book, "tblJustering", "Tidigast nedtaget") == [date(2020, 12, 24)]


def test_before_the_approval_only_its_own_last_day_is_known() -> None:
    plans = [put("tblJustering", "2020-10-30", Justerat=None, Anslaget=None, Nedtaget=None)]
    plans += [
        put("tblAnslag", f"#{row}", Anslaget=None, Nedtaget=None)
        for row in range(len(column(example("umea"), "tblAnslag", "Möte")))
    ]
    book = example("umea", *plans)
    click(book, "check-deadlines", DAY)
    assert column(book, "tblJustering", "Sista justeringsdag") == [date(2020, 11, 13)]
    assert column(book, "tblJustering", "Laga kraft") == [None]


def test_an_old_day_never_stands_beside_an_unknown_meeting() -> None:
    book = example("umea", put("tblJustering", "2020-10-30", Möte="2020-10-31"))
    report = click(book, "check-deadlines", DAY)
    assert column(book, "tblJustering", "Laga kraft") == [None]
    assert report.outcome.startswith("inga dagar att räkna än")
    assert {"N16", "S17"} <= {each.code for each in report.controls.open}


def test_a_stored_day_that_is_no_longer_right_is_told() -> None:
    book = example("umea", put("tblMoten", "2020-10-30", Startdatum=date(2020, 10, 29)))
    told = [each.what for each in found(book, DAY) if each.code == "N88"]
    assert len(told) == 1
    assert "12 november 2020" in told[0]


def test_the_action_fills_only_finsams_columns() -> None:
    table = MEETINGS.tables["tblJustering"]
    own = [each.label for each in table.columns if each.owner.value == "finsam"]
    assert own == [*REMOVED, *LEGAL, "Justerad fil", "Justerad dag", "Justerad text"]


@pytest.mark.parametrize("action", ["check-deadlines", "show-due"])
@pytest.mark.parametrize(
    "plan",
    [
        put("tblJustering", "2020-10-30", Justerat=date(9999, 12, 31), Nedtaget=None),
        put("tblJustering", "2020-10-30", Anslaget=date(9999, 12, 31), Nedtaget=None),
        put("tblMoten", "2020-10-30", Startdatum=date(9999, 12, 31), Slutdatum=None),
    ],
)
def test_a_day_that_is_a_slip_is_reckoned_by_no_button(action: str, plan: Plan) -> None:
    assert click(example("umea", plan), action, DAY).outcome


def test_a_meeting_on_a_day_that_is_a_slip_is_told_once() -> None:
    """Its rows are not told to be of a meeting that is missing."""
    slip = put("tblMoten", "2020-10-30", Startdatum=date(2205, 10, 30), Slutdatum=None)
    codes = [each.code for each in found(example("umea", slip), DAY)]
    assert codes.count("N19") == 1
    assert "N16" not in codes
