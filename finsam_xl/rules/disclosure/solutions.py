"""What a reader can work out of hidden counts: how far apart the solutions for each lie.

The hidden counts are unknowns of linear equations. The true counts are one solution; from there
the solutions are walked, as far out as they go or as far as is asked for (the simplex method).
"""

from __future__ import annotations

from math import ceil, floor

from finsam_xl.rules.disclosure.relations import NOTHING, Relations
from finsam_xl.rules.disclosure.system import Hidden, System

Witness = frozenset[int]
"""The unknowns that differ from the truth in the solutions that lie far enough apart."""
_CLEAR = 1e-6
"""A count that is off by less is as the truth has it."""


class Solutions:
    """The solutions for a set of hidden counts, of which some may be held to the truth again.

    `patience` is how many corners one walk may turn before it is given up, `steps` how many all
    of them have turned.
    """

    def __init__(self, system: System, hidden: Hidden, patience: int) -> None:
        self.steps = 0
        self._patience = patience
        self._true = {at: float(system.counts[at] - system.lowest[at]) for at in hidden}
        self._held: set[int] = set()
        self._relations = Relations()
        for each in sorted({each for at in hidden for each in system.within[at]}):
            equation = system.equations[each]
            self._relations.learn({at: sign for at, sign in equation.items() if at in hidden})

    def hold(self, known: Hidden) -> None:
        """Show these counts: they are unknown no more."""
        self._held |= known
        for at in sorted(known):
            self._relations.set_free(at, self._held)

    def release(self, known: Hidden) -> None:
        """Hide these counts again."""
        self._held -= known

    def witnesses(self, at: int, width: int) -> dict[int, Witness]:
        """Solutions in which the count lies so far apart, and other counts that they hold for.

        Empty where none were found.
        """
        above, below = dict(self._true), dict(self._true)
        self._walk(above, at, self._true[at] + width)
        least = floor(above[at] + _CLEAR) - width
        if least < self._true[at]:
            self._walk(below, at, least)
        found = self._kept_safe(above, below, width)
        return found if at in found else {}

    def _kept_safe(
        self, above: dict[int, float], below: dict[int, float], width: int
    ) -> dict[int, Witness]:
        """Every count that lies far enough apart in the two solutions and the true one."""
        seen = {at: (true, above[at], below[at]) for at, true in self._true.items()}
        span = {at: (min(values), max(values)) for at, values in seen.items()}
        witness = frozenset(at for at, (least, most) in span.items() if most - least > _CLEAR)
        return {
            at: witness
            for at in witness
            if floor(span[at][1] + _CLEAR) - ceil(span[at][0] - _CLEAR) >= width
        }

    def _walk(self, values: dict[int, float], at: int, goal: float) -> None:
        """Walk until the unknown has come to the goal, or goes no further, or patience ends."""
        sign = 1 if goal > values[at] else -1
        for _ in range(self._patience):
            left = (goal - values[at]) * sign
            step = self._step(values, at, sign) if left > NOTHING else None
            if step is None:
                break
            free, gain = step
            self._go(values, free, left / gain)

    def _step(self, values: dict[int, float], at: int, sign: int) -> tuple[int, float] | None:
        """The first free unknown that takes this one further, and how far for each of its own."""
        for free, coefficient in sorted(self._relations.written(at).items()):
            gain = coefficient * sign
            if free not in self._held and (gain > 0 or values[free] > NOTHING):
                return free, gain
        return None

    def _go(self, values: dict[int, float], free: int, wanted: float) -> None:
        """Move a free unknown as far as wanted, or until it or one that it moves is at its least.

        A written unknown that stops it changes places with it.
        """
        self.steps += 1
        change = wanted if wanted > 0 else -min(-wanted, values[free])
        stop = None
        for each, coefficient in self._relations.moved_by(free):
            falls = -coefficient * change
            if falls > NOTHING and values[each] < falls - NOTHING:
                change *= max(values[each], 0.0) / falls
                stop = each
        values[free] += change
        for each, coefficient in self._relations.moved_by(free):
            values[each] += coefficient * change
        if stop is not None:
            values[stop] = 0.0
            self._relations.exchange(stop, free)
