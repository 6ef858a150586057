"""How a sum of the plan, a line of Budgettabell or a fee on its line came about."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import NEEDS, Budgeting, read_budget
from finsam_xl.actions.budget.budget_sheets import BUDGET, SUMMARY
from finsam_xl.actions.budget.budget_table import BUDGET_BLOCK
from finsam_xl.actions.budget.fee_lines import fee_members, with_fees
from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.fees.fee_input import read_fee_input, reckon
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.explanation import explain_before, explain_sum
from finsam_xl.rules.budget.fee_explanation import FeeOnLine, explain_fee_line
from finsam_xl.rules.budget.fees import FeeAmount, in_budget_unit
from finsam_xl.rules.budget.records import PLAN_KEYS, BudgetLine, Plan
from finsam_xl.rules.budget.text import BUDGET_DECISION, shown
from finsam_xl.rules.fees.explanation import explain_fee

_FIRST_YEAR_COLUMN = 2


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The figure in this cell, if it is one of the plan's and what it rests on is whole."""
    for name, way in ((SUMMARY, _of_summary), (BUDGET, _of_line), (BUDGET_BLOCK, _of_table)):
        grid = contents.grids.get(name)
        if grid is not None and grid.holds(at):
            budgeting = read_budget(contents) if all(is_whole(contents, n) for n in NEEDS) else None
            return way(contents, budgeting, at) if budgeting else None
    return None


def _of_summary(contents: Contents, budgeting: Budgeting, at: Place) -> Explanation | None:
    """A live sum of the plan."""
    row = text_at(contents, SUMMARY, "row", at)
    plan, key = budgeting.plan, key_at(contents, SUMMARY, at)
    told = explain_sum(plan, row, key) or explain_before(plan, row, key)
    return told._replace(at=at) if told else None


def _of_line(contents: Contents, budgeting: Budgeting, at: Place) -> Explanation | None:
    """A fee on the line of the member who pays it; None for what somebody has typed."""
    key = key_at(contents, BUDGET, at)
    line = next((each for each in budgeting.plan.lines if each.at.row == at.row), None)
    return _fee(contents, budgeting, line, key) if line and key in PLAN_KEYS else None


def _of_table(contents: Contents, budgeting: Budgeting, at: Place) -> Explanation | None:
    """A cell of the printed plan: a sum, or a line of the budget."""
    plan, grid = with_fees(budgeting), contents.grids[BUDGET_BLOCK]
    column = at.column - grid.column - _FIRST_YEAR_COLUMN
    if column not in range(len(PLAN_KEYS)):
        return None
    key, text = PLAN_KEYS[column], str(grid.columns[1][at.row - grid.first_row])
    told = explain_sum(plan, text, key)
    line = next((each for each in plan.lines if each.line == text), None)
    if told is None and line:
        told = _fee(contents, budgeting, line, key) or _typed(line, key, plan)
    return told._replace(at=at) if told else None


def _typed(line: BudgetLine, key: str, plan: Plan) -> Explanation | None:
    """What somebody has typed on a line."""
    amount = line.given(key)
    if amount is None:
        return None
    figure = shown(amount, plan.settings.budget_unit)
    told = f"{line.line} är budgeterad till {figure}."
    step = Step("", told, (line.at.cell(key),), BUDGET_DECISION)
    return Explanation(f"{line.line} {_year(plan, key)}", figure, None, (step,))


def _fee(
    contents: Contents, budgeting: Budgeting, line: BudgetLine, key: str
) -> Explanation | None:
    """The member's fee of the column's year; None where the line takes none."""
    plan = budgeting.plan
    unit, whose = plan.settings.budget_unit, (_year(plan, key), line.member)
    rounded = {(fee.year, fee.member): fee for fee in in_budget_unit(budgeting.fees, unit)}
    fees = {(fee.year, fee.member): fee for fee in budgeting.fees}
    if whose not in fees or line.member not in fee_members(plan) or not line.is_income:
        return None
    steps = _steps(contents, fees[whose])
    given = FeeOnLine(fees[whose], line, key, rounded[whose].amount, steps)
    return explain_fee_line(given, unit)


def _year(plan: Plan, key: str) -> int:
    return next(year for year, each in plan.years if each == key)


def _steps(contents: Contents, fee: FeeAmount) -> tuple[Step, ...]:
    """How the fee came about; of a year that can't be reckoned what the board has decided."""
    given = read_fee_input(contents)
    for year in reckon(given).years:
        for each in year.fees:
            if (each.row.year, each.row.member) == (fee.year, fee.member):
                return explain_fee(each, given.settings.fee_unit if given.settings else "kr").steps
    cells = tuple(
        row.at.cell("decided_fee")
        for row in given.rows
        if (row.year, row.member) == (fee.year, fee.member)
    )
    return (Step("", f"Styrelsen har beslutat {fee.amount} för {fee.member} {fee.year}.", cells),)
