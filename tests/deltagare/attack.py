"""Somebody who has all that is handed out and can add and subtract: how near each count comes.

Nothing of the code's own counting is known here: only what stands in the sheets and in Word, what
adds up to what by its headings, that a hidden count is no nothing where nothings are shown, and
what a verdict tells.
"""

from __future__ import annotations

import highspy
import numpy as np

DOTS = ".."
_MANY = 1e5
Key = tuple[str, ...]


class Attack:
    """Counts by name, what they are known to be, and what they add up to."""

    def __init__(self) -> None:
        self.known: dict[Key, float] = {}
        self.least: dict[Key, float] = {}
        self.dotted: set[Key] = set()
        self._sums: list[tuple[dict[Key, float], float, float]] = []

    def see(self, key: Key, shown: object, least: float = 1) -> Key:
        """A cell as it is printed; dots are a count that is at least the least."""
        text = str(shown).replace("\u00a0", "").replace(" ", "")
        if text == DOTS:
            self.dotted.add(key)
            self.least[key] = max(least, self.least.get(key, 0))
        elif text in {"None", ""}:
            return key
        else:
            assert self.known.setdefault(key, float(text)) == float(text), (key, text)
        return key

    def guess(self, key: Key, least: float = 0) -> Key:
        """A count that stands nowhere, but that must not come out small."""
        self.least.setdefault(key, least)
        return key

    def has_seen(self, keys: list[Key]) -> bool:
        """True when all of them have been read."""
        return all(key in self.known or key in self.dotted for key in keys)

    def adds_up(self, total: list[Key], parts: list[Key]) -> None:
        """Both sides are the same."""
        terms: dict[Key, float] = {}
        for side, sign in ((total, 1.0), (parts, -1.0)):
            for key in side:
                terms[key] = terms.get(key, 0.0) + sign
        self._sums.append((terms, 0.0, 0.0))

    def differ(self, more: Key, less: Key, by: float) -> None:
        """One is so much more than the other."""
        self._sums.append(({more: 1.0, less: -1.0}, by, by))

    def named(self, beginning: Key) -> list[Key]:
        """What has been seen under names that begin so."""
        seen = {*self.known, *self.dotted}
        return sorted(key for key in seen if key[: len(beginning)] == beginning)

    def is_at_least(self, terms: dict[Key, float], least: float) -> None:
        """Times the counts added up are at least this."""
        self._sums.append((terms, least, _MANY))

    def narrow(self, threshold: int) -> dict[Key, tuple[float, float]]:
        """The hidden counts that can be placed in less than the threshold's width.

        A guessed one only where it comes out as a small count. A small count that is hidden in
        one place and stands in another is one of them.
        """
        keys = sorted({key for terms, _, _ in self._sums for key in terms} | self.dotted)
        unknown = [key for key in keys if key not in self.known]
        solver = self._model({key: at for at, key in enumerate(unknown)})
        both = {key: self.known[key] for key in self.dotted & self.known.keys()}
        found = {key: (count, count) for key, count in both.items() if 0 < count < threshold}
        for at, key in enumerate(unknown):
            low = _extreme(solver, at, highspy.ObjSense.kMinimize)
            high = _extreme(solver, at, highspy.ObjSense.kMaximize)
            tells = key in self.dotted or 0 < high < threshold
            if tells and high - low < threshold - 1e-6:
                found[key] = low, high
        return found

    def _model(self, number: dict[Key, int]) -> highspy.Highs:
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        solver.setOptionValue("output_flag", False)  # noqa: FBT003 - the solver's own interface
        for key in number:
            solver.addVar(float(self.least.get(key, 0)), _MANY)
        for terms, low, high in self._sums:
            seen = sum(times * self.known[key] for key, times in terms.items() if key in self.known)
            left = {number[key]: times for key, times in terms.items() if key in number}
            if left:
                at = np.array(list(left), np.int32)
                solver.addRow(low - seen, high - seen, len(at), at, np.array(list(left.values())))
            else:
                assert low - 1e-6 <= seen <= high + 1e-6, terms
        return solver


def _extreme(solver: highspy.Highs, at: int, sense: highspy.ObjSense) -> float:
    solver.changeObjectiveSense(sense)
    solver.changeColCost(at, 1.0)
    solver.run()
    assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    value = float(solver.getInfo().objective_function_value)
    solver.changeColCost(at, 0.0)
    return value
