"""Which rows of a year of meetings go on: what lies ahead, what is not done, who still sits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.meetings.meeting_input import (
    APPENDICES,
    APPROVALS,
    ATTENDANCE,
    BLOCKED,
    BOARD,
    DELEGATED,
    ITEMS,
    MEETINGS,
    POSTINGS,
    TASKS,
    VOTES,
    BlockedDays,
    read_year,
)
from finsam_xl.actions.workbooks.next_rows import Given, Going
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.agenda import deferred_by
from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.previous import last_meetings
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.register_records import DelegatedDecision, Task
from finsam_xl.rules.meetings.tasks import is_done
from finsam_xl.sheets.values import as_text

_OF_A_MEETING = (ITEMS, APPENDICES, ATTENDANCE, VOTES, APPROVALS, POSTINGS)


def going(old: Contents, year: int) -> Going:
    """The body rows that go on as they stand, by table.

    Meetings after the year with all that belongs to them, tasks that are not done, decisions by
    delegation that no meeting has heard of, seats that are held next year, and blocked days then.
    """
    ahead = {
        MEETINGS: _rows(old, MEETINGS, _coming(old, year)),
        BLOCKED: _rows(old, BLOCKED, _blocked(old, year)),
        **{name: _belonging(old, name, year) for name in _OF_A_MEETING},
    }
    over = {TASKS: _done(old), DELEGATED: _reported(old), BOARD: _ended(old, year)}
    still = {name: _rows_but(old, name, rows) for name, rows in over.items()}
    return {name: rows for name, rows in {**ahead, **still}.items() if name in old.grids}


def givers(old: Contents, year: int) -> Given:
    """What each task gets, where its meetings stay in the old workbook.

    The organ that gave it; and no meeting to report at, for that has been: it is to be offered at
    the next one.
    """
    meetings = old.table(MEETINGS, Meeting).records
    organs = {each.meeting: each.organ for each in meetings if each.start_date.year <= year}
    return {
        (TASKS, _row(old, TASKS, task.at.row)): cells
        for task in old.table(TASKS, Task).records
        if (cells := _task_cells(task, organs))
    }


def last_meetings_setting(old: Contents, year: int) -> dict[str, CellValue]:
    """The meetings whose minutes the next year's first ones take up, as its setting."""
    meetings = read_year(old)
    told = last_meetings(meetings, year) if meetings else ""
    return {"previous_meetings": told} if told else {}


def _task_cells(task: Task, organs: Mapping[str, str]) -> dict[str, CellValue]:
    cells: dict[str, CellValue] = {}
    if task.meeting in organs:
        cells["organ"] = task.organ or organs[task.meeting]
    if task.report_at in organs:
        cells["report_at"] = None
    return cells


def deferred_words(old: Contents, year: int) -> tuple[str, ...]:
    """The items tabled or referred back that no meeting after the year takes up."""
    meetings = read_year(old)
    if meetings is None:
        return ()
    return tuple(
        f"Ärendet {item.heading}, {item.outcome} {date_text(meeting.start_date)}"
        for meeting in meetings.in_order
        if meeting.start_date.year <= year
        for item in deferred_by(meeting, meetings)
    )


def _coming(old: Contents, year: int) -> list[int]:
    found = old.table(MEETINGS, Meeting).records
    return [each.at.row for each in found if each.start_date.year > year]


def _blocked(old: Contents, year: int) -> list[int]:
    found = old.table(BLOCKED, BlockedDays).records
    return [each.at.row for each in found if (each.last or each.first).year > year]


def _done(old: Contents) -> list[int]:
    return [each.at.row for each in old.table(TASKS, Task).records if is_done(each)]


def _reported(old: Contents) -> list[int]:
    found = old.table(DELEGATED, DelegatedDecision).records
    return [each.at.row for each in found if each.reported_at.strip()]


def _ended(old: Contents, year: int) -> list[int]:
    first = date(year + 1, 1, 1)
    seats = old.table(BOARD, Seat).records
    return [seat.at.row for seat in seats if seat.end is not None and seat.end < first]


def _belonging(old: Contents, name: str, year: int) -> frozenset[int]:
    """The rows of a table that name a meeting after the year."""
    if name not in old.grids:
        return frozenset()
    meetings = old.table(MEETINGS, Meeting).records
    names = {each.meeting for each in meetings if each.start_date.year > year}
    typed = old.typed(name)
    cells = zip(typed.rows, typed.column("meeting"), strict=True)
    return frozenset(row for row, cell in cells if isinstance(cell, str) and as_text(cell) in names)


def _rows(old: Contents, name: str, sheet_rows: list[int]) -> frozenset[int]:
    return frozenset(_row(old, name, row) for row in sheet_rows)


def _rows_but(old: Contents, name: str, sheet_rows: list[int]) -> frozenset[int]:
    if name not in old.grids:
        return frozenset()
    return frozenset(old.typed(name).rows) - _rows(old, name, sheet_rows)


def _row(old: Contents, name: str, sheet_row: int) -> int:
    """The body row, from 0, of a row of the sheet."""
    return sheet_row - old.grids[name].first_row
