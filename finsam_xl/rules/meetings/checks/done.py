"""Checks what is noted as done, or as coming, against the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.findings import done as found
from finsam_xl.rules.meetings.records import HELD
from finsam_xl.rules.meetings.year import MeetingYear

_LABELS = {"approved": "Justerat", "posted": "Anslaget", "taken_down": "Nedtaget"}


def check_done(year: MeetingYear, day: date) -> Iterator[Finding]:
    """What is noted as done on a day that has not come, and as coming when its day has passed."""
    yield from _meetings(year, day)
    yield from _approvals(year, day)


def _meetings(year: MeetingYear, day: date) -> Iterator[Finding]:
    for meeting in year.in_order:
        at = meeting.at.cell("status")
        if meeting.is_coming and meeting.last_day < day:
            yield found.n157_stands_as_coming(at, meeting)
        if meeting.status == HELD and meeting.start_date > day:
            yield found.n125_held_in_the_future(at, meeting, day)


def _approvals(year: MeetingYear, day: date) -> Iterator[Finding]:
    for row in year.approvals:
        for key, label in _LABELS.items():
            done: date | None = getattr(row, key)
            if done and done > day:
                yield found.n126_done_in_the_future(row.at.cell(key), label, done, day)
