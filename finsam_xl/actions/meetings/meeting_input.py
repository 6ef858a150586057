"""What the meetings' actions read from moten.xlsm: the year with all its rows."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole, whole_rows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.board_records import Member, Seat
from finsam_xl.rules.meetings.checks.far_days import without_far_days
from finsam_xl.rules.meetings.records import (
    Appendix,
    Attendance,
    Item,
    Meeting,
    StandingItem,
    Vote,
)
from finsam_xl.rules.meetings.register_records import Approval, DelegatedDecision, Posting, Task
from finsam_xl.rules.meetings.settings import MeetingSettings, Organ
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.settings import TABLE

MEETINGS, ITEMS, APPENDICES = "tblMoten", "tblArenden", "tblBilagor"
ATTENDANCE, VOTES, BOARD = "tblNarvaro", "tblRoster", "tblStyrelse"
APPROVALS, POSTINGS, TASKS = "tblJustering", "tblAnslag", "tblUppdrag"
DELEGATED, STANDING, ORGANS = "tblDelegationsbeslut", "tblStaende", "tblGrupper"
MEMBERS, BLOCKED = "tblMedlemmar", "tblSparrdagar"
NEEDS = (TABLE, MEETINGS, MEMBERS)
_MOST_BLOCKED = 366


class BlockedDays(Frozen):
    """A row of tblSparrdagar: days on which the office has no meetings."""

    at: RowPlace
    first: date
    last: date | None
    why: str

    @property
    def days(self) -> tuple[date, ...]:
        """Each of them; none where they end before they begin, and at most a year's."""
        count = ((self.last or self.first) - self.first).days + 1
        return tuple(self.first + timedelta(each) for each in range(min(count, _MOST_BLOCKED)))


def read_year(contents: Contents) -> MeetingYear | None:
    """The year without days that are slips; None where what it rests on can't be read."""
    return contents.once(_near)


def typed_year(contents: Contents) -> MeetingYear | None:
    """The year as somebody has typed it, to be checked."""
    return contents.once(_read)


def blocked_days(contents: Contents) -> tuple[date, ...]:
    """The days that the office has blocked."""
    return tuple(day for row in whole_rows(contents, BLOCKED, BlockedDays) for day in row.days)


def _near(contents: Contents) -> MeetingYear | None:
    year = typed_year(contents)
    return year and without_far_days(year)[0]


def _read(contents: Contents) -> MeetingYear | None:
    if not all(is_whole(contents, name) for name in NEEDS):
        return None
    settings = contents.settings.read(MeetingSettings).record
    if settings is None:
        return None
    return MeetingYear(
        settings=settings,
        meetings=whole_rows(contents, MEETINGS, Meeting),
        items=tuple(_levelled(item) for item in whole_rows(contents, ITEMS, Item)),
        appendices=whole_rows(contents, APPENDICES, Appendix),
        attendance=whole_rows(contents, ATTENDANCE, Attendance),
        votes=whole_rows(contents, VOTES, Vote),
        approvals=whole_rows(contents, APPROVALS, Approval),
        postings=whole_rows(contents, POSTINGS, Posting),
        tasks=whole_rows(contents, TASKS, Task),
        delegated=whole_rows(contents, DELEGATED, DelegatedDecision),
        standing=whole_rows(contents, STANDING, StandingItem),
        seats=whole_rows(contents, BOARD, Seat),
        members=whole_rows(contents, MEMBERS, Member),
        organs=whole_rows(contents, ORGANS, Organ),
    )


def _levelled(item: Item) -> Item:
    """An item whose level can't be read stands by itself; that is told at its cell."""
    return item if isinstance(item.level, int) else item._replace(level=1)
