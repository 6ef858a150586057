"""Hides the counts of verdicts that could tell of somebody, alone or beside the period's report.

The counts of the verdicts are hidden together with all the report's own. A verdict of which a count
is hidden still tells that it is enough, or that it is not; where that alone brings a hidden count
too near, the verdict is withheld too.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Cell, Excess, Published, Release
from finsam_xl.rules.disclosure.suppress import given_away, published_after
from finsam_xl.rules.disclosure.tables import joined
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.targets.answered import answers_release, counted_of, top_of
from finsam_xl.rules.targets.excess import Counted, excesses
from finsam_xl.rules.targets.families import families, in_groups
from finsam_xl.rules.targets.judge import hidden, withheld
from finsam_xl.rules.targets.records import PART, WHOLE, Verdict
from finsam_xl.rules.targets.verdict_figures import nobody, verdict_figures


class Beside(Frozen):
    """The report's counts with those of the verdicts, and which of them are each verdict's.

    `watched` are the counts that a verdict tells of. A base under `least_base` is not judged.
    """

    shown: Published
    counted: tuple[Counted, ...]
    watched: frozenset[Cell]
    least_base: int

    def hidden_of(self, counted: Counted) -> frozenset[str]:
        """Which of a verdict's counts may not be shown."""
        named = zip((PART, WHOLE), counted, strict=True)
        return frozenset(name for name, cell in named if cell in self.shown.hidden)


def safe_verdicts(
    verdicts: Sequence[Verdict], report: PeriodReport, least_base: int = 0
) -> tuple[Verdict, ...]:
    """The verdicts with those hidden whose counts may not be shown, or withheld."""
    beside = _beside(verdicts, report, least_base)
    hides = {
        at: counts for at, counts in enumerate(map(beside.hidden_of, beside.counted)) if counts
    }
    silent = _silent(verdicts, beside, tuple(hides))
    return tuple(
        (withheld if at in silent else hidden)(each, hides[at]) if at in hides else each
        for at, each in enumerate(verdicts)
    )


def _beside(verdicts: Sequence[Verdict], report: PeriodReport, least_base: int) -> Beside:
    """Everything that is shown together; a family's counts are hidden where that is needed."""
    told = verdict_figures(verdicts, report)
    of_verdicts = [each for _, each in told]
    releases = [answers_release([each for each in verdicts if each.measured.of_answers])]
    for number, family in enumerate(families(report, of_verdicts)):
        releases.append(joined([in_groups(family, f"{number}"), nobody(told, family)]))
    own = {each.cell for each in of_verdicts} | releases[0].counts.keys()
    shown = _with_families(report.published, releases, own)
    cells = {(at, each.cell.where[0][1]): each.cell for at, each in told}
    counted = tuple(
        Counted(top_of(each), counted_of(each))
        if each.measured.of_answers
        else Counted(cells.get((at, PART)), cells.get((at, WHOLE)))
        for at, each in enumerate(verdicts)
    )
    watched = frozenset(cell for each in releases for cell in each.counts)
    return Beside(shown, counted, watched, least_base)


def _with_families(
    report: Published, releases: Sequence[Release], own: AbstractSet[Cell]
) -> Published:
    """The report with all families; one that alone gives something away has all its own hidden.

    Where only several do together, all of them have.
    """
    shown = published_after(report, joined(releases))
    seen = own | report.release.counts.keys()
    if not shown.exposed & seen:
        return shown
    alone = [published_after(report, each).exposed & seen for each in releases]
    apart = [each for each, exposed in zip(releases, alone, strict=True) if exposed]
    if shown.exposed & seen - frozenset().union(*alone):
        apart = list(releases)
    return shown._replace(hidden=shown.hidden.union(*(own & each.counts.keys() for each in apart)))


def _silent(verdicts: Sequence[Verdict], beside: Beside, unsafe: Sequence[int]) -> set[int]:
    """The hidden verdicts that would bring a hidden count too near beside those before them."""
    shown = beside.shown
    tells = {at: excesses(verdicts[at], beside.counted[at], beside.least_base) for at in unsafe}
    near = given_away(shown, [each for at in unsafe for each in tells[at]], beside.watched)
    near -= given_away(shown, (), near)
    told: list[Excess] = []
    silent: set[int] = set()
    for at in unsafe if near else ():
        if given_away(shown, [*told, *tells[at]], near):
            silent.add(at)
        else:
            told += tells[at]
    return silent
