"""Days in and days out of some episodes, sorted: what is in, new and out of any stretch of time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import chain, groupby, repeat

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.episodes import Episodes
from finsam_xl.rules.participants.periods import Period


class Flow(Frozen):
    """In and out of a period: opening and new are exited and closing (ingående, nya, …)."""

    period: Period
    opening: int
    new: int
    exited: int
    closing: int

    @property
    def participants(self) -> int:
        """Episodes with any part in the period (deltagare)."""
        return self.opening + self.new


class Overfull(Frozen):
    """Unbroken days with more participants than places, and the most there were."""

    first: date
    last: date
    most: int


class Timeline(Frozen):
    """The days of enrolment and of exit, each sorted, as ordinals."""

    enrolled: tuple[int, ...]
    exited: tuple[int, ...]

    def ongoing_after(self, ordinal: int) -> int:
        """How many are enrolled when a day ends; who left on it is out."""
        return bisect_right(self.enrolled, ordinal) - bisect_right(self.exited, ordinal)

    def flow(self, period: Period) -> Flow:
        """The flow through a period."""
        first, last = period.first.toordinal(), period.last.toordinal()
        return Flow(
            period,
            self.ongoing_after(first - 1),
            bisect_right(self.enrolled, last) - bisect_left(self.enrolled, first),
            bisect_right(self.exited, last) - bisect_left(self.exited, first),
            self.ongoing_after(last),
        )


def timeline(episodes: Episodes, among: Iterable[int] | None = None) -> Timeline:
    """The timeline of all episodes, or of some by their number."""
    if among is None:
        return Timeline(_in_order(episodes.enrolled), _in_order(episodes.exited))
    numbers = list(among)
    return Timeline(
        _in_order(map(episodes.enrolled.__getitem__, numbers)),
        _in_order(map(episodes.exited.__getitem__, numbers)),
    )


def timelines(episodes: Episodes, key: str) -> dict[str, Timeline]:
    """A timeline for each value of a column, in the order they first come."""
    column = episodes.column(key)
    numbers: dict[str, list[int]] = {value: [] for value in dict.fromkeys(column)}
    for at, value in enumerate(column):
        numbers[value].append(at)
    return {value: timeline(episodes, among) for value, among in numbers.items()}


def _in_order(days: Iterable[int]) -> tuple[int, ...]:
    """Sorted; the days are few beside the episodes, so each is counted once."""
    counts = sorted(Counter(days).items())
    return tuple(chain.from_iterable(repeat(day, count) for day, count in counts))


def occupancy(line: Timeline, period: Period) -> tuple[tuple[date, int], ...]:
    """How many are enrolled when each day of the period ends (beläggning)."""
    days = range(period.first.toordinal(), period.last.toordinal() + 1)
    return tuple((date.fromordinal(day), line.ongoing_after(day)) for day in days)


def overfull(line: Timeline, period: Period, places: int) -> tuple[Overfull, ...]:
    """The stretches of days with more than there are places for."""
    found = []
    for over, days in groupby(occupancy(line, period), key=lambda each: each[1] > places):
        stretch = list(days)
        if over:
            most = max(count for _, count in stretch)
            found.append(Overfull(stretch[0][0], stretch[-1][0], most))
    return tuple(found)
