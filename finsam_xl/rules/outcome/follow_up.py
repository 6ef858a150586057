"""Follow-up (uppföljning): each line's budget to date, outcome, deviation, forecast and status."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.basics.money_units import part_of
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.records import OWN, STRAIGHT, BudgetLine, Plan
from finsam_xl.rules.budget.same_names import nth_of_each
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.dated_law import limit as bound
from finsam_xl.rules.outcome.line_months import LineMonths, to_date
from finsam_xl.rules.outcome.profiles import (
    NO_PROFILES,
    Profiles,
    budget_to_date,
    share_to_date,
    straight,
)
from finsam_xl.rules.outcome.records import FollowUpInput

IN_STEP, BETTER, WORSE = "i fas", "bättre än budget", "sämre än budget"
_KRONA = Kr.of(1)


class FollowUp(Frozen):
    """A line followed up through a month; a deviation of plus makes the result better.

    `at` and `comment` are of the office's own row, where there is one.
    """

    line: BudgetLine
    at: RowPlace | None
    budget: Kr
    budget_to_date: Kr
    actual: Kr
    forecast: Kr
    status: str
    comment: str

    @property
    def deviation(self) -> Kr:
        """Outcome less budget to date (avvikelse)."""
        return self.actual - self.budget_to_date

    @property
    def forecast_deviation(self) -> Kr:
        """What the year is expected to end with, less the budget."""
        return self.forecast - self.budget


class Outcome(Frozen):
    """What a follow-up rests on: outcome by line and month, the office's rows, profiles."""

    actuals: LineMonths
    inputs: tuple[FollowUpInput, ...] = ()
    profiles: Profiles = NO_PROFILES

    def input_of(self, row: FollowUp) -> FollowUpInput | None:
        """The office's row for a line that is followed up."""
        return next((each for each in self.inputs if each.at == row.at), None)


def follow_up(plan: Plan, outcome: Outcome) -> tuple[FollowUp, ...]:
    """Every line of the budget through the month that the settings name, in order.

    Of two lines with one name the first has the outcome, so that none is counted twice; each has
    the office's row of its own.
    """
    named = nth_of_each(line.line for line in plan.lines)
    own = dict(zip(nth_of_each(each.line for each in outcome.inputs), outcome.inputs, strict=True))
    nothing = outcome._replace(actuals={})
    return tuple(
        _line(line, own.get(nth), plan, nothing if nth[1] else outcome)
        for line, nth in zip(plan.lines, named, strict=True)
    )


def sums(rows: tuple[FollowUp, ...], name: str) -> tuple[Kr, Kr, Kr, Kr]:
    """Budget, budget to date, outcome and forecast of a group; "" for all lines together."""
    own = [row for row in rows if name in {"", row.line.group}]
    return (
        total([row.budget for row in own]),
        total([row.budget_to_date for row in own]),
        total([row.actual for row in own]),
        total([row.forecast for row in own]),
    )


def is_beyond(row: FollowUp, limit: Fraction | None) -> bool:
    """True where the deviation is a larger part of the budget to date than the limit.

    What is less than the floor is of no concern, however small the budget is.
    """
    if limit is None:
        return False
    deviation = abs(row.deviation)
    return deviation >= least_deviation() and (
        deviation.kronor > limit * abs(row.budget_to_date).kronor
    )


def least_deviation() -> Kr:
    """The floor in kronor, under which no deviation wants a comment."""
    return Kr.of(bound("smallest_deviation"))


def _line(line: BudgetLine, own: FollowUpInput | None, plan: Plan, outcome: Outcome) -> FollowUp:
    month, budget = plan.settings.follow_up_month, line.amount("budget")
    row = FollowUp(
        line=line,
        at=own.at if own else None,
        budget=budget,
        budget_to_date=budget_to_date(line, month, outcome.profiles),
        actual=to_date(outcome.actuals, line.line, month),
        forecast=ZERO,
        status="",
        comment=own.comment if own else "",
    )
    row = row._replace(forecast=forecast(row, own, month, outcome.profiles))
    return row._replace(status=_status(row, plan.settings.comment_limit))


def forecast(row: FollowUp, own: FollowUpInput | None, month: int, profiles: Profiles) -> Kr:
    """What the line is expected to end the year with, to the krona.

    rak: the outcome goes on at the same pace. fjolårsprofil: the outcome is last year's part of
    the year. egen: as the office says. Without what a method rests on it is straight, and that
    is told by a finding; where a profile has nothing yet, the rest of the budget is added.
    """
    if month >= MONTHS_A_YEAR:
        return row.actual
    if own and own.forecast_method == OWN and own.own_forecast is not None:
        return own.own_forecast
    share = share_gone(row.line.line, own, month, profiles)
    if share <= 0:
        return row.actual + row.budget - row.budget_to_date
    return part_of(row.actual, 1 / share, _KRONA)


def share_gone(line: str, own: FollowUpInput | None, month: int, profiles: Profiles) -> Fraction:
    """The part of the year that the outcome is taken for; straight where its method lacks it."""
    method = own.forecast_method if own else STRAIGHT
    share = None if method == OWN else share_to_date(line, method, month, profiles)
    return straight(month) if share is None else share


def _status(row: FollowUp, limit: Fraction | None) -> str:
    if limit is None:
        return ""
    if not is_beyond(row, limit):
        return IN_STEP
    return BETTER if row.deviation > ZERO else WORSE
