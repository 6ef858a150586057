"""Checks positions: pay, period, double counting, and the budget line that they belong to."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.money_units import one_of, to_nearest
from finsam_xl.rules.budget.findings import staff as found
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.staff import StaffRow, yearly_cost, yearly_pay

_KRONA = Kr.of(1)


def check_staff(rows: tuple[StaffRow, ...], plan: Plan) -> tuple[Finding, ...]:
    """Each row by itself, and the rows' sum against the budget line that they belong to."""
    year = plan.settings.year
    return (*(finding for row in rows for finding in _row(row, year)), *_lines(rows, plan))


def _row(row: StaffRow, year: int) -> list[Finding]:
    findings = []
    missing = [key for key in ("extent", "monthly_pay") if getattr(row, key) is None]
    if missing:
        findings.append(found.g21_staff_lacks_a_number(row.at.cell(missing[0]), row.position))
    if row.start and row.end and row.end < row.start:
        at = row.at.cell("end")
        findings.append(found.g22_staff_ends_before_start(at, row.position, (row.start, row.end)))
    if row.overhead and (row.social_fees or row.pension):
        double = (row.social_fees or Fraction(0)) + (row.pension or Fraction(0))
        at_stake = to_nearest(yearly_pay(row, year) * double, _KRONA)
        doubled = found.Doubled(row.position, row.overhead, double, at_stake)
        findings.append(found.g20_staff_counted_twice(row.at.cell("overhead"), doubled))
    return findings


def _lines(rows: tuple[StaffRow, ...], plan: Plan) -> list[Finding]:
    """Budget lines that carry less, or more by over a unit, than their positions cost."""
    settings = plan.settings
    findings = []
    for line in plan.lines:
        costs = [yearly_cost(row, settings.year) for row in rows if row.budget_line == line.line]
        whole = total([cost for cost in costs if cost is not None])
        if (
            costs
            and None not in costs
            and abs(whole + line.amount("budget")) >= one_of(settings.budget_unit)
        ):
            at = line.at.cell("budget")
            amounts = (-line.amount("budget"), whole, settings.year)
            findings.append(
                found.g23_staff_differs_from_line(at, line.line, amounts, settings.budget_unit)
            )
    return findings
