"""Checks tasks and decisions by delegation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.findings import tasks as found
from finsam_xl.rules.meetings.records import HELD, Item
from finsam_xl.rules.meetings.register_records import DelegatedDecision, Task
from finsam_xl.rules.meetings.tasks import DONE, due_of, is_done, is_late
from finsam_xl.rules.meetings.year import MeetingYear

MAY_DECIDE = ("ledamot", "ersättare", "tjänsteperson hos förbundet")
_BOARDS_OWN = re.compile(r"\b(mål|inriktning|omfattning|kvalitet)\b", re.IGNORECASE)


def check_tasks(year: MeetingYear, day: date) -> tuple[Finding, ...]:
    """Everything found in the tasks, as they stand on a day."""
    return tuple(
        finding
        for task in year.tasks
        for finding in (*_day(task, day), *_given(task, year), *_reported(task, year))
    )


def check_delegated(year: MeetingYear, day: date) -> tuple[Finding, ...]:
    """Everything found in the decisions by delegation, as they stand on a day."""
    coming = (row for row in year.delegated if row.day > day)
    return (
        *(found.n159_delegated_is_not_yet(row.at.cell("day"), row) for row in coming),
        *(finding for row in year.delegated for finding in _delegated(row, year)),
    )


def _day(task: Task, day: date) -> Iterator[Finding]:
    due = due_of(task)
    if due is None:
        if not is_done(task):
            yield found.n91_due_day_is_missing(task.at.cell("due"), task)
    elif is_late(task, day):
        yield found.n90_task_is_late(task.at.cell("due"), task, due.last, day)
    if not task.owner.strip():
        yield found.n92_task_has_no_owner(task.at.cell("owner"), task)
    if (task.status == DONE) != (task.done is not None) and task.status:
        yield found.n95_status_contradicts(task.at.cell("status"), task, task.done)


def _given(task: Task, year: MeetingYear) -> Iterator[Finding]:
    """The section that gave the task: it is there, and it holds a decision."""
    meeting = year.meeting(task.meeting)
    items = [item for item in year.items if item.meeting == task.meeting and item.label]
    if meeting is None or not items or not task.label:
        return
    item = next((each for each in items if each.label == task.label), None)
    if item is None:
        yield found.n84_unknown_section(task.at.cell("section"), task.section, meeting)
    elif _lacks_decision(item, year):
        yield found.n93_task_without_decision(task.at.cell("section"), task, item)


def _lacks_decision(item: Item, year: MeetingYear) -> bool:
    """Only a held meeting of an organ that decides should have had a decision there."""
    meeting = year.meeting(item.meeting)
    held = meeting is not None and meeting.status == HELD and year.organ(meeting.organ).decides
    return held and not item.decision.strip()


def _reported(task: Task, year: MeetingYear) -> Iterator[Finding]:
    if not task.report_at.strip():
        return
    gave, named = year.meeting(task.meeting), year.meeting(task.report_at)
    backwards = named is not None and gave is not None and named.start_date < gave.start_date
    if named is None or backwards:
        yield found.n94_report_back_is_wrong(task.at.cell("report_at"), task, named)


def _delegated(row: DelegatedDecision, year: MeetingYear) -> Iterator[Finding]:
    board = year.settings.board
    after = (e for e in year.of_organ(board) if e.status == HELD and e.start_date > row.day)
    meeting = next(after, None)
    if meeting and not row.reported_at.strip():
        at = row.at.cell("reported_at")
        yield found.n96_delegated_is_not_reported(at, row, board, meeting)
    match = _BOARDS_OWN.search(row.group)
    if match:
        at = row.at.cell("group")
        yield found.n97_may_not_be_delegated(at, row, match[1].casefold())
    if row.position.strip() and row.position.strip().casefold() not in MAY_DECIDE:
        at = row.at.cell("position")
        yield found.n98_delegated_to_an_outsider(at, row, MAY_DECIDE)
