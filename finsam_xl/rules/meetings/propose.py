"""Proposes a year of meetings from a few rules, with the statutory days in place."""

from __future__ import annotations

from datetime import date, time, timedelta

from finsam_xl.basics.swedish import capitalised
from finsam_xl.rules.days import is_working_day
from finsam_xl.rules.meetings.duties import Duty, statutory_duties
from finsam_xl.rules.meetings.planning import Planning, PlanRule, ProposedMeeting

_WEEK = 7
_WEEKS = 53
_YEAR = 365
_Plan = tuple[ProposedMeeting, ...]


def propose_plan(planning: Planning) -> _Plan:
    """The meetings each organ lacks in the year, no two organs on a day, in the order of days.

    The board first gets the last of its weekdays before each statutory day, and the rest where the
    gap is widest. An organ gets fewer than asked for only where no day is left.
    """
    board, found = planning.settings.board, list[ProposedMeeting]()
    for rule in sorted(planning.rules, key=lambda e: (bool(e.prepares), e.organ != board)):
        known = (*planning.standing, *found)
        free = _free_days(planning, rule, planning.taken | {each.day for each in known})
        own = [each.day for each in known if each.organ == rule.organ]
        if rule.prepares:
            prepared = sorted(each.day for each in known if each.organ == rule.prepares)
            days = _before(prepared, own, free, rule)
        else:
            days = _spread(own, _statutory(planning, rule, free), free, rule)
        found += _proposed(rule, planning, sorted(days))
    return tuple(sorted(found, key=lambda each: (each.day, each.start_time or time.min)))


def wanted(rule: PlanRule, plan: _Plan) -> int:
    """How many meetings a rule asks for, where all these are planned or proposed."""
    if rule.prepares:
        return sum(each.organ == rule.prepares for each in plan)
    return sum(count for _, count in rule.shares)


def unprepared(rule: PlanRule, plan: _Plan) -> list[date]:
    """The days of the prepared organ's meetings that have none of the rule's before them."""
    own = [each.day for each in plan if each.organ == rule.organ]
    prepared = sorted(each.day for each in plan if each.organ == rule.prepares)
    since = [date.min, *prepared]
    return [
        meeting
        for before, meeting in zip(since, prepared, strict=False)
        if not any(before <= day < meeting for day in own)
    ]


def _statutory(planning: Planning, rule: PlanRule, free: list[date]) -> list[date]:
    """The board's last possible day for each statutory duty that no planned meeting takes up."""
    if rule.organ != planning.settings.board:
        return []
    lacking = planning.lacking(())
    duties = [duty for duty in statutory_duties(planning.settings.year) if duty in lacking]
    in_time = ([day for day in free if duty.first <= day <= duty.last] for duty in duties)
    return sorted({days[-1] for days in in_time if days})


def _spread(own: list[date], statutory: list[date], free: list[date], rule: PlanRule) -> list[date]:
    """For each part of the year the days it lacks: the statutory, then those furthest from all."""
    chosen: list[date] = []
    for months, count in rule.shares:
        left = count - sum(day.month in months for day in own)
        chosen += [day for day in statutory if day.month in months][: max(left, 0)]
    for months, count in rule.shares:
        here = [day for day in free if day.month in months]
        while sum(day.month in months for day in (*own, *chosen)) < count and set(here) - {*chosen}:
            left_days = [day for day in here if day not in chosen]
            chosen.append(max(left_days, key=lambda day: _clearance(day, (*own, *chosen))))
    return chosen


def _clearance(day: date, others: tuple[date, ...]) -> int:
    """How far the nearest of the others is."""
    return min((_apart(day, each) for each in others), default=0)


def _apart(one: date, other: date) -> int:
    """How many days apart, the short way round the year: the next year goes on likewise."""
    days = abs((one - other).days)
    return min(days, _YEAR - days)


def _before(prepared: list[date], own: list[date], free: list[date], rule: PlanRule) -> list[date]:
    """The last free day far enough before each prepared meeting that has none of its own."""
    chosen: list[date] = []
    since = date.min
    for meeting in prepared:
        if not any(since <= day < meeting for day in own):
            early = [day for day in free if (meeting - day).days >= rule.days_before]
            chosen += [day for day in early if day not in chosen][-1:]
        since = meeting
    return chosen[: max(len(prepared) - len(own), 0)]


def _proposed(rule: PlanRule, planning: Planning, days: list[date]) -> list[ProposedMeeting]:
    """The meetings with what they take up: the statutory at the last chance, the rest at once."""
    themes: dict[date, list[str]] = {day: [] for day in days}
    for duty in planning.lacking(()) if rule.organ == planning.settings.board else ():
        chance = _chance(duty, planning, days)
        if chance:
            themes[chance].append(duty.what)
    return [
        ProposedMeeting(
            organ=rule.organ,
            day=day,
            start_time=rule.start_time,
            end_time=rule.end_time,
            theme=capitalised(", ".join(what)),
            place=rule.place,
        )
        for day, what in themes.items()
    ]


def _chance(duty: Duty, planning: Planning, days: list[date]) -> date | None:
    in_time = [day for day in days if duty.first <= day <= duty.last]
    statutory = duty in statutory_duties(planning.settings.year)
    return (in_time[-1] if statutory else in_time[0]) if in_time else None


def _free_days(planning: Planning, rule: PlanRule, used: frozenset[date]) -> list[date]:
    """The organ's weekday through the year, free days, free months and used days left out."""
    year = planning.settings.year
    january = date(year, 1, 1)
    first = january + timedelta((rule.weekday - january.weekday()) % _WEEK)
    every = (first + timedelta(weeks=week) for week in range(_WEEKS))
    return [
        day
        for day in every
        if day.year == year and day.month not in rule.free_months
        if is_working_day(day) and day not in used
    ]
