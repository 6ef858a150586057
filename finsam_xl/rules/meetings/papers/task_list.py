"""The list of tasks (uppdragslista): what is open, who answers for it, and what is late."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.register_records import Task
from finsam_xl.rules.meetings.tasks import due_of, is_done, is_late, report_meeting
from finsam_xl.rules.meetings.year import MeetingYear


class TaskRow(Frozen):
    """An open task: where it was given, its last day, and the meeting it is reported to.

    `last_day` is None where none can be read, `reported_to` where no meeting is planned for it.
    """

    what: str
    owner: str
    meeting: str
    section: str
    due: str
    last_day: date | None
    reported_to: date | None
    is_late: bool


def task_list(year: MeetingYear, day: date) -> tuple[TaskRow, ...]:
    """The open tasks on a day: the late first, then by last day, those without one last."""
    rows = [_row(task, year, day) for task in year.tasks if not is_done(task)]
    return tuple(sorted(rows, key=lambda row: row.last_day or date.max))


def _row(task: Task, year: MeetingYear, day: date) -> TaskRow:
    due, meeting = due_of(task), report_meeting(task, year)
    return TaskRow(
        what=task.what,
        owner=task.owner,
        meeting=task.meeting,
        section=task.label,
        due=task.due,
        last_day=due.last if due else None,
        reported_to=meeting.start_date if meeting else None,
        is_late=is_late(task, day),
    )
