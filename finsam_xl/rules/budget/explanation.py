"""The whole story of a sum in the plan: which cells it adds up, and what equity it chains to."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.records import BudgetLine, Plan
from finsam_xl.rules.budget.summary import (
    CLOSING_ROW,
    COSTS_ROW,
    INCOME_ROW,
    OPENING_ROW,
    RESULT_ROW,
    YearSummary,
    summarise,
)
from finsam_xl.rules.budget.text import BUDGET_DECISION, shown
from finsam_xl.rules.dated_law import BUDGET

_BEFORE = {
    "current_budget": ("budget innevarande år", "är budgeterad till", 1),
    "last_year_actual": ("utfall föregående år", "hade utfallet", 2),
}
"""What each column before the plan holds, how a line's amount is told, and how many years ago."""


def explain_sum(plan: Plan, row: str, key: str) -> Explanation | None:
    """How a row of the summary came about in one column; None for a row it does not have."""
    found = next((year for year in summarise(plan) if year.key == key), None)
    amounts = dict(found.rows()) if found else {}
    if found is None or amounts.get(row) is None:
        return None
    amount = amounts[row] or Kr(0)
    title, figure = f"{row} {found.year}", shown(amount, plan.settings.budget_unit)
    return Explanation(title, figure, plan.place(row, key), _steps(plan, row, found))


def explain_before(plan: Plan, row: str, key: str) -> Explanation | None:
    """How a row came about in a column before the plan's: this year's budget, last year's outcome.

    None for a column that the plan has no such amounts in, and for a row that sums no lines.
    """
    if key not in _BEFORE:
        return None
    what, told, years_ago = _BEFORE[key]
    first, unit = summarise(plan)[0], plan.settings.budget_unit
    lines = plan.lines if row == RESULT_ROW else _lines_of(plan, row, first)
    given = [(line, amount) for line in lines if (amount := line.given(key)) is not None]
    if not given:
        return None
    year = plan.settings.year - years_ago
    steps = tuple(
        Step(
            f"{line.line} {shown(amount, unit)}",
            f"{line.line} {told} {shown(amount, unit)} {year}.",
            (line.at.cell(key),),
            BUDGET_DECISION,
        )
        for line, amount in given
    )
    figure = shown(total([amount for _, amount in given]), unit)
    return Explanation(f"{row} {year}, {what}", figure, plan.place(row, key), steps)


def _steps(plan: Plan, row: str, year: YearSummary) -> tuple[Step, ...]:
    opening = year.opening_equity or Kr(0)
    pairs = {
        RESULT_ROW: ((INCOME_ROW, year.income), (COSTS_ROW, year.costs)),
        CLOSING_ROW: ((OPENING_ROW, opening), (RESULT_ROW, year.result)),
    }
    if row in pairs:
        return (_two(*pairs[row], plan, year),)
    if row == OPENING_ROW:
        return (_opening(plan, year),)
    return _added(_lines_of(plan, row, year), year, plan.settings.budget_unit)


def _lines_of(plan: Plan, row: str, year: YearSummary) -> tuple[BudgetLine, ...]:
    """The lines that a sum adds up."""
    if row == COSTS_ROW:
        return tuple(line for line in plan.lines if not line.is_income)
    return next((group.lines for group in year.groups if group.row == row), ())


def _added(lines: tuple[BudgetLine, ...], year: YearSummary, unit: str) -> tuple[Step, ...]:
    """One step for each line that has an amount."""
    return tuple(
        Step(
            f"{line.line} {shown(amount, unit)}",
            f"{line.line} är budgeterad till {shown(amount, unit)}.",
            (line.at.cell(year.key),),
            BUDGET_DECISION,
        )
        for line in lines
        if (amount := line.given(year.key)) is not None
    )


def _two(one: tuple[str, Kr], other: tuple[str, Kr], plan: Plan, year: YearSummary) -> Step:
    unit = plan.settings.budget_unit
    (first, amount), (second, added) = one, other
    sum_ = shown(amount + added, unit)
    cells = (plan.place(first, year.key), plan.place(second, year.key))
    return Step(
        f"{shown(amount, unit)} + ({shown(added, unit)}) = {sum_}",
        f"{first} {shown(amount, unit)} och {second[:1].lower()}{second[1:]}"
        f" {shown(added, unit)} ger {sum_}.",
        tuple(cell for cell in cells if cell),
        BUDGET_DECISION,
    )


def _opening(plan: Plan, year: YearSummary) -> Step:
    """The first year begins with the setting, the others with what the year before ended with."""
    amount = shown(year.opening_equity or Kr(0), plan.settings.budget_unit)
    if year.year == plan.settings.year:
        cell: Place | None = plan.settings.place("opening_equity")
        told = f"Inställningen Ingående eget kapital är {amount} ({plan.settings.opening_status})."
        return Step(f"inställning {amount}", told, (cell,) if cell else (), told)
    before = plan.years[year.year - plan.settings.year - 1]
    cell = plan.place(CLOSING_ROW, before[1])
    told = f"Eget kapital vid slutet av {before[0]} är {amount}."
    basis = BUDGET.basis("plan_years")
    return Step(f"slutet av {before[0]}: {amount}", told, (cell,) if cell else (), basis)
