"""Tries to undo the hiding: the least and the most of each hidden count, by linear programming.

It knows what a reader knows and no more: the counts that are shown, what adds up to what, and
that a hidden count is at least one where zeros are shown.
"""

from __future__ import annotations

import highspy
import numpy as np

from finsam_xl.rules.disclosure.records import Cell, Published

_MANY = 1e5
"""A bound far above every count, so that no problem is without an answer."""


def widths(published: Published) -> dict[Cell, float]:
    """How wide an interval each hidden count can be placed in."""
    cells = sorted(published.hidden)
    solver = _model(published, cells)
    return {
        cell: _extreme(solver, at, highspy.ObjSense.kMaximize)
        - _extreme(solver, at, highspy.ObjSense.kMinimize)
        for at, cell in enumerate(cells)
    }


def _model(published: Published, cells: list[Cell]) -> highspy.Highs:
    number = {cell: at for at, cell in enumerate(cells)}
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)  # noqa: FBT003 - the solver's own interface
    lowest = float(published.rule.lowest)
    for _ in cells:
        solver.addVar(lowest, _MANY)
    for balance in published.release.balances:
        terms: dict[int, float] = {}
        known = 0
        for side, sign in ((balance.left, 1), (balance.right, -1)):
            for cell in side:
                if cell in number:
                    terms[number[cell]] = terms.get(number[cell], 0.0) + sign
                else:
                    known += sign * published.release.counts[cell]
        if terms:
            at, by = list(terms), list(terms.values())
            solver.addRow(-known, -known, len(at), np.array(at, np.int32), np.array(by))
    return solver


def _extreme(solver: highspy.Highs, at: int, sense: highspy.ObjSense) -> float:
    solver.changeObjectiveSense(sense)
    solver.changeColCost(at, 1.0)
    solver.run()
    assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    value = float(solver.getInfo().objective_function_value)
    solver.changeColCost(at, 0.0)
    return value
