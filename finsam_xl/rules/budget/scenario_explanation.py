"""The whole story of a scenario's figure: the budget's, and what each assumption made of it."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.budget.explanation import explain_sum
from finsam_xl.rules.budget.records import BASE, Plan
from finsam_xl.rules.budget.scenario_years import (
    ALLOCATION,
    MOVED,
    PAY,
    WITHOUT,
    Assumption,
    applied,
)
from finsam_xl.rules.budget.staff import StaffRow
from finsam_xl.rules.budget.summary import (
    CLOSING_ROW,
    COSTS_ROW,
    INCOME_ROW,
    RESULT_ROW,
    summarise,
)
from finsam_xl.rules.budget.text import shown

_ROWS = {
    "income": INCOME_ROW,
    "costs": COSTS_ROW,
    "result": RESULT_ROW,
    "closing_equity": CLOSING_ROW,
}
_DIFFERENCE = "difference"
_SHEET = "Bladet Scenario"


class ScenarioCell(Frozen):
    """A cell of the scenarios' outcome: which scenario, which year, and the column's key."""

    scenario: str
    year: int
    key: str


def explain_scenario(
    cell: ScenarioCell,
    plan: Plan,
    assumptions: tuple[Assumption, ...],
    staff: tuple[StaffRow, ...],
) -> Explanation | None:
    """How the figure came about; `assumptions` are the scenario's own. None for other columns."""
    keys = dict(plan.years)
    row = RESULT_ROW if cell.key == _DIFFERENCE else _ROWS.get(cell.key)
    if row is None or cell.year not in keys:
        return None
    base = explain_sum(plan, row, keys[cell.year])
    if base is None or cell.scenario == BASE:
        return base if cell.key != _DIFFERENCE else None
    steps = [_base(plan, row, cell)]
    changed = plan
    for each in assumptions:
        before, changed = changed, applied(changed, each, staff)
        amounts = (_amount(before, row, cell), _amount(changed, row, cell))
        steps.append(_step(each, row, amounts, plan))
    figure = _amount(changed, row, cell)
    if cell.key == _DIFFERENCE:
        steps.append(_less(figure, _amount(plan, row, cell), plan))
        figure -= _amount(plan, row, cell)
    title = f"{'Resultat mot budgeten' if cell.key == _DIFFERENCE else row} {cell.year}"
    unit = plan.settings.budget_unit
    return Explanation(f"{title} i {cell.scenario}", shown(figure, unit), None, tuple(steps))


def _amount(plan: Plan, row: str, cell: ScenarioCell) -> Kr:
    year = next(each for each in summarise(plan) if each.year == cell.year)
    return dict(year.rows())[row] or Kr(0)


def _base(plan: Plan, row: str, cell: ScenarioCell) -> Step:
    place = plan.place(row, dict(plan.years)[cell.year])
    amount = shown(_amount(plan, row, cell), plan.settings.budget_unit)
    return Step("", f"{row} {cell.year} är {amount} i budgeten.", (place,) if place else (), _SHEET)


def _step(each: Assumption, row: str, amounts: tuple[Kr, Kr], plan: Plan) -> Step:
    """What one assumption made of a row's amount: (before, after)."""
    before, after = (shown(amount, plan.settings.budget_unit) for amount in amounts)
    name = f"{row[:1].lower()}{row[1:]}"
    effect = f"{name} är fortfarande {after}"
    if before != after:
        effect = f"{name} går från {before} till {after}"
    return Step("", f"{_said(each)}: {effect}.", (each.at.cell("what"),), _SHEET)


def _said(each: Assumption) -> str:
    change = percent(each.change or Fraction(0))
    years = "1 år" if each.years == 1 else f"{each.years} år"
    return {
        ALLOCATION: f"Alla medlemmars avgifter ändras med {change}",
        PAY: f"Löner och påslag på Personal ändras med {change}",
        WITHOUT: f"{each.intervention} tas bort",
        MOVED: f"{each.intervention} börjar {years} senare",
    }[each.what]


def _less(scenario: Kr, base: Kr, plan: Plan) -> Step:
    unit = plan.settings.budget_unit
    told = f"{shown(scenario, unit)} minus budgetens {shown(base, unit)} ger"
    return Step("", f"{told} {shown(scenario - base, unit)}.", (), _SHEET)
