"""Scenarios side by side: what each set of assumptions makes of the plan's years."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.allocation_change import with_allocation
from finsam_xl.rules.budget.records import BASE, Plan
from finsam_xl.rules.budget.scenarios import (
    with_intervention_moved,
    with_pay_rise,
    without_intervention,
)
from finsam_xl.rules.budget.staff import StaffRow
from finsam_xl.rules.budget.summary import YearSummary, summarise

ALLOCATION, PAY, WITHOUT, MOVED = "tilldelning", "löner", "utan insats", "flytta insats"
CHANGE, INTERVENTION, YEARS = "change", "intervention", "years"
NEEDS = {
    ALLOCATION: (CHANGE,),
    PAY: (CHANGE,),
    WITHOUT: (INTERVENTION,),
    MOVED: (INTERVENTION, YEARS),
}
"""The cells that each kind of assumption rests on."""


class Assumption(Frozen):
    """What is changed in a scenario (antagande); `change` is a part: −1/20 is five percent less.

    Rows of one scenario hold together, one after the other.
    """

    at: RowPlace
    scenario: str
    what: str
    change: Fraction | None = None
    intervention: str = ""
    years: int | None = None

    def lacks(self) -> tuple[str, ...]:
        """The cells that it rests on and that are blank."""
        return tuple(key for key in NEEDS.get(self.what, ()) if self._is_blank(key))

    def ignores(self) -> tuple[str, ...]:
        """The cells that are filled in and that it does not rest on."""
        others = {CHANGE, INTERVENTION, YEARS} - set(NEEDS.get(self.what, ()))
        return tuple(key for key in self._fields if key in others and not self._is_blank(key))

    def _is_blank(self, key: str) -> bool:
        return getattr(self, key) in {None, ""}


class ScenarioYear(Frozen):
    """A year of a scenario; `base` is the same year of the plan itself."""

    scenario: str
    summary: YearSummary
    base: YearSummary

    @property
    def difference(self) -> Kr:
        """The scenario's result less the plan's."""
        return self.summary.result - self.base.result


def applied(plan: Plan, assumption: Assumption, staff: tuple[StaffRow, ...]) -> Plan:
    """The plan under one assumption; a cell that it lacks changes nothing."""
    change, years = assumption.change or Fraction(0), assumption.years or 0
    if assumption.what == ALLOCATION:
        return with_allocation(plan, change)
    if assumption.what == PAY:
        return with_pay_rise(plan, staff, change)
    if assumption.what == WITHOUT:
        return without_intervention(plan, assumption.intervention)
    return with_intervention_moved(plan, assumption.intervention, years)


def scenario_plan(
    plan: Plan, assumptions: tuple[Assumption, ...], staff: tuple[StaffRow, ...]
) -> Plan:
    """The plan under all the assumptions of a scenario, one after the other."""
    for assumption in assumptions:
        plan = applied(plan, assumption, staff)
    return plan


def scenarios(assumptions: tuple[Assumption, ...]) -> dict[str, tuple[Assumption, ...]]:
    """The assumptions by scenario, in the order that the scenarios first appear."""
    names = dict.fromkeys(each.scenario for each in assumptions)
    return {name: tuple(e for e in assumptions if e.scenario == name) for name in names}


def side_by_side(
    plan: Plan, assumptions: tuple[Assumption, ...], staff: tuple[StaffRow, ...]
) -> tuple[ScenarioYear, ...]:
    """Each year of the plan and under it of each scenario; nothing where there is none."""
    named = scenarios(assumptions)
    if not named:
        return ()
    base = summarise(plan)
    others = {name: summarise(scenario_plan(plan, each, staff)) for name, each in named.items()}
    return tuple(
        ScenarioYear(name, years[at], own)
        for at, own in enumerate(base)
        for name, years in ((BASE, base), *others.items())
    )
