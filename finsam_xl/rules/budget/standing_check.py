"""Checks interventions' money: used against paid, paid against granted, plan against frame."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, total
from finsam_xl.rules.budget.findings import standing as found
from finsam_xl.rules.budget.intervention_follow_up import Standing, months_run
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.records import Plan


def check_standing(standing: Standing, unit: str) -> tuple[Finding, ...]:
    """Everything found in what an intervention has been paid and has used."""
    row, used, granted = standing.row, standing.used, standing.row.granted
    paid, all_paid = standing.paid, standing.all_paid
    if paid is None or all_paid is None:
        at = row.at.cell("intervention")
        return (found.g65_intervention_without_line(at, row.intervention, standing.year),)
    findings = []
    if used is not None and used > paid and standing.report:
        at = standing.report.at.cell("used_to_date")
        amounts = (used, paid)
        findings.append(found.g51_used_more_than_paid(at, standing, amounts, unit))
    if granted is not None and all_paid > granted:
        at = row.at.cell("granted")
        amounts = (all_paid, granted)
        findings.append(found.g52_paid_more_than_granted(at, row.intervention, amounts, unit))
    if standing.to_return:
        at = row.at.cell("intervention")
        findings.append(found.g53_money_could_be_returned(at, standing, unit))
    if used is None and _has_run(standing) and paid:
        at = row.at.cell("intervention")
        findings.append(found.g54_report_is_missing(at, standing))
    return tuple(findings)


def _has_run(standing: Standing) -> bool:
    return months_run(standing.row, standing.year, standing.month) > 0


def check_frames(rows: tuple[Intervention, ...], plan: Plan) -> tuple[Finding, ...]:
    """Frames over several years: earlier outcome and the plan's years against what was granted."""
    findings = []
    for row in rows:
        lines = [
            line
            for line in plan.lines
            if line.intervention == row.intervention and not line.is_income
        ]
        budgeted = total([line.amount(key) for line in lines for _, key in plan.years])
        planned = (row.earlier_actual or ZERO) - budgeted
        if row.granted is not None and lines and planned > row.granted:
            at = row.at.cell("granted")
            amounts = (planned, row.granted)
            findings.append(
                found.g55_plan_exceeds_frame(
                    at, row.intervention, amounts, plan.settings.budget_unit
                )
            )
    return tuple(findings)
