"""Checks the plan's result, the office's share, and the sheet's own sums."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.rules.budget.findings import balance as found
from finsam_xl.rules.budget.key_figures import key_figures
from finsam_xl.rules.budget.line_check import turned_key
from finsam_xl.rules.budget.line_units import slipped_keys
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.summary import (
    CLOSING_ROW,
    COSTS_ROW,
    RESULT_ROW,
    YearSummary,
    summarise,
)
from finsam_xl.rules.budget.text import shown
from finsam_xl.rules.dated_law import BUDGET


def check_balance(plan: Plan) -> tuple[Finding, ...]:
    """Each year's result and closing equity, and the sums that the sheet itself has."""
    years = summarise(plan)
    opening = _opening(plan)
    each = (finding for year in years for finding in _year(year, plan))
    return (*opening, *each, *_sums(years, plan), *_office(plan))


def _opening(plan: Plan) -> tuple[Finding, ...]:
    settings = plan.settings
    if settings.opening_equity is not None:
        return ()
    place = settings.place("opening_equity")
    return (found.g13_opening_equity_is_missing(place, settings.year),)


def _year(year: YearSummary, plan: Plan) -> list[Finding]:
    findings = []
    at, unit = plan.place(RESULT_ROW, year.key), plan.settings.budget_unit
    least = Kr.of(BUDGET.value("least_result", date(year.year, 1, 1)))
    if year.result < least:
        findings.append(found.g11_costs_exceed_income(at, year, plan.settings))
    elif year.result == least and (year.income or year.costs):
        findings.append(found.g12_result_is_zero(at, year, unit))
    closing = year.closing_equity
    if closing is not None and closing < ZERO:
        findings.append(found.g14_equity_runs_out(plan.place(CLOSING_ROW, year.key), year, unit))
    return findings


def _sums(years: tuple[YearSummary, ...], plan: Plan) -> list[Finding]:
    """The sheet's own sums that differ from the rules'."""
    unit = plan.settings.budget_unit
    return [
        found.g18_sum_differs(
            row.at.cell(year.key), row.row, year.year, (shown(own, unit), shown(amount, unit))
        )
        for year in years
        for row in plan.summary
        if (own := row.given(year.key)) is not None
        if (amount := dict(year.rows()).get(row.row)) is not None
        if own != amount
    ]


def _office(plan: Plan) -> tuple[Finding, ...]:
    """Told once, where the office's share is larger the last year than the first.

    An amount with the wrong sign or unit is told by itself, and the shares say nothing then.
    """
    costs = [line for line in plan.lines if not line.is_income]
    if any(turned_key(line) or slipped_keys(line) for line in costs):
        return ()
    figures = tuple(each for each in key_figures(plan) if each.office_share is not None)
    if len(figures) <= 1:
        return ()
    first, last = figures[0], figures[-1]
    if (last.office_share or 0) <= (first.office_share or 0):
        return ()
    at = plan.place(COSTS_ROW, plan.years[-1][1])
    return (found.g17_office_grows(at, first, last, figures),)
