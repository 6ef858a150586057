"""What is amiss with the assumptions of scenarios: what they lack, ignore or do not change."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.budget.allocation_change import unshared_lines
from finsam_xl.rules.budget.findings import scenarios as found
from finsam_xl.rules.budget.records import BASE, Plan
from finsam_xl.rules.budget.scenario_years import ALLOCATION, Assumption, applied
from finsam_xl.rules.budget.staff import StaffRow


def usable(assumptions: tuple[Assumption, ...]) -> tuple[Assumption, ...]:
    """The assumptions of the scenarios that can be reckoned: all that has nothing amiss."""
    amiss = {each.scenario for each in assumptions if each.lacks() or each.scenario == BASE}
    return tuple(each for each in assumptions if each.scenario not in amiss)


def check_assumptions(
    assumptions: tuple[Assumption, ...], plan: Plan, staff: tuple[StaffRow, ...]
) -> tuple[Finding, ...]:
    """Row by row: blank cells, cells that nothing is made of, and what changes nothing."""
    told: list[Finding] = []
    for each in assumptions:
        if each.scenario == BASE:
            told.append(found.g84_scenario_is_named_budget(each.at.cell("scenario"), BASE))
        told += [found.g81_assumption_lacks(each, key) for key in each.lacks()]
        told += [found.g83_cell_is_not_used(each, key) for key in each.ignores()]
        if not each.lacks() and applied(plan, each, staff).lines == plan.lines:
            told.append(found.g82_changes_nothing(each))
        told += _unshared(each, plan)
    return tuple(told)


def _unshared(row: Assumption, plan: Plan) -> list[Finding]:
    below = [line.line for line in unshared_lines(plan)]
    if row.what != ALLOCATION or not row.change or not below:
        return []
    return [found.g110_fees_have_no_sum_to_share(row, below)]
