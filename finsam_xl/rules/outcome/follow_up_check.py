"""Checks the follow-up: missing outcome, profiles, forecasts, and comments that are demanded."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.records import LAST_YEARS_PROFILE, OWN, Plan
from finsam_xl.rules.outcome.findings import actuals as about_actuals
from finsam_xl.rules.outcome.findings import follow_up as found
from finsam_xl.rules.outcome.follow_up import FollowUp, Outcome, is_beyond
from finsam_xl.rules.outcome.line_months import LineMonth
from finsam_xl.rules.outcome.profiles import share_to_date


def check_month(plan: Plan, outcome: Outcome) -> tuple[Finding, ...]:
    """A follow-up through a month that no outcome has reached yet."""
    month, last = (
        plan.settings.follow_up_month,
        max((each.month for each in outcome.actuals), default=0),
    )
    if not 0 < last < month:
        return ()
    at = plan.settings.place("follow_up_month")
    return (found.g64_follow_up_beyond_the_ledger(at, month, last),)


def check_follow_up(
    rows: tuple[FollowUp, ...], plan: Plan, outcome: Outcome
) -> tuple[Finding, ...]:
    """Everything found in the follow-up, line by line."""
    return tuple(
        finding
        for row in rows
        for finding in (
            *_profile(row, plan, outcome),
            *_forecast(row, plan, outcome),
            *_outcome(row, plan, outcome),
            *_comment(row, plan),
        )
    )


def _profile(row: FollowUp, plan: Plan, outcome: Outcome) -> list[Finding]:
    line, month = row.line, plan.settings.follow_up_month
    if share_to_date(line.line, line.accrual, month, outcome.profiles) is not None:
        return []
    own = outcome.profiles.own.get(line.line)
    if line.accrual == OWN and own is not None:
        return [found.g111_own_profile_does_not_sum(own.at.cell("month_1"), line.line, own.whole)]
    at = line.at.cell("accrual")
    return [found.g48_profile_is_missing(at, line.line, line.accrual)]


def _forecast(row: FollowUp, plan: Plan, outcome: Outcome) -> list[Finding]:
    own = outcome.input_of(row)
    if own is None:
        return []
    name, method, month = row.line.line, own.forecast_method, plan.settings.follow_up_month
    lacks_own = method == OWN and own.own_forecast is None
    lacks_profile = (
        method == LAST_YEARS_PROFILE
        and share_to_date(name, method, month, outcome.profiles) is None
    )
    if not (lacks_own or lacks_profile):
        return []
    key = "own_forecast" if lacks_own else "forecast_method"
    return [found.g49_own_forecast_is_missing(own.at.cell(key), name, method)]


def _outcome(row: FollowUp, plan: Plan, outcome: Outcome) -> list[Finding]:
    """No ledger row at all through the month, though the budget to date is not zero."""
    month, unit = plan.settings.follow_up_month, plan.settings.budget_unit
    name = row.line.line
    any_row = any(LineMonth(name, each) in outcome.actuals for each in range(1, month + 1))
    if any_row or not row.budget_to_date:
        return []
    expected = (row.budget_to_date, month)
    return [about_actuals.g46_line_without_outcome(row.line.at.cell("line"), name, expected, unit)]


def _comment(row: FollowUp, plan: Plan) -> list[Finding]:
    limit, unit = plan.settings.comment_limit, plan.settings.budget_unit
    if limit is None or row.comment.strip() or not is_beyond(row, limit):
        return []
    at: Place = row.at.cell("comment") if row.at else row.line.at.cell("line")
    return [found.g50_comment_is_missing(at, row, limit, unit)]
