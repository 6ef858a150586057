"""Tasks that meetings give (uppdrag): when they are due, and where they are reported back."""

from __future__ import annotations

import re
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text, month_text
from finsam_xl.rules.calendar_steps import last_day_of
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.register_records import DelegatedDecision, Task
from finsam_xl.rules.meetings.year import MeetingYear

DONE = "klart"
_DAY = re.compile(r"((?:19|20|21)\d\d)-(\d\d)(?:-(\d\d))?")


class Due(Frozen):
    """When a task is due: from the first day of its month, or its only day, to the last."""

    first: date
    last: date


def due_of(task: Task) -> Due | None:
    """The day, or the month, that a task is due; None where none can be read."""
    match = _DAY.fullmatch(task.due.strip())
    if not match:
        return None
    year, month, day = match.groups()
    try:
        first = date(int(year), int(month), int(day or 1))
    except ValueError:
        return None
    return Due(first, first if day else last_day_of(first.year, first.month))


def due_text(task: Task) -> str:
    """26 november 2020, or november 2020; what is typed where no day can be read."""
    due = due_of(task)
    if due is None:
        return task.due.strip()
    return date_text(due.last) if due.first == due.last else month_text(due.last)


def is_done(task: Task) -> bool:
    """True when a day or the status says so."""
    return task.done is not None or task.status == DONE


def is_late(task: Task, day: date) -> bool:
    """True when it is not done and its last day has passed."""
    due = due_of(task)
    return not is_done(task) and due is not None and due.last < day


def given_by(task: Task, year: MeetingYear) -> str:
    """The organ that gave a task: its meeting's, else as the row says; "" where it is unknown."""
    gave = year.meeting(task.meeting)
    return gave.organ if gave else task.organ.strip()


def report_meeting(task: Task, year: MeetingYear) -> Meeting | None:
    """Where a task is reported back: the meeting it names, else the organ's first one in time.

    That is the first meeting from the day or month that it is due; None where there is none.
    """
    named, due = year.meeting(task.report_at), due_of(task)
    if named or due is None:
        return named
    later = (
        each
        for each in year.of_organ(given_by(task, year))
        if each.start_date >= due.first and each.meeting != task.meeting
    )
    return next(later, None)


def due_at(meeting: Meeting, year: MeetingYear) -> list[Task]:
    """The tasks to take up at a meeting: to be reported there, or late by then; oldest first."""
    tasks = [task for task in year.tasks if not is_done(task) and _is_for(task, meeting, year)]
    return sorted(tasks, key=_by_day)


def unreported(year: MeetingYear) -> list[DelegatedDecision]:
    """The decisions by delegation that no meeting has had reported."""
    return [row for row in year.delegated if not row.reported_at.strip()]


def _is_for(task: Task, meeting: Meeting, year: MeetingYear) -> bool:
    gave = year.meeting(task.meeting)
    since = gave is None or gave.start_date < meeting.start_date
    own = since and given_by(task, year) == meeting.organ
    return own and (report_meeting(task, year) == meeting or is_late(task, meeting.start_date))


def _by_day(task: Task) -> date:
    due = due_of(task)
    return due.last if due else date.max
