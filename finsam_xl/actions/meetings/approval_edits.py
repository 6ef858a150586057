"""The days that finsam fills in on Justering."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.meetings.meeting_input import APPROVALS
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.meetings.approved_at_once import whole_and_parts
from finsam_xl.rules.meetings.posting_days import with_days
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import fill_own_columns


def dated_approvals(year: MeetingYear) -> tuple[Approval, ...]:
    """The rows of Justering whose meeting is known, with their days; of two alike the first."""
    approved = (each for full in year.full_meetings for each in whole_and_parts(full))
    dated = map(with_days, approved)
    return tuple(row for row in dated if row is not None)


def approval_edits(contents: Contents, dated: Iterable[Approval]) -> list[Edit]:
    """Finsam's columns on every row; empty where the meeting is unknown or a day not known yet."""
    rows = {row.at.row: _days(row) for row in dated}
    return fill_own_columns(contents.tables[APPROVALS], contents.grids[APPROVALS], rows)


def _days(row: Approval) -> dict[str, Exact]:
    return {
        "last_approval_day": row.last_approval_day,
        "last_posting_day": row.last_posting_day,
        "last_appeal_day": row.last_appeal_day,
        "earliest_take_down": row.earliest_take_down,
        "legal_force": row.legal_force,
    }
