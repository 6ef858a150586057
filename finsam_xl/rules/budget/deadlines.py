"""The budget year's last days by law: budget, consultation, annual report."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.findings import deadlines as found
from finsam_xl.rules.budget.records import BudgetSettings
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.dated_law import BUDGET


def budget_deadline(year: int) -> date:
    """The last day to decide the budget of a year: 30 November of the year before."""
    before = date(year - 1, 1, 1)
    return date(year - 1, BUDGET.whole("budget_month", before), BUDGET.whole("budget_day", before))


def annual_report_deadline(year: int) -> date:
    """The last day to make the annual report of a year: three months on, 31 March."""
    after = date(year + 1, 1, 1)
    return months_after(after, BUDGET.whole("annual_report_months", after)) - timedelta(1)


def check_budget_day(
    settings: BudgetSettings, decided: date | None, day: date, at: Place | None = None
) -> tuple[Finding, ...]:
    """The budget's decision (None: not yet) against its last day, and the consultation."""
    latest = budget_deadline(settings.year)
    late = (decided or day) > latest
    told = [found.g37_budget_is_late(at, settings.year, latest, decided)] if late else []
    consulted = settings.consultation
    if decided and (consulted is None or consulted > decided):
        place = settings.place("consultation")
        told.append(found.g39_consultation_is_not_before(place, settings.year, consulted, decided))
    return tuple(told)


def check_annual_report_day(
    year: int, made: date | None, day: date, at: Place | None = None
) -> tuple[Finding, ...]:
    """The annual report's day (None: not yet) against its last day."""
    latest = annual_report_deadline(year)
    late = (made or day) > latest
    return (found.g38_annual_report_is_late(at, year, latest, made),) if late else ()
