"""How long participants stayed (tid i insats): mean, median, and how many in each stretch."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.participants.episodes import Episodes
from finsam_xl.rules.participants.records import ParticipantSettings, whole_numbers


class Stay(Frozen):
    """The stays of some ended episodes in days; None where there are none."""

    episodes: int
    mean: Fraction | None
    median: Fraction | None


def stay(episodes: Episodes, among: Sequence[int]) -> Stay:
    """Days from enrolment to exit; who leaves the day they came stayed no day."""
    days = sorted(episodes.exited[at] - episodes.enrolled[at] for at in among)
    if not days:
        return Stay(0, None, None)
    middle = Fraction(days[(len(days) - 1) // 2] + days[len(days) // 2], 2)
    return Stay(len(days), Fraction(sum(days), len(days)), middle)


def stays_by_months(
    episodes: Episodes, among: Sequence[int], settings: ParticipantSettings
) -> Counter[tuple[str, ...]]:
    """How many stayed at most each number of months, and not at most the one before."""
    names = _names(whole_numbers(settings.stay_groups))
    found: Counter[tuple[str, ...]] = Counter({(name,): 0 for name in names})
    for name, count in Counter(stretches(episodes, among, settings)).items():
        found[name,] = count
    return found


def stretches(episodes: Episodes, among: Sequence[int], settings: ParticipantSettings) -> list[str]:
    """The stretch of months that each of them stayed."""
    bounds = whole_numbers(settings.stay_groups)
    names = _names(bounds)
    starts = {episodes.enrolled[at] for at in among}
    limits = {start: _limits(start, bounds) for start in starts}
    return [names[bisect_left(limits[episodes.enrolled[at]], episodes.exited[at])] for at in among]


def _limits(start: int, bounds: Sequence[int]) -> list[int]:
    """The last day of each number of months, as ordinals in order."""
    return [months_after(date.fromordinal(start), months).toordinal() for months in bounds]


def _names(bounds: Sequence[int]) -> list[str]:
    if not bounds:
        return ["alla"]
    return [
        f"högst {bounds[0]} månader",
        *(f"mer än {low} till {high} månader" for low, high in pairwise(bounds)),
        f"mer än {bounds[-1]} månader",
    ]
