"""Hides the counts of verdicts that could tell of somebody, alone or beside the period's report.

A target counts some of the exits or of the new. Those are cut in the smallest groups that any
figure tells apart: intervention, what came of it, and each target's numerator and denominator.
Every published figure is a sum of such groups, so what gives one away is found and hidden.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Balance, Cell, Release, SmallCounts
from finsam_xl.rules.disclosure.suppress import published
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED, NEW
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.results import WAITS
from finsam_xl.rules.targets.judge import hidden
from finsam_xl.rules.targets.records import Verdict

_PART, _WHOLE, _GROUP = "täljare", "nämnare", "grupp"


class Told(Frozen):
    """A published figure and the episodes that it counts."""

    cell: Cell
    episodes: frozenset[int]


def safe_verdicts(verdicts: Sequence[Verdict], report: PeriodReport) -> tuple[Verdict, ...]:
    """The verdicts with those hidden whose counts may not be shown."""
    numbers = {row: each for each, row in enumerate(_sheet_rows(report))}
    told = [
        each for at, verdict in enumerate(verdicts) for each in _of_verdict(numbers, at, verdict)
    ]
    unsafe = _unsafe(report, told)
    rule = report.published.rule
    return tuple(
        hidden(verdict) if at in unsafe or _is_small(verdict, rule) else verdict
        for at, verdict in enumerate(verdicts)
    )


def _of_verdict(numbers: dict[int, int], at: int, verdict: Verdict) -> list[Told]:
    """Its numerator and denominator, where they count episodes, by the numbers of their rows."""
    measured = verdict.measured
    parts = ((_PART, measured.rows), (_WHOLE, measured.base_rows))
    return [
        Told(Cell.of(f"{at}", mål=name), frozenset(map(numbers.__getitem__, rows)))
        for name, rows in parts
        if rows
    ]


def _sheet_rows(report: PeriodReport) -> list[int]:
    places = report.followed.participants.at.rows
    return [places[row] for row in report.followed.episodes.rows]


def _unsafe(report: PeriodReport, told: list[Told]) -> set[int]:
    """The verdicts of which some count must be hidden; all of them where that is not enough."""
    if not told:
        return set()
    counted = _known(report)
    release = _in_groups([*counted, *told])
    shown = frozenset(each.cell for each in counted if report.is_shown(each.cell))
    safe = published(release, report.published.rule, shown)
    numbers = {each.cell: int(each.cell.measure) for each in told}
    if any(_is_told(cell, report, numbers) for cell in safe.exposed):
        return set(numbers.values())
    return {at for cell, at in numbers.items() if cell in safe.hidden}


def _is_told(cell: Cell, report: PeriodReport, numbers: dict[Cell, int]) -> bool:
    """True for a count of the report or of a target; a group of our own is nobody's figure."""
    return cell in numbers or cell in report.published.release.counts


def _known(report: PeriodReport) -> list[Told]:
    """The report's figures that targets can be held against."""
    episodes, chosen = report.followed.episodes, report.chosen.episodes
    outcome = DIMENSIONS["outcome"]
    exits = frozenset(chosen[EXITED])
    new = frozenset(chosen[NEW])
    found = [Told(Cell(EXITED), exits), Told(Cell(NEW), new)]
    for name in sorted({episodes.intervention[at] for at in exits | new}):
        of = frozenset(at for at in exits | new if episodes.intervention[at] == name)
        found.append(Told(Cell.of(EXITED, Insats=name), of & exits))
        found.append(Told(Cell.of(NEW, Insats=name), of & new))
        for kind in sorted({episodes.outcome[at] for at in of & exits}):
            told = frozenset(at for at in of & exits if episodes.outcome[at] == kind)
            where = {"Insats": name, outcome: kind}
            found.append(Told(Cell.of(EXITED, **where), told))
    for kind in sorted({episodes.outcome[at] for at in exits}):
        told = frozenset(at for at in exits if episodes.outcome[at] == kind)
        found.append(Told(Cell.of(EXITED, **{outcome: kind}), told))
    for name, waits in WAITS.items():
        went = waits(report.followed, sorted(new))
        found += [
            Told(Cell.of(NEW, **{name: how}), frozenset(went.that_are(how)))
            for how in sorted(set(went.how))
        ]
    return [each for each in found if each.cell in report.published.release.counts]


def _in_groups(known: list[Told]) -> Release:
    """Every figure as the sum of the smallest groups that any of them tells apart."""
    belongs = dict.fromkeys((episode for each in known for episode in each.episodes), 0)
    for at, each in enumerate(known):
        for episode in each.episodes:
            belongs[episode] |= 1 << at
    sizes = Counter(belongs.values())
    groups = {figures: Cell.of("", **{_GROUP: str(at)}) for at, figures in enumerate(sizes)}
    counts = {groups[figures]: size for figures, size in sizes.items()}
    counts |= {each.cell: len(each.episodes) for each in known}
    return Release(counts, tuple(_sums(known, groups)))


def _sums(known: list[Told], groups: dict[int, Cell]) -> Iterable[Balance]:
    for at, each in enumerate(known):
        parts = [cell for figures, cell in groups.items() if figures >> at & 1]
        if parts:
            yield summed(each.cell, parts)


def _is_small(verdict: Verdict, rule: SmallCounts) -> bool:
    """Answers of few, or of all but few, as a numerator and a denominator would tell."""
    measured = verdict.measured
    if not measured.is_of_persons:
        return False
    part, whole = measured.numerator, measured.denominator
    counts = (part,) if whole is None else (part, whole, whole - part)
    return any(rule.is_small(int(count)) for count in counts)
