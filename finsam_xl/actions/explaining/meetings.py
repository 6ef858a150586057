"""How a day on Justering came about."""

from __future__ import annotations

from finsam_xl.actions.explaining.columns import key_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.meetings.meeting_input import APPROVALS, read_year
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.day_explanation import explain_day


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The day in this cell of Justering; None for other cells and for a day not known yet."""
    grid = contents.grids.get(APPROVALS)
    if grid is None or not grid.holds(at) or not is_whole(contents, APPROVALS):
        return None
    year = read_year(contents)
    if year is None:
        return None
    for full in year.full_meetings:
        if full.approval is not None and full.approval.at.row == at.row:
            return explain_day(key_at(contents, APPROVALS, at), full)
    return None
