"""Equity (eget kapital) against the members' fees: its way over the plan, and the ladder."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.findings import balance as found
from finsam_xl.rules.budget.key_figures import key_figures
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.summary import CLOSING_ROW, YearSummary, summarise


class EquityStep(Frozen):
    """A step of the ladder for equity (trappa), to be checked against what applies.

    It holds for fees of a year up to `up_to` (None: any), and `share` is the largest part of them
    that equity should be.
    """

    at: RowPlace
    up_to: Kr | None
    share: Fraction


def check_equity(plan: Plan) -> tuple[Finding, ...]:
    """Told once, where equity ends the plan lower than it begins it."""
    years = summarise(plan)
    ladders = [each for each in _levels(years, plan) if each.fees]
    if len(ladders) <= 1 or ladders[-1].equity >= ladders[0].equity:
        return ()
    first, last = (
        each._replace(share=Fraction(each.equity.ore, each.fees.ore))
        for each in (ladders[0], ladders[-1])
    )
    at = plan.place(CLOSING_ROW, years[-1].key)
    return (found.g16_equity_falls(at, first, last, plan.settings.budget_unit),)


def check_ladder(plan: Plan, steps: tuple[EquityStep, ...]) -> tuple[Finding, ...]:
    """Equity at the plan's beginning and at each year's end against the association's ladder."""
    unit = plan.settings.budget_unit
    findings = []
    for level in _levels(summarise(plan), plan):
        step = step_for(level.fees, steps)
        if step and level.fees and Fraction(level.equity.ore, level.fees.ore) > step.share:
            ladder = level._replace(share=step.share)
            findings.append(found.g15_equity_above_the_ladder(step.at.cell("share"), ladder, unit))
    return tuple(findings)


def step_for(fees: Kr, steps: tuple[EquityStep, ...]) -> EquityStep | None:
    """The lowest step that the fees fit under; None where the ladder has none."""
    fitting = [step for step in steps if step.up_to is None or fees <= step.up_to]
    return min(fitting, key=lambda s: (s.up_to is None, s.up_to or ZERO)) if fitting else None


def _levels(years: tuple[YearSummary, ...], plan: Plan) -> list[found.Ladder]:
    """Equity as the plan begins and as each of its years ends, with that year's fees."""
    fees = {figure.year: figure.fees for figure in key_figures(plan)}
    levels = []
    if years and years[0].opening_equity is not None:
        first = years[0]
        when = f"början av {first.year}"
        opening = first.opening_equity or ZERO
        levels.append(found.Ladder(when, opening, fees[first.year], Fraction(0)))
    for year in years:
        if year.closing_equity is not None:
            when = f"slutet av {year.year}"
            levels.append(found.Ladder(when, year.closing_equity, fees[year.year], Fraction(0)))
    return levels
