"""Waits for the coach, the offer and the talks, against the days the association has promised."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.days import add_working_days, working_days_between
from finsam_xl.rules.participants.followed import Followed

IN_TIME, LATE, NOT_YET, UNKNOWN = "i tid", "för sent", "tiden pågår", "går inte att följa"
TALK = "coachsamtal"


class Wait(Frozen):
    """One episode's wait: its number among the episodes, how it went, and how long it was.

    `took` is in working days for the coach, in days for the offer, and the number of talks in
    time for the talks; None where nothing has come yet or nothing can be followed.
    """

    at: int
    how: str
    took: int | None


def coach_waits(followed: Followed, among: Sequence[int]) -> tuple[Wait, ...]:
    """Working days from enrolment to the first time with a coach; the first day is not counted."""
    settings, eves = followed.settings, followed.settings.eves
    found = []
    for at, start, met in _with_days(followed, among, "first_coach"):
        if met is None:
            last = add_working_days(start, settings.coach_days, eves)
            found.append(Wait(at, NOT_YET if followed.day <= last else LATE, None))
        else:
            days = working_days_between(start, met, eves)
            found.append(Wait(at, IN_TIME if days <= settings.coach_days else LATE, days))
    return tuple(found)


def offer_waits(followed: Followed, among: Sequence[int]) -> tuple[Wait, ...]:
    """Days from enrolment to the offer of work, education or job seeking."""
    most = followed.settings.offer_days
    found = []
    for at, start, offer in _with_days(followed, among, "offer"):
        days = ((offer or followed.day) - start).days
        in_time = NOT_YET if offer is None else IN_TIME
        found.append(Wait(at, in_time if days <= most else LATE, days if offer else None))
    return tuple(found)


def talk_waits(followed: Followed, among: Sequence[int]) -> tuple[Wait, ...]:
    """Talks with the coach within so many days of enrolment; a row without ID has none known."""
    settings, talks = followed.settings, _talks(followed)
    names = followed.participants.participant_id
    interventions = followed.participants.intervention
    found = []
    for at in among:
        row, start = followed.episodes.rows[at], followed.episodes.enrolled[at]
        days = talks.get((names[row], interventions[row]), [])
        held = bisect_right(days, start + settings.talk_days) - bisect_left(days, start)
        if held >= settings.talks:
            how = IN_TIME
        elif followed.episodes.anonymous[at]:
            how = UNKNOWN
        else:
            how = NOT_YET if followed.day.toordinal() <= start + settings.talk_days else LATE
        found.append(Wait(at, how, None if how == UNKNOWN else held))
    return tuple(found)


def by_how(waits: Sequence[Wait]) -> Counter[tuple[str, ...]]:
    """How many were in time, late, still within their time, or can't be followed."""
    found: Counter[tuple[str, ...]] = Counter(
        {(how,): 0 for how in (IN_TIME, LATE, NOT_YET, UNKNOWN)}
    )
    found.update((wait.how,) for wait in waits)
    return found


def _with_days(
    followed: Followed, among: Sequence[int], key: str
) -> list[tuple[int, date, date | None]]:
    """Each episode's first day and what it waited for; a day that has not come counts as none."""
    column, episodes, today = followed.participants.days(key), followed.episodes, followed.day
    met = [column[episodes.rows[at]] for at in among]
    return [
        (at, date.fromordinal(episodes.enrolled[at]), day if day and day <= today else None)
        for at, day in zip(among, met, strict=True)
    ]


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
