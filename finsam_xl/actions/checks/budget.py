"""The checks of the budget: the plan, its fees and sums, its deadlines, targets and results."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.budget.budget_edits import table_edits
from finsam_xl.actions.budget.budget_input import BUTTON, NEEDS, Budgeting, read_budget
from finsam_xl.actions.budget.budget_sheets import ladder, versions
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.closing.closing_input import BALANCES, books, closing_settings
from finsam_xl.actions.follow_up.ledger_months import LEDGER
from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.deadlines import check_annual_report_day, check_budget_day
from finsam_xl.rules.budget.plan_check import check_plan
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.reported import (
    FinancialTarget,
    ReportedResult,
    check_reported,
    check_targets,
)
from finsam_xl.rules.closing.proof import lacking_months, prove
from finsam_xl.sheets.findings import s18_not_current

TARGETS, REPORTED = "tblFinansiellaMal", "tblRedovisat"

__all__ = ["NEEDS", "findings"]


class ReportDay(Frozen):
    """The day the annual report was decided."""

    annual_report_day: date | None


def findings(contents: Contents) -> list[Finding]:
    """All that the budget's rules find; of a budget without lines only what is reported."""
    budgeting = read_budget(contents)
    if budgeting is None:
        return []
    plan = budgeting.plan
    told = list(_reported(contents))
    if plan.lines:
        told += check_plan(plan, budgeting.fees, ladder(contents))
        told += _days(contents, plan)
        told += check_targets(contents.table(TARGETS, FinancialTarget).records)
        told += _not_shown(contents, budgeting)
    return told


def _reported(contents: Contents) -> tuple[Finding, ...]:
    """Reported results against the year's own, where the ledger has all its months."""
    rows = contents.table(REPORTED, ReportedResult).records
    return check_reported(rows, _booked_result(contents)) if rows else ()


def _booked_result(contents: Contents) -> dict[int, Kr]:
    own = closing_settings(contents)
    if own is None or not all(is_whole(contents, name) for name in (LEDGER, BALANCES)):
        return {}
    year = books(contents, own)
    return {} if lacking_months(year) else {year.year: prove(year).result}


def _days(contents: Contents, plan: Plan) -> tuple[Finding, ...]:
    """The budget's day of decision, and the annual report's, against the law's last days."""
    if contents.day is None:
        return ()
    decided = [row.day for row in versions(contents) if row.decision and row.day]
    report = contents.settings.read(ReportDay).record
    year = plan.settings.year
    return (
        *check_budget_day(
            plan.settings, min(decided, default=None), contents.day, contents.settings.place("year")
        ),
        *check_annual_report_day(
            year,
            report.annual_report_day if report else None,
            contents.day,
            contents.settings.place("annual_report_day"),
        ),
    )


def _not_shown(contents: Contents, budgeting: Budgeting) -> list[Finding]:
    """The printed table when it does not show the budget as it stands."""
    changed = real_changes(contents, table_edits(contents, with_fees(budgeting)))
    places = [edit.at for edit in changed if not isinstance(edit, ReplaceRows)]
    return [s18_not_current(places[0], BUTTON)] if places else []
