"""A term that runs out with nobody chosen after it falls due before it has run out."""

from __future__ import annotations

from datetime import date

from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.meeting_dues import due_in_meetings
from tests.rules.meetings.worksheet import SETTINGS, board, year_with

LAST = date(2027, 3, 31)


def choosing(year: MeetingYear) -> list[tuple[date, str]]:
    dues = due_in_meetings(year, date(2027, 3, 10))
    return [(due.day, due.what) for due in dues if due.what.startswith("Välj")]


def test_new_members_are_chosen_before_the_old_ones_leave() -> None:
    old = tuple(seat._replace(end=LAST) for seat in board("Ada | Region Syd | ordförande"))
    new = board("Bo | Region Syd | ordförande")[0]._replace(start=date(2027, 4, 1))
    year = year_with(settings=SETTINGS._replace(year=2027), seats=old)
    assert choosing(year) == [(LAST, "Välj nya i Styrelsen för Region Syd")]
    assert choosing(year._replace(seats=(*old, new))) == []
