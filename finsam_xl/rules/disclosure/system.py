"""A release as numbered counts and equations, for the arithmetic of hiding."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Balance, Cell, Release, SmallCounts

Equation = dict[int, int]
"""Which counts add up to nothing, each with its sign; of a surplus, to what never changes."""
Hidden = frozenset[int]
"""Counts that a reader does not see, by number."""


class System(Frozen):
    """The counts in the release's order, the equations, and which equations each count is in.

    After the release's counts stand the surpluses of its excesses. `cost` is what a reader loses
    with a count: as many as it counts, and a threshold more for each count under it. `small` must
    be hidden for their own sake; `unprinted` are hidden anyhow; `hideable` leaves those out, and
    zeros that are shown, and what is out already. `watched` must lie far apart when they are
    hidden, and `lowest` is the least that a reader knows each hidden count to be.
    """

    cells: tuple[Cell, ...]
    counts: tuple[int, ...]
    rule: SmallCounts
    equations: tuple[Equation, ...]
    within: tuple[tuple[int, ...], ...]
    cost: tuple[int, ...]
    lowest: tuple[int, ...]
    small: Hidden
    unprinted: Hidden
    hideable: Hidden
    watched: Hidden

    def roomy(self) -> System:
        """The same with sums dearer yet, and of two alike the smaller dearer: it has less room."""
        dearer = tuple(
            2 * (cost - count) - count for cost, count in zip(self.cost, self.counts, strict=True)
        )
        return self._replace(cost=dearer)

    def neighbours(self, at: int) -> list[Equation]:
        """The equations that hold this count."""
        return [self.equations[each] for each in self.within[at]]


def system_of(
    release: Release, rule: SmallCounts, already: frozenset[Cell], kept: frozenset[Cell]
) -> System:
    """The release numbered; a balance that names a count on both sides loses it."""
    cells = tuple(release.counts)
    number = {cell: at for at, cell in enumerate(cells)}
    sums = [_balanced(balance, number) for balance in release.balances]
    surpluses = _surpluses(release, number)
    counts = (*release.counts.values(), *(surplus for surplus, _ in surpluses))
    equations = (*sums, *(equation for _, equation in surpluses))
    unprinted = frozenset(number[cell] for cell in release.unprinted)
    shown = frozenset(number[cell] for cell in already if cell in number)
    veiled = frozenset(number[cell] for cell in release.veiled) - shown
    small = frozenset(at for at, cell in enumerate(cells) if rule.is_small(release.counts[cell]))
    made = frozenset(range(len(cells), len(counts)))
    seen = frozenset(at for at in range(len(cells)) if counts[at] >= rule.lowest) - shown
    return System(
        cells,
        counts,
        rule,
        equations,
        _within(equations, len(counts)),
        _costs(counts, sums, unprinted, rule.threshold),
        tuple(0 if at in unprinted | veiled | made else rule.lowest for at in range(len(counts))),
        (small - shown) | frozenset(number[cell] for cell in kept),
        unprinted | made,
        (seen | veiled) - unprinted,
        frozenset(range(len(cells))) - (unprinted - small),
    )


def _balanced(balance: Balance, number: dict[Cell, int]) -> Equation:
    equation: Equation = {}
    for side, sign in ((balance.left, 1), (balance.right, -1)):
        for cell in side:
            equation[number[cell]] = equation.get(number[cell], 0) + sign
    return {at: sign for at, sign in equation.items() if sign}


def _surpluses(release: Release, number: dict[Cell, int]) -> list[tuple[int, Equation]]:
    """How far each excess is over its least: one count more, that is never less than nothing."""
    found: list[tuple[int, Equation]] = []
    for excess in release.excesses:
        told = sum(release.counts[cell] * times for cell, times in excess.times)
        equation = {number[cell]: times for cell, times in excess.times if times}
        found.append((told - excess.least, equation | {len(number) + len(found): -1}))
    return found


def _within(equations: tuple[Equation, ...], height: int) -> tuple[tuple[int, ...], ...]:
    within: list[list[int]] = [[] for _ in range(height)]
    for at, equation in enumerate(equations):
        for each in equation:
            within[each].append(at)
    return tuple(map(tuple, within))


def _costs(
    counts: tuple[int, ...], sums: list[Equation], unprinted: Hidden, each_cell: int
) -> tuple[int, ...]:
    known = (equation for equation in sums if not unprinted & equation.keys())
    totals = [(total, equation) for equation in known if (total := _total(equation)) is not None]
    weights = [1] * len(counts)
    for _ in totals:  # sums of sums settle after as many rounds as they are deep
        before = weights
        weights = _weighed(before, totals)
        if weights == before:
            break
    pairs = enumerate(zip(weights, counts, strict=True))
    return tuple(
        0 if at in unprinted else weight * each_cell + count for at, (weight, count) in pairs
    )


def _weighed(before: list[int], totals: list[tuple[int, Equation]]) -> list[int]:
    """A sum weighs as much as all that is under it, in every table that it is the sum of."""
    beneath = dict.fromkeys((total for total, _ in totals), 0)
    for total, equation in totals:
        beneath[total] += sum(before[at] for at in equation if at != total)
    return [max(weight, beneath.get(at, 0)) for at, weight in enumerate(before)]


def _total(equation: Equation) -> int | None:
    """The count that is the sum of all the others; None where there is no such."""
    plus = [at for at, sign in equation.items() if sign > 0]
    return plus[0] if len(plus) == 1 and len(equation) > 1 else None
