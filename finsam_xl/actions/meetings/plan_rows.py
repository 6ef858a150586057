"""The rules of Planering, and the meetings they propose as rows of Mötesplan."""

from __future__ import annotations

from datetime import date, time

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import month_named
from finsam_xl.rules.meetings.duties import Moment
from finsam_xl.rules.meetings.planning import PlanRule, ProposedMeeting
from finsam_xl.rules.meetings.records import NO_DISTANCE, ORDINARY, PLANNED
from finsam_xl.rules.meetings.text import names_in
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.values import Exact

RULES, MOMENTS = "tblMotesregler", "tblArsmoment"
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag")
_DAYS_BEFORE = 14


class RuleRow(Frozen):
    """A row of tblMotesregler: how often an organ meets, on which weekday and at what hours."""

    at: RowPlace
    organ: str
    meetings: int | None
    per_term: int | None
    weekday: str
    start_time: time | None
    end_time: time | None
    prepares: str
    days_before: int | None
    free_months: str
    place: str

    @property
    def rule(self) -> PlanRule:
        """The rule as the proposal takes it; a month that can't be read is not free."""
        return PlanRule(
            organ=self.organ,
            meetings=self.meetings or 0,
            weekday=_WEEKDAYS.index(self.weekday),
            start_time=self.start_time,
            end_time=self.end_time,
            prepares=self.prepares,
            days_before=self.days_before or _DAYS_BEFORE,
            free_months=frozenset(filter(None, map(month_named, names_in(self.free_months)))),
            per_term=self.per_term or 0,
            place=self.place,
        )


class MomentRow(Frozen):
    """A row of tblArsmoment: what the board takes up each year, and in which months."""

    at: RowPlace
    what: str
    first_month: int
    last_month: int
    basis: str

    @property
    def moment(self) -> Moment:
        """The moment as the plan and the wheel take it."""
        return Moment(self.what, self.first_month, self.last_month, self.basis)


def plan_rules(contents: Contents) -> tuple[PlanRule, ...]:
    """The rules that say how often an organ meets, or whose meetings it prepares."""
    rows = contents.table(RULES, RuleRow).records
    return tuple(row.rule for row in rows if row.meetings or row.per_term or row.prepares.strip())


def moments(contents: Contents) -> tuple[Moment, ...]:
    """What the board takes up each year beside what the law and its reports ask for."""
    return tuple(row.moment for row in contents.table(MOMENTS, MomentRow).records)


def odd_months(contents: Contents) -> list[str]:
    """Words under Fria månader that name no month."""
    rows = contents.table(RULES, RuleRow).records
    words = [word for row in rows for word in names_in(row.free_months)]
    return [word for word in words if month_named(word) is None]


def planned(year: MeetingYear) -> tuple[ProposedMeeting, ...]:
    """The meetings that stand in the workbook's year already."""
    return tuple(
        ProposedMeeting(
            organ=each.organ,
            day=each.start_date,
            start_time=each.start_time,
            end_time=each.end_time,
            theme=each.theme,
        )
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
        "type": ORDINARY,
        "start_date": meeting.day,
        "start_time": meeting.start_time,
        "end_time": meeting.end_time,
        "place": meeting.place,
        "distance": NO_DISTANCE,
        "theme": meeting.theme,
        "status": PLANNED,
    }


def taken_days(year: MeetingYear, blocked: tuple[date, ...]) -> frozenset[date]:
    """The days that are blocked or hold a meeting."""
    return frozenset((*blocked, *(day for each in year.in_order for day in each.days)))


def _free_name(name: str, year: MeetingYear) -> str:
    """The name, or the name once more where a cancelled meeting has it."""
    return name if year.meeting(name) is None else f"{name} ny"
