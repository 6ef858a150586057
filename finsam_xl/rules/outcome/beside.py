"""Outcome that no budget line takes: a row of its own, so that the sums are the ledger's."""

from __future__ import annotations

from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.rules.budget.records import BudgetLine, Plan
from finsam_xl.rules.outcome.follow_up import FollowUp, Outcome, follow_up
from finsam_xl.rules.outcome.line_months import LineMonth, to_date

UNSORTED = "Utan budgetpost"


def follow_up_beside(plan: Plan, outcome: Outcome) -> tuple[FollowUp, ...]:
    """What is booked on no line of the budget, as a row that has no budget; none without rows.

    It is forecast as a line is: the office's own row for it says how, else straight. Without a
    budget it is neither better nor worse.
    """
    sums = sums_beside(plan, outcome)
    if not sums or not plan.lines:
        return ()
    line = BudgetLine(plan.lines[0].at, UNSORTED, "", UNSORTED, budget=ZERO)
    actuals = {LineMonth(UNSORTED, month): amount for month, amount in sums.items()}
    followed = follow_up(plan._replace(lines=(line,)), outcome._replace(actuals=actuals))
    return tuple(row._replace(status="") for row in followed)


def beside_to_date(plan: Plan, outcome: Outcome, month: int) -> Kr:
    """What is booked on no line of the budget from January through a month."""
    sums = {LineMonth(UNSORTED, at): amount for at, amount in sums_beside(plan, outcome).items()}
    return to_date(sums, UNSORTED, month)


def sums_beside(plan: Plan, outcome: Outcome) -> dict[int, Kr]:
    """The outcome of each month that no line of the budget takes; no month without such rows."""
    names = {line.line for line in plan.lines}
    sums: dict[int, Kr] = {}
    for each, amount in outcome.actuals.items():
        if each.line not in names:
            sums[each.month] = sums.get(each.month, ZERO) + amount
    return sums
