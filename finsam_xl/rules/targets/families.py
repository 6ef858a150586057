"""The figures that verdicts are held against, and all of them cut in the groups they are made of.

Targets count some of the exits or of the new. Those are cut in the smallest groups that any figure
tells apart, so that every figure is a sum of groups. A group is printed nowhere. Figures that look
at different things of an episode, as what came of it and how long it waited, are cut apart: none
of them tells how many have both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from finsam_xl.rules.disclosure.records import Balance, Cell, Release
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.participants.counts import DIMENSIONS
from finsam_xl.rules.participants.figures import MONTHS, Figure, figures
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.results import WITH_ONE_DIMENSION
from finsam_xl.rules.targets.records import Verdict
from finsam_xl.rules.targets.vocabulary import WORDS

_GROUP = "grupp"
_INTERVENTION, *_OTHERS = WITH_ONE_DIMENSION


def looked_at(verdict: Verdict, report: PeriodReport, *words: str) -> frozenset[str]:
    """What decides whether an episode is counted by all these words of a verdict's target."""
    target = verdict.target
    found = set[str]().union(*(WORDS[word].looks_at for word in words if word in WORDS))
    found |= {DIMENSIONS[key] for key in _OTHERS} if target.group else set()
    found |= {DIMENSIONS[_INTERVENTION]} if target.intervention else set()
    found |= {MONTHS} if verdict.period != report.period.label else set()
    return frozenset(found)


def families(report: PeriodReport, of_verdicts: Sequence[Figure]) -> Iterator[list[Figure]]:
    """The verdicts' figures with all that they can be held against: what looks at no more."""
    looks = dict.fromkeys(each.looks_at for each in of_verdicts)
    widest = [each for each in looks if not any(each < other for other in looks)]
    counts = report.published.release.counts
    known = [each for each in figures(report, *widest) if each.cell in counts]
    for family in widest:
        yield [each for each in (*known, *of_verdicts) if each.looks_at <= family]


def in_groups(family: Sequence[Figure], name: str) -> Release:
    """Every figure of a family as the sum of the smallest groups that any of them tells apart."""
    belongs = dict.fromkeys((episode for each in family for episode in each.episodes), 0)
    for at, each in enumerate(family):
        for episode in each.episodes:
            belongs[episode] |= 1 << at
    sizes = Counter(belongs.values())
    groups = {within: Cell.of(name, **{_GROUP: f"{at}"}) for at, within in enumerate(sizes)}
    counts = {groups[within]: size for within, size in sizes.items()}
    counts |= {each.cell: len(each.episodes) for each in family}
    return Release(counts, tuple(_sums(family, groups)), frozenset(groups.values()))


def _sums(family: Sequence[Figure], groups: dict[int, Cell]) -> Iterable[Balance]:
    for at, each in enumerate(family):
        parts = [cell for within, cell in groups.items() if within >> at & 1]
        if parts:
            yield summed(each.cell, parts)
