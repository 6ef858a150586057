"""The plan's key figures: the office's share of costs, equity against income, yearly change."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.budget.records import INTERVENTIONS, Plan
from finsam_xl.rules.budget.summary import YearSummary, council_groups, summarise


class KeyFigures(Frozen):
    """A year's key figures, as parts of 1; None where there is nothing to divide by.

    The office is all that the national council counts as styrelse, administration or revision.
    `office` and `interventions` are costs (minus); `fees` are the members' own.
    """

    year: int
    office: Kr
    interventions: Kr
    fees: Kr
    office_share: Fraction | None
    equity_of_income: Fraction | None
    equity_of_fees: Fraction | None
    cost_change: Fraction | None


def key_figures(plan: Plan) -> tuple[KeyFigures, ...]:
    """Each year's key figures; the first year's change is against this year's budget."""
    before = total([line.amount("current_budget") for line in plan.lines if not line.is_income])
    figures = []
    for year in summarise(plan):
        figures.append(_figures(plan, year, before))
        before = year.costs
    return tuple(figures)


def fees_of(plan: Plan, key: str) -> Kr:
    """The members' fees of a year: the income lines that are a member's."""
    lines = [line for line in plan.lines if plan.member_of(line)]
    return total([line.amount(key) for line in lines])


def _figures(plan: Plan, year: YearSummary, before: Kr) -> KeyFigures:
    by_group = council_groups(plan, year.key)
    interventions = by_group.get(INTERVENTIONS, ZERO)
    unsorted = by_group.get("", ZERO)
    office = year.costs - interventions - unsorted
    fees = fees_of(plan, year.key)
    equity = year.closing_equity
    return KeyFigures(
        year=year.year,
        office=office,
        interventions=interventions,
        fees=fees,
        office_share=part(office, year.costs),
        equity_of_income=part(equity, year.income),
        equity_of_fees=part(equity, fees),
        cost_change=part(year.costs - before, before),
    )


def part(amount: Kr | None, whole: Kr) -> Fraction | None:
    """The amount as a part of the whole; None where either is missing or the whole is zero."""
    return Fraction(amount.ore, whole.ore) if amount is not None and whole else None
