"""The figures that verdicts are held against, and all of them cut in the groups they are made of.

Targets count some of the exits or of the new. Those are cut in the smallest groups that any figure
tells apart, so that every figure is a sum of groups. A group is printed nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Balance, Cell, Release
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.participants.before_after import occupation_group
from finsam_xl.rules.participants.codes import as_one
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED, NEW
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.results import WAITS, WITH_ONE_DIMENSION
from finsam_xl.rules.participants.standard_tables import GROUP
from finsam_xl.rules.targets.records import Target

_GROUP = "grupp"
_INTERVENTION, *_OTHERS = WITH_ONE_DIMENSION


class Told(Frozen):
    """A figure and the episodes that it counts."""

    cell: Cell
    episodes: frozenset[int]


def known(report: PeriodReport, targets: Sequence[Target]) -> list[Told]:
    """The report's figures that these targets can be held against."""
    words = {word for target in targets for word in (target.numerator, target.denominator)}
    measures = [each for each in report.chosen.episodes if each in {NEW, EXITED} | words]
    dimensions = [_INTERVENTION, *(_OTHERS if any(each.group for each in targets) else ())]
    found = [each for measure in measures for each in _measured(report, measure, dimensions)]
    found += [*_outcomes(report), *_occupations(report), *_waits(report)]
    return [each for each in found if each.cell in report.published.release.counts]


def in_groups(figures: Sequence[Told]) -> Release:
    """Every figure as the sum of the smallest groups that any of them tells apart."""
    belongs = dict.fromkeys((episode for each in figures for episode in each.episodes), 0)
    for at, each in enumerate(figures):
        for episode in each.episodes:
            belongs[episode] |= 1 << at
    sizes = Counter(belongs.values())
    groups = {within: Cell.of("", **{_GROUP: str(at)}) for at, within in enumerate(sizes)}
    counts = {groups[within]: size for within, size in sizes.items()}
    counts |= {each.cell: len(each.episodes) for each in figures}
    return Release(counts, tuple(_sums(figures, groups)), frozenset(groups.values()))


def _sums(figures: Sequence[Told], groups: dict[int, Cell]) -> Iterable[Balance]:
    for at, each in enumerate(figures):
        parts = [cell for within, cell in groups.items() if within >> at & 1]
        if parts:
            yield summed(each.cell, parts)


def _measured(report: PeriodReport, measure: str, dimensions: Sequence[str]) -> Iterator[Told]:
    """All that a measure counts, and each value of each dimension."""
    among = report.chosen.episodes[measure]
    yield Told(Cell(measure), frozenset(among))
    for key in dimensions:
        column = report.followed.episodes.column(key)
        yield from _by_value(measure, DIMENSIONS[key], [(at, column[at]) for at in among])


def _outcomes(report: PeriodReport) -> Iterator[Told]:
    """The exits by what came of them, in all and of each intervention."""
    episodes, outcome = report.followed.episodes, DIMENSIONS["outcome"]
    exits = report.chosen.episodes[EXITED]
    yield from _by_value(EXITED, outcome, [(at, episodes.outcome[at]) for at in exits])
    pairs: dict[tuple[str, str], list[int]] = {}
    for at in exits:
        pairs.setdefault((episodes.intervention[at], episodes.outcome[at]), []).append(at)
    for (name, kind), of in sorted(pairs.items()):
        yield Told(
            Cell.of(EXITED, **{DIMENSIONS[_INTERVENTION]: name, outcome: kind}), frozenset(of)
        )


def _occupations(report: PeriodReport) -> Iterator[Told]:
    """The exits by the group of what they do after."""
    followed = report.followed
    after, rows = followed.participants.occupation_after, followed.episodes.rows
    cells = [(at, after[rows[at]]) for at in report.chosen.episodes[EXITED]]
    groups = {
        cell: occupation_group(followed.codes, as_one(cell)) for cell in {c for _, c in cells}
    }
    yield from _by_value(EXITED, f"{GROUP} efter", [(at, groups[cell]) for at, cell in cells])


def _waits(report: PeriodReport) -> Iterator[Told]:
    """The new by how each wait went."""
    for name, waits in WAITS.items():
        went = waits(report.followed, report.chosen.episodes[NEW])
        for how in sorted(set(went.how)):
            yield Told(Cell.of(NEW, **{name: how}), frozenset(went.that_are(how)))


def _by_value(measure: str, name: str, valued: Sequence[tuple[int, str]]) -> Iterator[Told]:
    values: dict[str, list[int]] = {}
    for at, value in valued:
        values.setdefault(value, []).append(at)
    for value in sorted(values):
        yield Told(Cell(measure, ((name, value),)), frozenset(values[value]))
