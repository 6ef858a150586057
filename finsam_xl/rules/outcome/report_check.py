"""Checks the owners' reports: missing and late ones, two for the same, and unreadable periods."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.fees.text import TKR
from finsam_xl.rules.fees.unit_slip import is_unit_slip
from finsam_xl.rules.outcome.findings import reports as found
from finsam_xl.rules.outcome.records import InterventionReport, period_days, reported_through


class Asked(Frozen):
    """What the owners are to report on: the workbook's year, the period, and the last day.

    `unit` is the budget's. The period is "" and the day None where the association has not said.
    """

    year: int
    period: str
    due: date | None
    at: Place | None = None
    unit: str = TKR


def running(rows: tuple[Intervention, ...], days: tuple[date, date]) -> tuple[Intervention, ...]:
    """The interventions that run on any of these days; one without a day runs until it is said."""
    first, last = days
    return tuple(
        row
        for row in rows
        if (row.start is None or row.start <= last) and (row.end is None or first <= row.end)
    )


def check_asked(asked: Asked) -> tuple[Finding, ...]:
    """A period that is no month or tertial of the year."""
    days = period_days(asked.period)
    if days and days[0].year == asked.year:
        return ()
    return (found.g70_period_can_not_be_asked_for(asked.at, asked.period, asked.year),)


def check_reports(
    rows: tuple[Intervention, ...],
    reports: tuple[InterventionReport, ...],
    asked: Asked,
    day: date | None,
) -> tuple[Finding, ...]:
    """Everything found in the reports; nobody is late before the last day has passed."""
    told = [*_twice(reports), *_unreadable(reports), *_forecasts(reports, asked.unit)]
    if not asked.period:
        return tuple(told)
    days = period_days(asked.period)
    if days is None or check_asked(asked):
        return (*check_asked(asked), *told)
    if asked.due is not None:
        for row in running(rows, days):
            told += _report_of(row, reports, asked, day)
    return tuple(told)


def _report_of(
    row: Intervention, reports: tuple[InterventionReport, ...], asked: Asked, day: date | None
) -> list[Finding]:
    """The intervention's report for the period that is asked for: missing, undated or late."""
    own = [each for each in reports if _key(each) == (row.intervention, asked.period)]
    due = asked.due
    dated = [each for each in own if each.submitted is not None]
    if due is None or (not dated and (day is None or day <= due)):
        return []
    if not own:
        at = row.at.cell("intervention")
        return [found.g71_report_is_missing(at, row, asked.period, due)]
    if not dated:
        return [found.g72_report_is_not_dated(own[0].at.cell("submitted"), row, asked.period)]
    first = min(dated, key=lambda each: each.submitted or due)
    late = ((first.submitted or due) - due).days
    at = first.at.cell("submitted")
    return [found.g73_report_is_late(at, row, asked.period, (due, late))] if late > 0 else []


def _twice(reports: tuple[InterventionReport, ...]) -> list[Finding]:
    """Two of one period, and a month's and its tertial's that do not say the same."""
    first: dict[tuple[str, tuple[int, int] | str], InterventionReport] = {}
    told = []
    for each in reports:
        through = reported_through(each.period) or each.period.strip()
        before = first.setdefault((each.intervention, through), each)
        if before is not each and (_key(before) == _key(each) or _said(before) != _said(each)):
            periods = dict.fromkeys((before.period.strip(), each.period.strip()))
            told.append(
                found.g74_two_reports(each.at.cell("period"), each.intervention, [*periods])
            )
    return told


def _said(report: InterventionReport) -> tuple[Kr | None, Kr | None]:
    return report.used_to_date, report.full_year_forecast


def _unreadable(reports: tuple[InterventionReport, ...]) -> list[Finding]:
    return [
        found.g75_period_is_unreadable(each.at.cell("period"), each.intervention, each.period)
        for each in reports
        if reported_through(each.period) is None
    ]


def _forecasts(reports: tuple[InterventionReport, ...], unit: str) -> list[Finding]:
    """Less expected of the whole year than is already used; a slip of unit is told elsewhere."""
    return [
        found.g69_forecast_below_the_used(
            each.at.cell("full_year_forecast"), _key(each), (used, forecast), unit
        )
        for each in reports
        if (used := each.used_to_date) is not None
        if (forecast := each.full_year_forecast) is not None
        if forecast < used and not is_unit_slip(forecast.kronor, used.kronor)
    ]


def _key(report: InterventionReport) -> tuple[str, str]:
    return report.intervention, report.period.strip()
