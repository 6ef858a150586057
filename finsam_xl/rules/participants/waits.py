"""Waits for the coach, the offer and the talks, against the days the association has promised."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache, partial

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.days import add_working_days, working_days_between
from finsam_xl.rules.participants.episodes import by_cell
from finsam_xl.rules.participants.followed import Followed

IN_TIME, LATE, NOT_YET, UNKNOWN = "i tid", "för sent", "tiden pågår", "går inte att följa"
HOWS = (IN_TIME, LATE, NOT_YET, UNKNOWN)
TALK = "coachsamtal"
_Days = tuple[date, date | None]
"""The day of enrolment and the one that was waited for."""


class Waits(Frozen):
    """Waits by column: the episode's number, how it went, and how long it was.

    `took` is in working days for the coach, in days for the offer, and the number of talks in
    time for the talks; None where nothing has come yet or nothing can be followed.
    """

    at: Sequence[int]
    how: Sequence[str]
    took: Sequence[int | None]

    def that_are(self, how: str) -> list[int]:
        """The episodes that it went so for, by number."""
        return [at for at, each in zip(self.at, self.how, strict=True) if each == how]

    def by_how(self) -> Counter[tuple[str, ...]]:
        """How many were in time, late, still within their time, or can't be followed."""
        count = Counter(self.how)
        return Counter({(how,): count[how] for how in HOWS})


def coach_waits(followed: Followed, among: Sequence[int]) -> Waits:
    """Working days from enrolment to the first time with a coach; the first day is not counted.

    The last working day ends the time: a Saturday after it is too late, met or not.
    """
    most, eves = followed.settings.coach_days, followed.settings.eves
    promise = _Promise(
        cache(partial(add_working_days, count=most, free_eves=eves)),
        partial(working_days_between, free_eves=eves),
        followed.day,
    )
    return _waits(among, _days(followed, among, "first_coach"), promise)


def offer_waits(followed: Followed, among: Sequence[int]) -> Waits:
    """Days from enrolment to the offer of work, education or job seeking."""
    most = timedelta(followed.settings.offer_days)
    promise = _Promise(
        lambda start: start + most, lambda start, met: (met - start).days, followed.day
    )
    return _waits(among, _days(followed, among, "offer"), promise)


def talk_waits(followed: Followed, among: Sequence[int]) -> Waits:
    """Talks with the coach within so many days of enrolment; of an anonymous row none is known.

    Where no occasion at all is written down, talks are not followed here.
    """
    least, within = followed.settings.talks, followed.settings.talk_days
    if not followed.tables.occasions.day:
        return Waits(among, [UNKNOWN] * len(among), [None] * len(among))
    talks, episodes = _talks(followed), followed.episodes
    names = followed.participants.participant_id
    interventions = followed.participants.intervention
    how: list[str] = []
    took: list[int | None] = []
    for at in among:
        row, start = episodes.rows[at], episodes.enrolled[at]
        days = talks.get((names[row], interventions[row]), ())
        held = bisect_right(days, start + within) - bisect_left(days, start) if days else 0
        unknown = episodes.anonymous[at]
        over = followed.day.toordinal() > start + within
        how.append(UNKNOWN if unknown else IN_TIME if held >= least else LATE if over else NOT_YET)
        took.append(None if unknown else held)
    return Waits(among, how, took)


def _days(followed: Followed, among: Sequence[int], key: str) -> list[_Days]:
    """Each episode's first day and what it waited for; a day that has not come counts as none."""
    column, enrolled = followed.participants.days(key), followed.participants.enrolled
    rows = [followed.episodes.rows[at] for at in among]
    days = zip(map(enrolled.__getitem__, rows), map(column.__getitem__, rows), strict=True)

    def known(pair: tuple[date | None, date | None]) -> _Days:
        start, met = pair
        return start or followed.day, met if met and met <= followed.day else None

    return by_cell(list(days), known)


class _Promise(Frozen):
    """The last day that is in time after a first one, how long a wait was, and the day it is."""

    last: Callable[[date], date]
    between: Callable[[date, date], int]
    today: date

    def wait(self, days: _Days) -> tuple[str, int | None]:
        """How it went and how long it was; a day before the enrolment is no answer to it."""
        start, met = days
        if met is None:
            return (NOT_YET if self.today <= self.last(start) else LATE), None
        if met < start:
            return UNKNOWN, None
        return (IN_TIME if met <= self.last(start) else LATE), self.between(start, met)


def _waits(among: Sequence[int], days: Sequence[_Days], promise: _Promise) -> Waits:
    found = by_cell(days, promise.wait)
    return Waits(among, [how for how, _ in found], [took for _, took in found])


def _talks(followed: Followed) -> dict[tuple[str, str], list[int]]:
    """The days of talks held of each person and intervention, in order."""
    of_talks = {kind for kind in set(followed.tables.occasions.kind) if kind.casefold() == TALK}
    occasions = followed.tables.occasions
    found: dict[tuple[str, str], list[int]] = {}
    columns = zip(
        occasions.participant_id, occasions.intervention, occasions.day, occasions.kind, strict=True
    )
    for name, intervention, day, kind in columns:
        if name and day and day <= followed.day and kind in of_talks:
            found.setdefault((name, intervention), []).append(day.toordinal())
    return {who: sorted(days) for who, days in found.items()}
