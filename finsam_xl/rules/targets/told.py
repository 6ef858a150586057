"""The figures that verdicts are held against, and all of them cut in the groups they are made of.

Targets count some of the exits or of the new. Those are cut in the smallest groups that any figure
tells apart, so that every figure is a sum of groups. A group is printed nowhere. Figures that look
at different things of an episode, as what came of it and how long it waited, are cut apart: none
of them tells how many have both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Balance, Cell, Release
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.participants.before_after import occupation_group, values_after
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED, NEW
from finsam_xl.rules.participants.episodes import by_cell
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.results import WAITS, WITH_ONE_DIMENSION
from finsam_xl.rules.targets.records import Target
from finsam_xl.rules.targets.vocabulary import OCCUPATION, OUTCOME, WORDS

_GROUP = "grupp"
_INTERVENTION, *_OTHERS = WITH_ONE_DIMENSION


class Told(Frozen):
    """A figure, the episodes that it counts, and what of them decides it."""

    cell: Cell
    episodes: frozenset[int]
    looks_at: frozenset[str]


def known(report: PeriodReport) -> list[Told]:
    """The report's figures that targets can be held against."""
    found = [each for measure in report.chosen.episodes for each in _measured(report, measure)]
    found += [*_outcomes(report), *_occupations(report), *_waits(report)]
    return [each for each in found if each.cell in report.published.release.counts]


def looked_at(target: Target, *words: str) -> frozenset[str]:
    """What decides whether an episode is counted by all these words of a target."""
    of_words = frozenset().union(*(WORDS[word].looks_at for word in words if word in WORDS))
    of_groups = {DIMENSIONS[key] for key in _OTHERS} if target.group else set()
    return of_words | of_groups | ({DIMENSIONS[_INTERVENTION]} if target.intervention else set())


def families(figures: Sequence[Told], told: Sequence[Told]) -> Iterator[list[Told]]:
    """What is told with the figures it can be held against: those that look at no more."""
    looks = dict.fromkeys(each.looks_at for each in told)
    for widest in looks:
        if not any(widest < other for other in looks):
            yield [each for each in (*figures, *told) if each.looks_at <= widest]


def in_groups(figures: Sequence[Told], family: str) -> Release:
    """Every figure as the sum of the smallest groups that any of the family's tells apart."""
    belongs = dict.fromkeys((episode for each in figures for episode in each.episodes), 0)
    for at, each in enumerate(figures):
        for episode in each.episodes:
            belongs[episode] |= 1 << at
    sizes = Counter(belongs.values())
    groups = {within: Cell.of(family, **{_GROUP: f"{at}"}) for at, within in enumerate(sizes)}
    counts = {groups[within]: size for within, size in sizes.items()}
    counts |= {each.cell: len(each.episodes) for each in figures}
    return Release(counts, tuple(_sums(figures, groups)), frozenset(groups.values()))


def _sums(figures: Sequence[Told], groups: dict[int, Cell]) -> Iterable[Balance]:
    for at, each in enumerate(figures):
        parts = [cell for within, cell in groups.items() if within >> at & 1]
        if parts:
            yield summed(each.cell, parts)


def _measured(report: PeriodReport, measure: str) -> Iterator[Told]:
    """All that a measure counts, and each value of each dimension."""
    among = report.chosen.episodes[measure]
    yield Told(Cell(measure), frozenset(among), frozenset({measure}))
    for key in WITH_ONE_DIMENSION:
        column = report.followed.episodes.column(key)
        yield from _by_value(measure, DIMENSIONS[key], [(at, column[at]) for at in among])


def _outcomes(report: PeriodReport) -> Iterator[Told]:
    """The exits by what came of them, in all and of each intervention."""
    episodes = report.followed.episodes
    exits = report.chosen.episodes[EXITED]
    yield from _by_value(EXITED, OUTCOME, [(at, episodes.outcome[at]) for at in exits])
    yield from _in_each(report, EXITED, OUTCOME, [(at, episodes.outcome[at]) for at in exits])


def _occupations(report: PeriodReport) -> Iterator[Told]:
    """The exits by the group of what they do after."""
    followed = report.followed
    exits = report.chosen.episodes[EXITED]
    after = values_after(followed.participants, followed.episodes, exits, "occupation")
    groups = by_cell(after, lambda value: occupation_group(followed.codes, value))
    yield from _by_value(EXITED, OCCUPATION, list(zip(exits, groups, strict=True)))


def _waits(report: PeriodReport) -> Iterator[Told]:
    """The new by how each wait went, in all and of each intervention."""
    for name, waits in WAITS.items():
        went = waits(report.followed, report.chosen.episodes[NEW])
        hows = list(zip(went.at, went.how, strict=True))
        yield from _by_value(NEW, name, hows)
        yield from _in_each(report, NEW, name, hows)


def _in_each(
    report: PeriodReport, measure: str, name: str, valued: Sequence[tuple[int, str]]
) -> Iterator[Told]:
    """Each value in each intervention."""
    column, intervention = report.followed.episodes.intervention, DIMENSIONS[_INTERVENTION]
    found: dict[tuple[str, str], list[int]] = {}
    for at, value in valued:
        found.setdefault((column[at], value), []).append(at)
    looks_at = frozenset({measure, intervention, name})
    for (of, value), episodes in sorted(found.items()):
        cell = Cell.of(measure, **{intervention: of, name: value})
        yield Told(cell, frozenset(episodes), looks_at)


def _by_value(measure: str, name: str, valued: Sequence[tuple[int, str]]) -> Iterator[Told]:
    values: dict[str, list[int]] = {}
    for at, value in valued:
        values.setdefault(value, []).append(at)
    looks_at = frozenset({measure, name})
    for value in sorted(values):
        yield Told(Cell(measure, ((name, value),)), frozenset(values[value]), looks_at)
