"""Waits for the coach, the offer and the talks, against the days the association has promised."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache, partial

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.days import add_working_days, working_days_between
from finsam_xl.rules.participants.episodes import by_cell
from finsam_xl.rules.participants.followed import Followed

IN_TIME, LATE, NOT_YET, UNKNOWN = "i tid", "för sent", "tiden pågår", "går inte att följa"
TALK = "coachsamtal"


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
        return Counter({(how,): count[how] for how in (IN_TIME, LATE, NOT_YET, UNKNOWN)})


def coach_waits(followed: Followed, among: Sequence[int]) -> Waits:
    """Working days from enrolment to the first time with a coach; the first day is not counted."""
    most, eves = followed.settings.coach_days, followed.settings.eves
    between = partial(working_days_between, free_eves=eves)
    last = cache(partial(add_working_days, count=most, free_eves=eves))
    days = _days(followed, among, "first_coach")
    took = by_cell(days, lambda each: between(each[0], each[1]) if each[1] else None)
    open_still = by_cell(days, lambda each: each[1] is None and followed.day <= last(each[0]))
    return Waits(among, _judged(took, open_still, most), took)


def offer_waits(followed: Followed, among: Sequence[int]) -> Waits:
    """Days from enrolment to the offer of work, education or job seeking."""
    most, today = followed.settings.offer_days, followed.day
    days = _days(followed, among, "offer")
    took = by_cell(days, lambda each: (each[1] - each[0]).days if each[1] else None)
    open_still = by_cell(days, lambda each: each[1] is None and (today - each[0]).days <= most)
    return Waits(among, _judged(took, open_still, most), took)


def talk_waits(followed: Followed, among: Sequence[int]) -> Waits:
    """Talks with the coach within so many days of enrolment; a row without ID has none known."""
    least, within = followed.settings.talks, followed.settings.talk_days
    talks, episodes = _talks(followed), followed.episodes
    names = followed.participants.participant_id
    interventions = followed.participants.intervention
    how: list[str] = []
    took: list[int | None] = []
    for at in among:
        row, start = episodes.rows[at], episodes.enrolled[at]
        days = talks.get((names[row], interventions[row]), ())
        held = bisect_right(days, start + within) - bisect_left(days, start) if days else 0
        unknown = held < least and episodes.anonymous[at]
        over = followed.day.toordinal() > start + within
        how.append(IN_TIME if held >= least else UNKNOWN if unknown else LATE if over else NOT_YET)
        took.append(None if unknown else held)
    return Waits(among, how, took)


def _days(followed: Followed, among: Sequence[int], key: str) -> list[tuple[date, date | None]]:
    """Each episode's first day and what it waited for; a day that has not come counts as none."""
    column, enrolled = followed.participants.days(key), followed.participants.enrolled
    rows = [followed.episodes.rows[at] for at in among]
    days = [(enrolled[row] or followed.day, column[row]) for row in rows]
    return [(start, met if met and met <= followed.day else None) for start, met in days]


def _judged(took: Sequence[int | None], open_still: Sequence[bool], most: int) -> list[str]:
    def how(wait: tuple[int | None, bool]) -> str:
        days, still = wait
        if days is None:
            return NOT_YET if still else LATE
        return IN_TIME if days <= most else LATE

    return by_cell(list(zip(took, open_still, strict=True)), how)


def _talks(followed: Followed) -> dict[tuple[str, str], list[int]]:
    """The days of talks of each person and intervention, in order."""
    occasions = followed.tables.occasions
    found: dict[tuple[str, str], list[int]] = {}
    columns = zip(
        occasions.participant_id, occasions.intervention, occasions.day, occasions.kind, strict=True
    )
    for name, intervention, day, kind in columns:
        if name and day and kind == TALK:
            found.setdefault((name, intervention), []).append(day.toordinal())
    return {who: sorted(days) for who, days in found.items()}
