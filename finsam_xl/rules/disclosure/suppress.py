"""Chooses what to hide: the small counts, and as little more as keeps them from being worked out.

A hidden count is safe when a reader can't tell the true table from others in which it lies far
enough apart; such tables are its witness. Small counts are hidden first, then the cheapest count
in every sum that would give one away, then more beside each hidden count that has no witness. At
last each count that the others can do without is shown again. It is tried once with small and
once with large counts hidden beside the small ones, and the cheaper pattern wins.
"""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Cell, Excess, Published, Release, SmallCounts
from finsam_xl.rules.disclosure.solutions import Solutions, Witness
from finsam_xl.rules.disclosure.steps import beside, closed, opened
from finsam_xl.rules.disclosure.system import Hidden, System, system_of
from finsam_xl.rules.disclosure.tables import joined

_ENOUGH = 1_000
"""Corners after which a walk is given up while hiding: far more than any table has needed."""
_PATIENCE = 20
"""The same while showing again: a longer walk seldom finds anything."""
_WORK = 6_000
"""Corners in all after which nothing more is shown again: some seconds."""
_LARGE = 100
"""So many hidden counts make a report in which a second try takes too long."""


class Pattern(Frozen):
    """What is hidden, what of it is watched, and for each that is safe the witness of it."""

    hidden: Hidden
    watched: Hidden
    witnesses: dict[int, Witness]

    @property
    def narrow(self) -> Hidden:
        """The watched counts without a witness."""
        return (self.hidden & self.watched) - self.witnesses.keys()

    def without(self, shown: Hidden) -> Pattern:
        """The pattern with counts shown; a witness that changed one of them is none now."""
        left = self.hidden - shown
        kept = {at: seen for at, seen in self.witnesses.items() if at in left and not seen & shown}
        return Pattern(left, self.watched, kept)


def published(
    release: Release,
    rule: SmallCounts,
    already: frozenset[Cell] = frozenset(),
    kept: frozenset[Cell] = frozenset(),
) -> Published:
    """The release with its small counts hidden, and what would give them away.

    `already` are counts that an earlier report has shown: they can't be hidden any more. `kept`
    are those that one has hidden: they stay hidden.
    """
    system = system_of(release, rule, already, kept)
    pattern = _cheaper(system, _fewest(system, _protected(system)))
    exposed = pattern.narrow if already else frozenset[int]()
    return Published(release, _cells(system, pattern.hidden), rule, _cells(system, exposed))


def published_after(shown: Published, release: Release) -> Published:
    """What is published and one release more, which changes nothing of what is shown and hidden.

    Where that gives something away, the more is `exposed`.
    """
    seen = frozenset(shown.release.counts) - shown.hidden
    return published(_together([shown.release, release]), shown.rule, seen, shown.hidden)


def published_in_order(first: Published, releases: Sequence[Release]) -> Published:
    """What is published and the releases after it, the most important first.

    One that can't be shown without giving something away is withheld whole. Its counts are not
    among the published ones.
    """
    shown = first
    for release in releases:
        tried = published_after(shown, release)
        if not tried.exposed:
            shown = tried
    return shown


def given_away(
    shown: Published, excesses: Sequence[Excess], among: frozenset[Cell]
) -> frozenset[Cell]:
    """The hidden counts among these that come too near being worked out once excesses are told."""
    release = shown.release._replace(excesses=(*shown.release.excesses, *excesses))
    system = system_of(release, shown.rule, frozenset(), frozenset())
    number = {cell: at for at, cell in enumerate(system.cells)}
    hidden = frozenset(number[cell] for cell in shown.hidden) | system.unprinted
    watched = system.watched & frozenset(number[cell] for cell in among)
    solutions = Solutions(system, hidden, _PATIENCE)
    found = _witnessed(system, solutions, Pattern(hidden, watched, {}))
    return _cells(system, found.narrow)


def _cells(system: System, numbers: Hidden) -> frozenset[Cell]:
    """The release's counts of these; a surplus is none of them."""
    return frozenset(system.cells[at] for at in numbers if at < len(system.cells))


def _together(releases: Sequence[Release]) -> Release:
    """The releases joined; what adds up with a count that is withheld tells nothing."""
    whole = joined(releases)
    known = whole.counts.keys()
    within = (each for each in whole.balances if known >= {*each.left, *each.right})
    return whole._replace(balances=tuple(within))


def _cheaper(system: System, first: Pattern) -> Pattern:
    """The first pattern, or in a small report the one with large counts hidden if it is cheaper."""
    if len(first.hidden) > _LARGE:
        return first
    other = _fewest(system, _protected(system.roomy()))
    return min(first, other, key=lambda each: sum(system.cost[at] for at in each.hidden))


def _protected(system: System) -> Pattern:
    """Hide more until every hidden count has a witness, or nothing is left to hide beside it.

    When nothing is left, the true table times any number is a witness, unless some of it is out.
    """
    pattern = Pattern(closed(system, system.small | system.unprinted), system.watched, {})
    while True:
        solutions = Solutions(system, pattern.hidden, _ENOUGH)
        pattern = _witnessed(system, solutions, pattern)
        more = beside(system, pattern.narrow, pattern.hidden)
        if not more:
            return pattern
        pattern = pattern._replace(hidden=closed(system, pattern.hidden | more))


def _fewest(system: System, pattern: Pattern) -> Pattern:
    """Show again, dearest first, each count that the others can do without."""
    narrow = pattern.narrow
    solutions = Solutions(system, pattern.hidden, _PATIENCE)
    may = pattern.hidden & system.hideable - system.small
    for at in sorted(may, key=lambda at: (-system.cost[at], at)):
        left = opened(system, pattern.hidden, at) if at in pattern.hidden else None
        if left is not None and solutions.steps < _WORK:
            shown = pattern.hidden - left
            solutions.hold(shown)
            fewer = _witnessed(system, solutions, pattern.without(shown), narrow)
            if fewer.narrow <= narrow:
                pattern = fewer
            else:
                solutions.release(shown)
    return pattern


def _witnessed(
    system: System, solutions: Solutions, pattern: Pattern, narrow: Hidden | None = None
) -> Pattern:
    """The pattern with a witness for every count that has one.

    Beyond the `narrow` ones, the first count without ends the search.
    """
    found = dict(pattern.witnesses)
    for at in sorted(pattern.hidden & pattern.watched):
        if at not in found:
            more = solutions.witnesses(at, system.rule.threshold)
            if not more and narrow is not None and at not in narrow:
                break
            found |= more
    return pattern._replace(witnesses=found)
