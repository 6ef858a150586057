"""Which minutes a meeting takes up, also over the turn of the year."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.rules.meetings.previous import last_meetings, previous_day
from finsam_xl.rules.meetings.records import CANCELLED, HELD, Meeting
from finsam_xl.rules.meetings.year import MeetingYear
from tests.rules.meetings.worksheet import SETTINGS, full, rows, year_with

FIRST, SECOND = date(2025, 2, 7), date(2025, 3, 14)


def year(told: str, status: str = HELD) -> MeetingYear:
    """M1 of 7 February and M2 of 14 March, and what the settings tell of the year before."""
    meetings = rows(
        Meeting,
        {"meeting": "M1", "start_date": FIRST, "status": status},
        {"meeting": "M2", "start_date": SECOND},
    )
    return year_with(meetings=meetings, settings=SETTINGS._replace(previous_meetings=told))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Styrelsen 2024-12-06", date(2024, 12, 6)),
        ("Arbetsutskottet 2024-11-01; styrelsen  2024-12-06", date(2024, 12, 6)),
        ("Arbetsutskottet 2024-11-01", None),
        ("Styrelsen 2024-12-32", None),
        ("6 december", None),
        ("", None),
    ],
)
def test_the_years_first_meeting_takes_up_the_settings_day(
    told: str, expected: date | None
) -> None:
    assert previous_day(full(year(told)), year(told)) == expected


def test_a_later_meeting_takes_up_the_held_one_before_and_never_last_years() -> None:
    for status, expected in ((HELD, FIRST), ("planerat", None)):
        whole = year("Styrelsen 2024-12-06", status)
        assert previous_day(full(whole, "M2"), whole) == expected
    alone = year("Styrelsen 2024-12-06", CANCELLED)
    assert previous_day(full(alone, "M2"), alone) == date(2024, 12, 6)


def test_the_next_year_is_told_each_organs_last_meeting() -> None:
    whole = year("Styrelsen 2024-12-06; Arbetsutskottet 2024-11-01")
    assert last_meetings(whole, 2025) == "Styrelsen 2025-03-14; Arbetsutskottet 2024-11-01"
    assert last_meetings(whole, 2024) == "Styrelsen 2024-12-06; Arbetsutskottet 2024-11-01"
