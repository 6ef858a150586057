"""Proposes a year of meetings from a few rules, with the statutory days in place."""

from __future__ import annotations

from datetime import date, time, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import capitalised
from finsam_xl.rules.days import is_working_day
from finsam_xl.rules.meetings.duties import report_duties, statutory_duties
from finsam_xl.rules.meetings.settings import MeetingSettings

_WEEK = 7
_WEEKS = 53


class PlanRule(Frozen):
    """How an organ meets: how many times a year, on which weekday (0 Monday), at what hours.

    An organ that `prepares` another one's meetings meets once before each of them instead, at
    least `days_before` days. `free_months` are left without meetings.
    """

    organ: str
    meetings: int
    weekday: int
    start_time: time | None = None
    end_time: time | None = None
    prepares: str = ""
    days_before: int = 14
    free_months: frozenset[int] = frozenset({7})


class ProposedMeeting(Frozen):
    """A day proposed for a meeting, and what it is placed there for."""

    organ: str
    day: date
    start_time: time | None
    end_time: time | None
    theme: str


def propose_plan(
    settings: MeetingSettings,
    rules: tuple[PlanRule, ...],
    taken: frozenset[date],
    standing: tuple[ProposedMeeting, ...] = (),
) -> tuple[ProposedMeeting, ...]:
    """Each organ's meetings over the year, no two organs on the same day, in the order of days.

    `taken` are the days that the office has blocked or that hold a meeting already. `standing` are
    the meetings that organs have planned already: those organs get no others, but may be prepared
    for. The board first gets the last of its weekdays before each statutory day, and the rest
    where the gap is widest. An organ gets fewer than asked for only where no day is left.
    """
    found, own = list(standing), {each.organ for each in standing}
    rules = tuple(rule for rule in rules if rule.organ not in own)
    for rule in sorted(rules, key=lambda each: (bool(each.prepares), each.organ != settings.board)):
        used = taken | {each.day for each in found}
        free = _free_days(settings.year, rule, used)
        if rule.prepares:
            days = _before([each.day for each in found if each.organ == rule.prepares], rule, free)
        else:
            days = _spread(_statutory(settings, rule, free), rule.meetings, free)
        found += [_proposed(rule, day, settings, days) for day in days]
    new = found[len(standing) :]
    return tuple(sorted(new, key=lambda each: (each.day, each.start_time or time.min)))


def _statutory(settings: MeetingSettings, rule: PlanRule, free: list[date]) -> list[date]:
    """The board's last possible day for each statutory duty."""
    if rule.organ != settings.board:
        return []
    duties = statutory_duties(settings.year)
    in_time = ([day for day in free if duty.first <= day <= duty.last] for duty in duties)
    return sorted({days[-1] for days in in_time if days})


def _spread(fixed: list[date], count: int, free: list[date]) -> list[date]:
    """The fixed days, and one after the other the day that lies furthest from all chosen."""
    chosen = fixed
    while len(chosen) < min(count, len(free)):
        left = [day for day in free if day not in chosen]
        best = max(left, key=lambda day: min((_apart(day, each) for each in chosen), default=0))
        chosen = sorted([*chosen, best])
    return chosen


def _apart(one: date, other: date) -> int:
    """How many days apart, the short way round the year: the next year goes on likewise."""
    days = abs((one - other).days)
    return min(days, _WEEKS * _WEEK - days)


def _before(prepared: list[date], rule: PlanRule, free: list[date]) -> list[date]:
    """The last free day far enough before each of the prepared meetings."""
    chosen: list[date] = []
    for meeting in sorted(prepared):
        early = (day for day in free if (meeting - day).days >= rule.days_before)
        days = [day for day in early if day not in chosen]
        chosen += days[-1:]
    return chosen


def _proposed(
    rule: PlanRule, day: date, settings: MeetingSettings, days: list[date]
) -> ProposedMeeting:
    """The meeting with the duties it can take up: statutory at the last chance, reports at once."""
    statutory, themes = statutory_duties(settings.year), list[str]()
    if rule.organ == settings.board:
        for duty in (*statutory, *report_duties(settings)):
            in_time = [each for each in days if duty.first <= each <= duty.last]
            chance = in_time[-1:] if duty in statutory else in_time[:1]
            themes += [duty.what] if day in chance else []
    theme = ", ".join(themes)
    return ProposedMeeting(rule.organ, day, rule.start_time, rule.end_time, capitalised(theme))


def _free_days(year: int, rule: PlanRule, used: frozenset[date]) -> list[date]:
    """The organ's weekday through the year, free days, free months and used days left out."""
    january = date(year, 1, 1)
    first = january + timedelta((rule.weekday - january.weekday()) % _WEEK)
    every = (first + timedelta(weeks=week) for week in range(_WEEKS))
    return [
        day
        for day in every
        if day.year == year and day.month not in rule.free_months
        if is_working_day(day) and day not in used
    ]
