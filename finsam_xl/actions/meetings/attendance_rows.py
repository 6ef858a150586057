"""Attendance over the year as rows of Närvaro över året."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.meetings.coverage import YearCoverage, year_coverage
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.writer import Row, replace_rows

OVER_THE_YEAR = "tblNarvaroAr"


def counted_organs(year: MeetingYear) -> list[tuple[YearCoverage, ...]]:
    """Each organ that has met with its members' attendance, the board first."""
    board = year.settings.board
    organs = sorted({each.organ for each in year.in_order}, key=lambda name: (name != board, name))
    found = (year_coverage(year, organ) for organ in organs)
    return [rows for rows in found if rows]


def attendance_edit(contents: Contents, counted: list[tuple[YearCoverage, ...]]) -> Edit:
    """The table anew, in the order of the organs and of the list of members."""
    rows = [_row(each) for organ in counted for each in organ]
    return replace_rows(contents.tables[OVER_THE_YEAR], contents.grids[OVER_THE_YEAR], rows)


def _row(each: YearCoverage) -> Row:
    return Row(
        {
            "organ": each.organ,
            "member": each.member,
            "party": each.party,
            "meetings": each.meetings,
            "present": each.present,
            "serving": each.serving,
            "share": each.share,
            "away": "; ".join(str(day) for day in each.away),
        }
    )
