"""The fees' way into the budget's income lines, so that no fee is typed twice."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from finsam_xl.actions.budget.budget_input import Budgeting
from finsam_xl.actions.budget.budget_sheets import BUDGET
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.budget.fees import in_budget_unit
from finsam_xl.rules.budget.records import Plan
from finsam_xl.sheets.values import cell
from finsam_xl.sheets.writer import put


@lru_cache(maxsize=4)  # an action reckons to write, and again to check what it wrote
def with_fees(budgeting: Budgeting) -> Plan:
    """The plan with each member's fee on its line, in the years that have fees.

    A line is a member's where it names the member in Medlem, alone of all lines. Where there is no
    fee, what somebody has typed stays.
    """
    plan = budgeting.plan
    fees = in_budget_unit(budgeting.fees, plan.settings.budget_unit)
    own = fee_members(plan)
    for year, key in plan.years:
        of_year = {fee.member: fee.amount for fee in fees if fee.year == year}
        plan = plan._replace(
            lines=tuple(
                line.with_amounts({key: of_year[line.member]})
                if line.is_income and line.member in own & of_year.keys()
                else line
                for line in plan.lines
            )
        )
    return plan


def fee_line_edits(contents: Contents, budgeting: Budgeting) -> list[Edit]:
    """The income lines' cells as the fees give them."""
    table = contents.tables[BUDGET]
    edits: list[Edit] = []
    for before, after in zip(budgeting.plan.lines, with_fees(budgeting).lines, strict=True):
        for _, key in budgeting.plan.years:
            if before.given(key) != after.given(key):
                factor = table.column(key).field.factor
                edits.append(put(before.at.cell(key), cell(after.given(key), factor)))
    return edits


def fee_members(plan: Plan) -> set[str]:
    """The members whose fee has a line of its own: each named on one line of income."""
    named = Counter(line.member for line in plan.lines if line.member and line.is_income)
    return {member for member, count in named.items() if count == 1}
