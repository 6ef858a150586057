"""The checks of meetings: plan, board, notices, minutes, postings and tasks on the day."""

from __future__ import annotations

from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.meetings.attendance_rows import (
    OVER_THE_YEAR,
    attendance_edit,
    counted_organs,
)
from finsam_xl.actions.meetings.meeting_input import NEEDS, blocked_days, read_year, typed_year
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.checks.every import check_all
from finsam_xl.rules.meetings.year import FullMeeting
from finsam_xl.sheets.findings import s18_not_current

__all__ = ["NEEDS", "findings"]

BUTTON = "Räkna närvaro"


def findings(contents: Contents) -> list[Finding]:
    """All that the rules of meetings find in the workbook as it stands on the day."""
    year = typed_year(contents)
    if year is None or contents.day is None:
        return []
    open_items = (
        item for full in year.full_meetings if not _is_approved(full) for item in full.items
    )
    return [
        *check_all(year, contents.day, blocked_days(contents)),
        *read_figures(contents, open_items).faults,
        *_not_counted_anew(contents),
    ]


def _not_counted_anew(contents: Contents) -> list[Finding]:
    """Told where the attendance over the year shows something else than would be counted."""
    grid, year = contents.grids.get(OVER_THE_YEAR), read_year(contents)
    if grid is None or year is None or not any(map(any, grid.rows())):
        return []
    at = Place(grid.sheet, grid.row, grid.column)
    edit = attendance_edit(contents, counted_organs(year))
    return [s18_not_current(at, BUTTON)] if real_changes(contents, (edit,)) else []


def _is_approved(full: FullMeeting) -> bool:
    """True when the minutes stand: what their figures were drawn from may change."""
    return full.approval is not None and full.approval.approved is not None
