"""Checks interventions' money: used against paid, paid against granted, plan against frame."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, total
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.fees.unit_slip import is_unit_slip
from finsam_xl.rules.outcome.findings import standing as found
from finsam_xl.rules.outcome.intervention_follow_up import Standing, months_run


def check_standing(standing: Standing, unit: str) -> tuple[Finding, ...]:
    """Everything found in what an intervention has been paid and has used."""
    row, used, granted = standing.row, standing.used, standing.row.granted
    paid, all_paid = standing.paid, standing.all_paid
    if paid is None or all_paid is None:
        at = row.at.cell("intervention")
        return (found.g65_intervention_without_line(at, row.intervention, standing.year),)
    is_sound = not check_reported_units(standing, unit)
    findings = []
    if is_sound and used is not None and used > paid and standing.report:
        at = standing.report.at.cell("used_to_date")
        amounts = (used, paid)
        findings.append(found.g51_used_more_than_paid(at, standing, amounts, unit))
    if granted is not None and all_paid > granted:
        at = row.at.cell("granted")
        amounts = (all_paid, granted)
        findings.append(found.g52_paid_more_than_granted(at, row.intervention, amounts, unit))
    if is_sound and standing.to_return:
        at = row.at.cell("intervention")
        findings.append(found.g53_money_could_be_returned(at, standing, unit))
    month = standing.reported_month
    if paid and standing.report and month is not None and month < standing.month:
        at = standing.report.at.cell("period")
        findings.append(found.g114_report_is_older(at, standing, month))
    if used is None and _has_run(standing) and paid:
        at = row.at.cell("intervention")
        findings.append(found.g54_report_is_missing(at, standing))
    return tuple(findings)


def check_reported_units(standing: Standing, unit: str) -> tuple[Finding, ...]:
    """What the owner reports, in another unit than what is paid, the frame or its own sum."""
    report, named = standing.report, standing.row.intervention
    if report is None:
        return ()
    used, expected = report.used_to_date, report.full_year_forecast
    paid, frame = ("utbetalt", standing.paid), ("årets ram", standing.year_frame)
    pairs = (
        ("used_to_date", ("förbrukat", used), paid),
        ("used_to_date", ("förbrukat", used), frame),
        ("full_year_forecast", ("prognos helår", expected), frame),
        ("full_year_forecast", ("prognos helår", expected), paid),
        ("full_year_forecast", ("prognos helår", expected), ("förbrukat", used)),
    )
    for key, (what, amount), (beside, other) in pairs:
        if amount and other and is_unit_slip(amount.kronor, other.kronor):
            words = ((what, amount), (beside, other))
            return (found.g68_report_in_another_unit(report.at.cell(key), named, words, unit),)
    return ()


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
