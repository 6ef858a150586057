"""The rules of Planering, and the meetings they propose as rows of Mötesplan."""

from __future__ import annotations

from datetime import date, time

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.propose import PlanRule, ProposedMeeting
from finsam_xl.rules.meetings.records import PLANNED
from finsam_xl.rules.meetings.text import names_in
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.values import Exact

RULES = "tblMotesregler"
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag")
_DAYS_BEFORE = 14


class RuleRow(Frozen):
    """A row of tblMotesregler: how often an organ meets, on which weekday and at what hours."""

    at: RowPlace
    organ: str
    meetings: int | None
    weekday: str
    start_time: time | None
    end_time: time | None
    prepares: str
    days_before: int | None
    free_months: str

    @property
    def rule(self) -> PlanRule:
        """The rule as the proposal takes it."""
        months = (month for month in names_in(self.free_months) if month.isdecimal())
        return PlanRule(
            organ=self.organ,
            meetings=self.meetings or 0,
            weekday=_WEEKDAYS.index(self.weekday),
            start_time=self.start_time,
            end_time=self.end_time,
            prepares=self.prepares,
            days_before=self.days_before or _DAYS_BEFORE,
            free_months=frozenset(map(int, months)),
        )


def plan_rules(contents: Contents) -> tuple[PlanRule, ...]:
    """The rules that say how often an organ meets, or whose meetings it prepares."""
    rows = contents.table(RULES, RuleRow).records
    return tuple(row.rule for row in rows if row.meetings or row.prepares.strip())


def planned(year: MeetingYear) -> tuple[ProposedMeeting, ...]:
    """The meetings that stand in the workbook's year already."""
    return tuple(
        ProposedMeeting(each.organ, each.start_date, each.start_time, each.end_time, each.theme)
        for each in year.in_order
        if each.start_date.year == year.settings.year
    )


def plan_values(meeting: ProposedMeeting, year: MeetingYear) -> dict[str, Exact]:
    """The row of a proposed meeting; the board's are named by their day alone."""
    own = meeting.organ == year.settings.board
    name = _free_name(f"{meeting.day}" if own else f"{meeting.organ} {meeting.day}", year)
    return {
        "meeting": name,
        "organ": meeting.organ,
        "type": "ordinarie",
        "start_date": meeting.day,
        "start_time": meeting.start_time,
        "end_time": meeting.end_time,
        "distance": "nej",
        "theme": meeting.theme,
        "status": PLANNED,
    }


def taken_days(year: MeetingYear, blocked: tuple[date, ...]) -> frozenset[date]:
    """The days that are blocked or hold a meeting."""
    return frozenset((*blocked, *(day for each in year.in_order for day in each.days)))


def _free_name(name: str, year: MeetingYear) -> str:
    """The name, or the name once more where a cancelled meeting has it."""
    return name if year.meeting(name) is None else f"{name} ny"
