"""A release as numbered counts and equations, for the arithmetic of hiding."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Cell, Release, SmallCounts

Equation = dict[int, int]
"""Which counts add up to nothing, each with its sign."""
Hidden = frozenset[int]
"""Counts that a reader does not see, by number."""


class System(Frozen):
    """The counts in the release's order, the equations, and which equations each count is in.

    `cost` is what a reader loses with a count: a sum costs as much as all the counts under it,
    and of two alike the larger costs more. `small` must be hidden for their own sake; `hideable`
    leaves out zeros that are shown, and what is out already.
    """

    cells: tuple[Cell, ...]
    counts: tuple[int, ...]
    rule: SmallCounts
    equations: tuple[Equation, ...]
    within: tuple[tuple[int, ...], ...]
    cost: tuple[int, ...]
    small: Hidden
    hideable: Hidden

    def roomy(self) -> System:
        """The same with sums dearer yet, and of two alike the smaller dearer: it has less room."""
        dearer = tuple(
            2 * (cost - count) - count for cost, count in zip(self.cost, self.counts, strict=True)
        )
        return self._replace(cost=dearer)

    def neighbours(self, at: int) -> list[Equation]:
        """The equations that hold this count."""
        return [self.equations[each] for each in self.within[at]]


def system_of(release: Release, rule: SmallCounts, already: frozenset[Cell]) -> System:
    """The release numbered; a balance that names a count on both sides loses it."""
    cells = tuple(release.counts)
    number = {cell: at for at, cell in enumerate(cells)}
    equations = []
    for balance in release.balances:
        equation: Equation = {}
        for side, sign in ((balance.left, 1), (balance.right, -1)):
            for cell in side:
                equation[number[cell]] = equation.get(number[cell], 0) + sign
        equations.append({at: sign for at, sign in equation.items() if sign})
    within: list[list[int]] = [[] for _ in cells]
    for at, equation in enumerate(equations):
        for each in equation:
            within[each].append(at)
    counts = tuple(release.counts.values())
    shown = frozenset(number[cell] for cell in already if cell in number)
    return System(
        cells,
        counts,
        rule,
        tuple(equations),
        tuple(map(tuple, within)),
        _costs(counts, equations),
        frozenset(at for at, count in enumerate(counts) if rule.is_small(count)) - shown,
        frozenset(at for at, count in enumerate(counts) if count >= rule.lowest) - shown,
    )


def _costs(counts: tuple[int, ...], equations: list[Equation]) -> tuple[int, ...]:
    sums = [(total, equation) for equation in equations if (total := _total(equation)) is not None]
    weights = [1] * len(counts)
    for _ in sums:  # sums of sums settle after as many rounds as they are deep
        before = weights.copy()
        for total, equation in sums:
            beneath = sum(weights[at] for at in equation if at != total)
            weights[total] = max(weights[total], beneath)
        if weights == before:
            break
    heaviest = max(counts, default=0) + 1
    return tuple(weight * heaviest + count for weight, count in zip(weights, counts, strict=True))


def _total(equation: Equation) -> int | None:
    """The count that is the sum of all the others; None where there is no such."""
    plus = [at for at, sign in equation.items() if sign > 0]
    return plus[0] if len(plus) == 1 and len(equation) > 1 else None
