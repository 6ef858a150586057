"""Money beside the budget: co-financing, shown and never summed in, and applications."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.budget.findings import guideline as found
from finsam_xl.rules.budget.intervention_records import Application, CoFinancing, Intervention
from finsam_xl.rules.budget.records import Plan


def co_financing(rows: tuple[CoFinancing, ...], year: int) -> dict[str, Kr]:
    """What the parties pay themselves for each intervention in a year, to show beside it."""
    sums: dict[str, Kr] = {}
    for row in rows:
        if row.year == year:
            sums[row.intervention] = sums.get(row.intervention, ZERO) + (row.amount or ZERO)
    return sums


def check_co_financing(rows: tuple[CoFinancing, ...], plan: Plan) -> tuple[Finding, ...]:
    """Income lines that look like a co-financing row: same intervention, year and amount."""
    unit, years = plan.settings.budget_unit, dict(plan.years)
    return tuple(
        found.g35_co_financing_in_the_budget(line.at.cell(years[row.year]), line.line, row, unit)
        for row in rows
        if row.year in years and row.amount
        for line in plan.lines
        if line.is_income and line.intervention and line.intervention == row.intervention
        if line.amount(years[row.year]) == row.amount
    )


def check_applications(
    rows: tuple[Application, ...], interventions: tuple[Intervention, ...], unit: str
) -> tuple[Finding, ...]:
    """Interventions whose applications were granted another sum than their frame."""
    findings = []
    for intervention in interventions:
        own = [row.granted for row in rows if row.intervention == intervention.intervention]
        grants = [grant for grant in own if grant is not None]
        frame = intervention.granted
        if grants and frame is not None and total(grants) != frame:
            at = intervention.at.cell("granted")
            amounts = (total(grants), frame)
            findings.append(
                found.g36_grants_differ_from_frame(at, intervention.intervention, amounts, unit)
            )
    return tuple(findings)
