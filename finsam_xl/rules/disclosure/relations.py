"""Linear relations between unknowns: some of them written as sums of the others.

Counts are whole numbers far below a million and nearly all coefficients are 1 or -1, so floating
numbers keep many more decimals than the tolerance needs; exact fractions take twenty times longer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

NOTHING = 1e-9
"""A coefficient or a distance smaller than this is the trace of a rounding."""


class Relations:
    """Each written unknown changes by the sum of coefficient times the change of the free ones."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[int, float]] = {}
        self._users: dict[int, set[int]] = {}

    def written(self, at: int) -> Mapping[int, float]:
        """How an unknown changes with the free ones; a free one with itself only."""
        return self._rows.get(at, {at: 1.0})

    def moved_by(self, free: int) -> list[tuple[int, float]]:
        """The written unknowns that a free one moves, each with its coefficient."""
        return [(at, self._rows[at][free]) for at in self._users.get(free, ())]

    def learn(self, equation: Mapping[int, int]) -> None:
        """Take in one equation, whose terms add up to nothing."""
        row: dict[int, float] = {}
        for at, sign in equation.items():
            _add(row, self.written(at), sign)
        if row:
            self._write(self._least_used(row), row)

    def set_free(self, at: int, known: Collection[int]) -> None:
        """Make an unknown free, in exchange for one that is not known; else it stays as it is."""
        others = [free for free in self._rows.get(at, ()) if free not in known]
        if others:
            self.exchange(at, self._least_used(others))

    def exchange(self, written: int, free: int) -> None:
        """Let the free unknown be written by the one that was written by it."""
        row = self._rows.pop(written)
        for each in row:
            self._users[each].discard(written)
        row[written] = -1.0
        self._write(free, row)

    def _least_used(self, among: Iterable[int]) -> int:
        """The one that fewest rows use: they fill up the least when it is written out of them."""
        return min(among, key=lambda at: (len(self._users.get(at, ())), at))

    def _write(self, at: int, row: dict[int, float]) -> None:
        """From a sum that is nothing: one of its terms by the others, here and wherever it is."""
        by = -row.pop(at)
        own = {each: coefficient / by for each, coefficient in row.items()}
        for user in self._users.pop(at, set()):
            other = self._rows[user]
            _add(other, own, other.pop(at))
            self._note(own, user)
        self._rows[at] = own
        self._note(own, at)

    def _note(self, touched: Iterable[int], user: int) -> None:
        """Note which of these free unknowns the row now uses."""
        row = self._rows[user]
        for free in touched:
            users = self._users.setdefault(free, set())
            if free in row:
                users.add(user)
            else:
                users.discard(user)


def _add(row: dict[int, float], other: Mapping[int, float], times: float) -> None:
    for at, coefficient in other.items():
        found = row.get(at, 0.0) + coefficient * times
        if abs(found) > NOTHING:
            row[at] = found
        else:
            row.pop(at, None)
