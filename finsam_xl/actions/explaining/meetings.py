"""How a day on Justering, or a member's attendance over the year, came about."""

from __future__ import annotations

from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.meetings.attendance_rows import OVER_THE_YEAR
from finsam_xl.actions.meetings.meeting_input import APPROVALS, read_year
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.coverage_explanation import explain_attendance
from finsam_xl.rules.meetings.day_explanation import explain_day
from finsam_xl.rules.meetings.year import MeetingYear


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The day or attendance in this cell; None for other cells and for a day not known yet."""
    table = next((name for name in (APPROVALS, OVER_THE_YEAR) if _holds(contents, name, at)), "")
    year = read_year(contents) if table else None
    if year is None:
        return None
    return _day(contents, at, year) if table == APPROVALS else _attendance(contents, at, year)


def _holds(contents: Contents, table: str, at: Place) -> bool:
    grid = contents.grids.get(table)
    return grid is not None and grid.holds(at) and is_whole(contents, table)


def _day(contents: Contents, at: Place, year: MeetingYear) -> Explanation | None:
    for full in year.full_meetings:
        if full.approval is not None and full.approval.at.row == at.row:
            return explain_day(key_at(contents, APPROVALS, at), full)
    return None


def _attendance(contents: Contents, at: Place, year: MeetingYear) -> Explanation | None:
    organ, member = (text_at(contents, OVER_THE_YEAR, key, at) for key in ("organ", "member"))
    return explain_attendance(at, organ, member, year)
