"""How a day on Justering, a member's attendance, an appendix's number or a version came about."""

from __future__ import annotations

from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.meetings.attendance_rows import OVER_THE_YEAR
from finsam_xl.actions.meetings.meeting_input import APPENDICES, APPROVALS, MEETINGS, read_year
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.approved_at_once import whole_and_parts
from finsam_xl.rules.meetings.coverage_explanation import explain_attendance
from finsam_xl.rules.meetings.day_explanation import explain_day
from finsam_xl.rules.meetings.row_explanation import explain_number, explain_version
from finsam_xl.rules.meetings.year import MeetingYear


def explain(contents: Contents, at: Place) -> Explanation | None:
    """What finsam has reckoned in this cell; None for other cells and for what isn't known yet."""
    table = next((name for name in _WAYS if _holds(contents, name, at)), "")
    year = read_year(contents) if table else None
    return None if year is None else _WAYS[table](contents, at, year)


def _holds(contents: Contents, table: str, at: Place) -> bool:
    grid = contents.grids.get(table)
    return grid is not None and grid.holds(at) and is_whole(contents, table)


def _day(contents: Contents, at: Place, year: MeetingYear) -> Explanation | None:
    for each in (part for full in year.full_meetings for part in whole_and_parts(full)):
        if each.approval is not None and each.approval.at.row == at.row:
            return explain_day(key_at(contents, APPROVALS, at), each)
    return None


def _attendance(contents: Contents, at: Place, year: MeetingYear) -> Explanation | None:
    organ, member = (text_at(contents, OVER_THE_YEAR, key, at) for key in ("organ", "member"))
    return explain_attendance(at, organ, member, year)


def _number(contents: Contents, at: Place, year: MeetingYear) -> Explanation | None:
    if key_at(contents, APPENDICES, at) != "number":
        return None
    for full in year.full_meetings:
        for row in full.appendices:
            if row.at.row == at.row:
                return explain_number(at, row, full)
    return None


def _version(contents: Contents, at: Place, year: MeetingYear) -> Explanation | None:
    if key_at(contents, MEETINGS, at) not in {"calendar_version", "last_exported"}:
        return None
    meeting = next((each for each in year.meetings if each.at.row == at.row), None)
    return explain_version(at, meeting) if meeting else None


_WAYS = {
    APPROVALS: _day,
    OVER_THE_YEAR: _attendance,
    APPENDICES: _number,
    MEETINGS: _version,
}
