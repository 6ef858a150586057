"""Checks the year's plan: days, collisions, gaps, themes and the board's yearly duties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import combinations, pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.days import eves, is_working_day, public_holidays
from finsam_xl.rules.meetings.duties import Duty, report_duties, statutory_duties, takes_up
from finsam_xl.rules.meetings.findings import plan as found
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.year import MeetingYear

_WEEKEND = {5: "lördag", 6: "söndag"}


def check_plan(year: MeetingYear, blocked: tuple[date, ...] = ()) -> tuple[Finding, ...]:
    """Everything found in the plan; `blocked` are days the office keeps free of meetings."""
    return (
        *_twice(year.meetings),
        *(finding for meeting in year.in_order for finding in _days(meeting, blocked)),
        *_collisions(year.in_order),
        *_organs(year),
        *_gaps(year),
        *_themes(year),
        *_statutory(year),
        *_reports(year),
    )


def free_word(day: date) -> str:
    """Why a day is free: lördag, långfredagen, julafton; "" for a working day."""
    if is_working_day(day):
        return ""
    named = public_holidays(day.year) | eves(day.year)
    return named.get(day) or _WEEKEND[day.weekday()]


def _twice(meetings: tuple[Meeting, ...]) -> Iterator[Finding]:
    first: dict[str, Meeting] = {}
    for meeting in meetings:
        before = first.setdefault(meeting.meeting, meeting)
        if before is not meeting:
            at = meeting.at.cell("meeting")
            yield found.n10_meeting_twice(at, meeting, before.at.cell("meeting"))


def _days(meeting: Meeting, blocked: tuple[date, ...]) -> Iterator[Finding]:
    begins, ends = _clocks(meeting)
    if ends < begins:
        at = meeting.at.cell("end_date" if not meeting.days else "end_time")
        yield found.n08_ends_before_it_starts(at, meeting)
    at = meeting.at.cell("start_date")
    free = [(day, word) for day in meeting.days if (word := free_word(day))]
    if free:
        yield found.n01_meeting_on_free_day(at, meeting, free)
    kept = [day for day in meeting.days if day in blocked]
    if kept:
        yield found.n09_meeting_on_blocked_day(at, meeting, kept)


def _collisions(meetings: tuple[Meeting, ...]) -> Iterator[Finding]:
    for one, other in combinations(meetings, 2):
        if collide(one, other):
            yield found.n02_meetings_collide(other.at.cell("start_date"), other, one)
        elif one.organ != other.organ and set(one.days) & set(other.days):
            yield found.n123_two_organs_on_a_day(other.at.cell("start_date"), other, one)


def _organs(year: MeetingYear) -> Iterator[Finding]:
    """The first meeting of each organ that is not listed, where organs are."""
    known = [year.settings.board, *(organ.organ for organ in year.organs)]
    for name in dict.fromkeys(each.organ for each in year.in_order):
        if year.organs and name not in known:
            first = year.of_organ(name)[0]
            yield found.n124_unknown_organ(first.at.cell("organ"), first, known[1:])


def collide(one: Meeting, other: Meeting) -> bool:
    """True when both go on at the same time; without an hour a meeting takes the whole day."""
    (begins, ends), (starts, stops) = _clocks(one), _clocks(other)
    return begins < stops and starts < ends


def _clocks(meeting: Meeting) -> tuple[datetime, datetime]:
    begins = datetime.combine(meeting.start_date, meeting.start_time or time.min)
    return begins, datetime.combine(meeting.last_day, meeting.end_time or time.max)


def _gaps(year: MeetingYear) -> Iterator[Finding]:
    longest = year.settings.longest_gap
    for before, after in pairwise(year.of_organ(year.settings.board)):
        if (after.start_date - before.last_day).days > longest:
            yield found.n03_long_gap(after.at.cell("start_date"), before, after, longest)


def _themes(year: MeetingYear) -> Iterator[Finding]:
    """The board's coming meetings without a theme, in one finding."""
    meetings = year.of_organ(year.settings.board)
    empty = [each for each in meetings if each.is_coming and not each.theme.strip()]
    if empty:
        yield found.n04_theme_is_empty(empty[0].at.cell("theme"), empty)


def _statutory(year: MeetingYear) -> Iterator[Finding]:
    board = year.settings.board
    for duty in _planned_for(year, statutory_duties(year.settings.year)):
        meetings = _in_time(year, duty)
        if not meetings:
            at = year.of_organ(board)[0].at.cell("start_date")
            yield found.n05_no_meeting_in_time(at, duty, board)
        elif not any(takes_up(each, year.items, duty) for each in meetings):
            at = meetings[-1].at.cell("theme")
            yield found.n06_duty_is_not_in_the_plan(at, duty, meetings[-1])


def _reports(year: MeetingYear) -> Iterator[Finding]:
    """All periods whose report no meeting takes up, in one finding."""
    meetings = year.of_organ(year.settings.board)
    missing = [
        (duty, next(iter(_in_time(year, duty)), None))
        for duty in _planned_for(year, report_duties(year.settings))
        if not any(takes_up(each, year.items, duty) for each in _in_time(year, duty))
    ]
    if missing:
        yield found.n07_reports_are_not_in_the_plan(meetings[0].at.cell("theme"), missing)


def _planned_for(year: MeetingYear, duties: tuple[Duty, ...]) -> list[Duty]:
    """The duties that the plan answers for; a workbook begun in mid-year not for those before."""
    meetings = year.of_organ(year.settings.board)
    if not meetings:
        return []
    first = meetings[0]
    return [duty for duty in duties if first.is_coming or first.start_date <= duty.last]


def _in_time(year: MeetingYear, duty: Duty) -> list[Meeting]:
    meetings = year.of_organ(year.settings.board)
    return [
        each for each in meetings if duty.first <= each.start_date and each.last_day <= duty.last
    ]
