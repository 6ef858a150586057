"""The year wheel (årshjul): what stands on each of its rings, and when."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place, RowPlace
from finsam_xl.basics.swedish import capitalised
from finsam_xl.rules.calendar_steps import last_day_of
from finsam_xl.rules.meetings.duties import Moment, report_duties, statutory_duties
from finsam_xl.rules.meetings.tasks import due_of, is_done
from finsam_xl.rules.meetings.year import MeetingYear

LAW, REPORTS, TASKS = "Lag", "Ekonomi", "Uppdrag"
"""The rings besides one for each organ's meetings."""


class WheelEvent(Frozen):
    """Something on a ring of the wheel, from a day to a day of the year.

    `at` is the row that says so; None for the law's days and the reports'.
    """

    ring: str
    first: date
    last: date
    label: str
    at: Place | RowPlace | None = None


def wheel_of(year: MeetingYear, moments: tuple[Moment, ...] = ()) -> tuple[WheelEvent, ...]:
    """The year's events, ring by ring: the board's meetings, other organs', law, reports, tasks."""
    own = year.settings.year
    every = (*_meetings(year), *_law(year), *_reports(year, moments), *_tasks(year))
    return tuple(event for event in every if event.first.year <= own <= event.last.year)


def rings_of(events: tuple[WheelEvent, ...]) -> tuple[str, ...]:
    """The rings that hold anything, from the outermost in."""
    return tuple(dict.fromkeys(event.ring for event in events))


def in_order(events: tuple[WheelEvent, ...]) -> tuple[WheelEvent, ...]:
    """Ring by ring, and on each ring day by day."""
    rings = rings_of(events)
    return tuple(sorted(events, key=lambda each: (rings.index(each.ring), each.first, each.last)))


def _meetings(year: MeetingYear) -> list[WheelEvent]:
    board = year.settings.board
    meetings = sorted(year.in_order, key=lambda each: (each.organ != board, each.organ))
    return [
        WheelEvent(each.organ, each.start_date, each.last_day, each.theme or each.organ, each.at)
        for each in meetings
        if each.days
    ]


def _law(year: MeetingYear) -> list[WheelEvent]:
    """Each statutory duty on its last day."""
    duties = statutory_duties(year.settings.year)
    return [WheelEvent(LAW, duty.last, duty.last, capitalised(duty.what)) for duty in duties]


def _reports(year: MeetingYear, moments: tuple[Moment, ...]) -> list[WheelEvent]:
    """Each period's report in the month after the period, and what the office takes up besides."""
    own = year.settings
    reports = [
        (duty, last_day_of(duty.first.year, duty.first.month)) for duty in report_duties(own)
    ]
    others = [(duty, duty.last) for duty in (moment.duty(own.year) for moment in moments)]
    return [
        WheelEvent(REPORTS, duty.first, last, capitalised(duty.what))
        for duty, last in (*reports, *others)
    ]


def _tasks(year: MeetingYear) -> list[WheelEvent]:
    given = ((task, due_of(task)) for task in year.tasks if not is_done(task))
    return [
        WheelEvent(TASKS, due.first, due.last, task.what, task.at) for task, due in given if due
    ]
