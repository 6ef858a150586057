"""Scenarios: what the plan becomes if pay or an intervention changes; the plan itself stays."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.money_units import part_of
from finsam_xl.rules.budget.records import BudgetLine, Plan
from finsam_xl.rules.budget.staff import StaffRow, yearly_cost

_KRONA = Kr.of(1)


def with_pay_rise(plan: Plan, staff: Iterable[StaffRow], rise: Fraction) -> Plan:
    """The plan with its staff's pay, and what follows the pay, raised by a part in every year.

    A line that has no money in a year pays nobody then.
    """
    rows = tuple(staff)
    for year, key in plan.years:
        more: dict[str, Kr] = {}
        for row in rows:
            raised = row._replace(monthly_pay=_raised(row.monthly_pay, rise))
            before, after = yearly_cost(row, year), yearly_cost(raised, year)
            if before is not None and after is not None:
                more[row.budget_line] = more.get(row.budget_line, ZERO) + after - before
        amounts = {
            line.line: line.amount(key) - more[line.line]
            for line in plan.lines
            if line.line in more and line.amount(key)
        }
        plan = _with(plan, key, amounts)
    return plan


def without_intervention(plan: Plan, intervention: str) -> Plan:
    """The plan with an intervention's lines, its costs and its incomes, set to 0."""
    names = {line.line: ZERO for line in plan.lines if line.intervention == intervention}
    for _, key in plan.years:
        plan = _with(plan, key, names)
    return plan


def with_intervention_moved(plan: Plan, intervention: str, years: int) -> Plan:
    """The plan with an intervention's lines some years later; what leaves the plan is gone."""
    lines = tuple(
        _moved(line, plan, years) if line.intervention == intervention else line
        for line in plan.lines
    )
    return plan._replace(lines=lines)


def _moved(line: BudgetLine, plan: Plan, years: int) -> BudgetLine:
    keys = [key for _, key in plan.years]
    earlier = {key: at - years for at, key in enumerate(keys)}
    return line.with_amounts(
        {
            key: line.given(keys[at]) if at in range(len(keys)) else ZERO
            for key, at in earlier.items()
        }
    )


def _with(plan: Plan, key: str, amounts: dict[str, Kr]) -> Plan:
    lines = tuple(
        line.with_amounts({key: amounts[line.line]}) if line.line in amounts else line
        for line in plan.lines
    )
    return plan._replace(lines=lines)


def _raised(pay: Kr | None, rise: Fraction) -> Kr | None:
    return None if pay is None else part_of(pay, 1 + rise, _KRONA)
