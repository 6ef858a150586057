"""New participants against the quotas of areas and entries, and the quotas' own conditions."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import Quota
from finsam_xl.rules.participants.periods import MONTHS_IN, Period, periods_of

_CONDITION = re.compile(r"(?P<entry>.+?) högst (?P<most>\d+)", re.IGNORECASE)


class Condition(Frozen):
    """A quota that holds only while another entry has at most so many in the same period."""

    entry: str
    most: int


class QuotaUse(Frozen):
    """A quota's period: how many came, and how many of the entry its condition is about.

    `others` is None where the quota has no condition that can be counted.
    """

    quota: Quota
    period: Period
    used: int
    others: int | None


def condition_of(quota: Quota) -> Condition | None:
    """The condition if it is written as it can be counted: nybesök högst 40; else None."""
    match = _CONDITION.fullmatch(quota.condition.strip())
    return Condition(match["entry"].strip(), int(match["most"])) if match else None


def quota_uses(followed: Followed) -> tuple[QuotaUse, ...]:
    """Every quota in every period in which anybody came by it."""
    new = _new(followed) if followed.tables.quotas else Counter()
    years = sorted({month[0] for *_, month in new})
    found = []
    for quota in followed.tables.quotas:
        if quota.period in MONTHS_IN:
            condition = condition_of(quota)
            for period in (each for year in years for each in periods_of(year, quota.period)):
                used = _sum(new, quota, quota.entry, period)
                others = _sum(new, quota, condition.entry, period) if condition else None
                if used:
                    found.append(QuotaUse(quota, period, used, others))
    return tuple(found)


_New = Counter[tuple[str, str, str, tuple[int, int]]]


def _new(followed: Followed) -> _New:
    """New participants by intervention, area, entry and month."""
    episodes = followed.episodes
    months = [(day.year, day.month) for day in map(date.fromordinal, episodes.enrolled)]
    entries = [entry.casefold() for entry in episodes.entry]
    return Counter(zip(episodes.intervention, episodes.area, entries, months, strict=True))


def _sum(new: _New, quota: Quota, entry: str, period: Period) -> int:
    """Of all areas where the quota names none, and of all entries where none is asked for."""
    year, first, last = period.first.year, period.first.month, period.last.month
    areas = {area for _, area, *_ in new} if not quota.area else {quota.area}
    entries = {each for *_, each, _ in new} if not entry else {entry.casefold()}
    return sum(
        new[quota.intervention, area, each, (year, month)]
        for area in areas
        for each in entries
        for month in range(first, last + 1)
    )
