"""The days that follow a meeting: approval, posting, appeal, take-down; notice and duties."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.rules.days import is_working_day
from finsam_xl.rules.meetings.checks.approval import check_approval
from finsam_xl.rules.meetings.checks.notices import check_notice
from finsam_xl.rules.meetings.checks.plan import check_plan
from finsam_xl.rules.meetings.posting_days import (
    last_days,
    posted_on,
    taken_down_on,
    with_days,
)
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.register_records import Approval, Posting
from finsam_xl.rules.meetings.roll import roll_of
from tests.rules.meetings.worksheet import CASES, codes, full, held, people, row, rows, year_with

CASE_FILE = tomllib.loads((CASES / "meeting_dates.toml").read_text("utf-8"))
SIGNED = {"secretary": "Ada", "chair": "Ada", "approver": "Ada"}
DAYS = st.dates(date(2018, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize("case", CASE_FILE["case"], ids=lambda case: str(case["name"]))
def test_a_chain_of_days(case: dict[str, date]) -> None:
    days = last_days(case["meeting"], case["approved"], case["posted"])
    for key in ("last_approval_day", "posting_before_move", "last_posting_day", "last_appeal_day"):
        assert getattr(days, key) == case[key], key
    assert days.appeal_before_move == case.get("appeal_before_move", case["last_appeal_day"])
    assert (days.earliest_take_down, days.legal_force) == (
        case["earliest_take_down"],
        case["legal_force"],
    )


@pytest.mark.parametrize("case", CASE_FILE["case"], ids=lambda case: str(case["name"]))
def test_what_is_told_of_a_chain(case: dict[str, date]) -> None:
    keys = ("approved", "posted", "taken_down")
    own = row(Approval, meeting="M1", **SIGNED, **{key: case[key] for key in keys})
    year = year_with(
        meetings=(held(case["meeting"]),), attendance=people("Ada | | ledamot"), approvals=(own,)
    )
    filled = with_days(full(year))
    assert filled
    found = check_approval(roll_of(full(year._replace(approvals=(filled,)))), date(2060, 1, 1))
    assert codes(found) == case["codes"]


@pytest.mark.parametrize("case", CASE_FILE["notice"], ids=lambda case: str(case["sent"]))
def test_a_notice_is_counted_in_days_before_the_meeting(case: dict[str, date]) -> None:
    meeting = row(Meeting, meeting="M1", start_date=case["meeting"], notice_sent=case["sent"])
    found = check_notice(full(year_with(meetings=(meeting,))), case["meeting"])
    assert codes(found) == ([] if case["in_time"] else ["N11"])
    assert all(f", {case['days']} dagar före" in finding.what for finding in found)


@pytest.mark.parametrize("case", CASE_FILE["duty"], ids=lambda c: f"{c['what']} {c['meeting']}")
def test_the_boards_duties_have_a_last_day(case: dict[str, date]) -> None:
    """A board that meets once a year is told which duty that day does not serve."""
    day = case["meeting"]
    year = year_with(meetings=(row(Meeting, meeting="M1", start_date=day, theme="ÅR och budget"),))
    settings = year.settings._replace(year=day.year)
    found = check_plan(year._replace(settings=settings))
    told = " ".join(finding.what for finding in found if finding.code == "N05")
    assert (str(case["what"]) not in told) == bool(case["in_time"])


def test_the_seven_days_yield_to_the_associations_own_setting() -> None:
    meeting = row(Meeting, meeting="M1", start_date=date(2020, 11, 27))
    meeting = meeting._replace(notice_sent=date(2020, 11, 23))
    year = year_with(meetings=(meeting,))
    for least, expected in ((4, []), (5, ["N11"])):
        settings = year.settings._replace(notice_days=least)
        found = check_notice(full(year._replace(settings=settings)), date(2020, 11, 27))
        assert codes(found) == expected
        assert all("Inställningar" in finding.basis for finding in found)


def test_a_notice_not_sent_is_told_the_day_after_its_last_day_and_not_after_the_meeting() -> None:
    meeting = row(Meeting, meeting="M1", start_date=date(2025, 5, 15))
    whole = full(year_with(meetings=(meeting,)))
    told = {day: codes(check_notice(whole, date(2025, 5, day))) for day in (8, 9, 15, 16)}
    assert told == {8: [], 9: ["N14"], 15: ["N14"], 16: []}


def test_a_meeting_of_two_days_is_counted_from_its_last() -> None:
    """7–8 October 2021, a Friday: the fourteenth day after is Friday 22 October."""
    meeting = held(date(2021, 10, 7), end_date=date(2021, 10, 8))
    days = last_days(meeting.last_day, meeting.last_day, None)
    assert days.last_approval_day == date(2021, 10, 22)
    assert days.last_posting_day == date(2021, 10, 11)


def test_posted_last_and_taken_down_first_over_several_places() -> None:
    places = rows(
        Posting,
        {"meeting": "M1", "notice_board": "A", "posted": date(2025, 5, 20)},
        {"meeting": "M1", "notice_board": "B", "posted": date(2025, 5, 22)},
    )
    down = (
        places[0]._replace(taken_down=date(2025, 6, 16)),
        places[1]._replace(taken_down=date(2025, 6, 12)),
    )
    year = year_with(meetings=(held(),), postings=down)
    assert posted_on(full(year)) == date(2025, 5, 22)
    assert taken_down_on(full(year)) == date(2025, 6, 12)
    hanging = year._replace(postings=(places[0], places[1]._replace(posted=None)))
    assert posted_on(full(hanging)) is None
    assert taken_down_on(full(hanging)) is None


def test_the_places_go_before_the_day_of_the_minutes() -> None:
    own = row(Approval, meeting="M1", posted=date(2025, 5, 20), taken_down=date(2025, 6, 30))
    year = year_with(meetings=(held(),), approvals=(own,))
    assert posted_on(full(year)) == date(2025, 5, 20)
    assert taken_down_on(full(year)) == date(2025, 6, 30)
    place = row(Posting, meeting="M1", notice_board="A", posted=date(2025, 5, 21))
    assert posted_on(full(year._replace(postings=(place,)))) == date(2025, 5, 21)


@given(DAYS, st.integers(0, 60), st.integers(0, 30))
def test_the_days_follow_on_each_other_and_end_on_weekdays(
    day: date, until_approved: int, until_posted: int
) -> None:
    approved = day + timedelta(until_approved)
    posted = approved + timedelta(until_posted)
    days = last_days(day, approved, posted)
    assert days.last_posting_day
    assert days.last_appeal_day
    assert days.earliest_take_down == days.last_appeal_day + timedelta(1) == days.legal_force
    assert timedelta(14) <= days.last_approval_day - day <= timedelta(14 + 5)
    assert timedelta(2) <= days.last_posting_day - approved <= timedelta(2 + 5)
    assert timedelta(21) <= days.last_appeal_day - posted <= timedelta(21 + 5)
    for last in (days.last_approval_day, days.last_posting_day, days.last_appeal_day):
        assert is_working_day(last)


@given(DAYS)
def test_three_weeks_end_on_the_same_weekday_unless_that_day_is_free(day: date) -> None:
    days = last_days(day, day, day)
    assert days.appeal_before_move
    assert days.appeal_before_move.weekday() == day.weekday()
    if is_working_day(days.appeal_before_move):
        assert days.last_appeal_day == days.appeal_before_move
