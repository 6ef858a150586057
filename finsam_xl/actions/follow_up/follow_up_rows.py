"""The rows of Uppföljning and of the tables that its charts are drawn from."""

from __future__ import annotations

from finsam_xl.actions.follow_up.outcome_input import FOLLOW_UP, Followed
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.unread import unread_cells, with_unread
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.records import STRAIGHT, BudgetLine, Plan
from finsam_xl.rules.budget.same_names import nth_of_each
from finsam_xl.rules.budget.summary import groups
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.outcome.beside import beside_to_date
from finsam_xl.rules.outcome.follow_up import FollowUp, Outcome, sums
from finsam_xl.rules.outcome.line_months import to_date
from finsam_xl.rules.outcome.profiles import budget_to_date
from finsam_xl.rules.outcome.records import FollowUpInput
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows

MONTHS, GROUPS = "tblManader", "tblGrupper"


def follow_up_edits(contents: Contents, plan: Plan, followed: Followed) -> list[Edit]:
    """The follow-up anew; what the office has said of a line stays on that line's row.

    A line that is gone from the budget keeps its row while the office has said something of it.
    Rows of one name are paired in their order.
    """
    edits: list[Edit] = []
    if is_whole(contents, FOLLOW_UP):
        edits.append(_lines(contents, followed))
    for name, rows in ((MONTHS, _months(plan, followed)), (GROUPS, _groups(plan, followed))):
        if is_whole(contents, name):
            table, grid = contents.tables[name], contents.grids[name]
            edits.append(replace_rows(table, grid, [Row(row, at) for at, row in enumerate(rows)]))
    return edits


def _lines(contents: Contents, followed: Followed) -> Edit:
    table, grid = contents.tables[FOLLOW_UP], contents.grids[FOLLOW_UP]
    said = contents.table(FOLLOW_UP, FollowUpInput).records
    before = dict(zip(nth_of_each(row.line for row in said), said, strict=True))
    unread = unread_cells(contents, FOLLOW_UP)
    named = nth_of_each(row.line.line for row in followed.all_rows)
    rows = [
        _row(row, before.pop(nth, None), grid.first_row)
        for nth, row in zip(named, followed.all_rows, strict=True)
    ]
    rows += [
        Row({"line": row.line} | _said(row), row.at.row - grid.first_row)
        for row in before.values()
        if _has_said(row) or row.at.row - grid.first_row in unread
    ]
    return with_unread(replace_rows(table, grid, rows), rows, unread)


def _row(row: FollowUp, said: FollowUpInput | None, first_row: int) -> Row:
    values: dict[str, Exact] = {
        "group": row.line.group,
        "line": row.line.line,
        "budget": row.budget,
        "budget_to_date": row.budget_to_date,
        "actual": row.actual,
        "deviation": row.deviation,
        "forecast": row.forecast,
        "status": row.status,
    }
    if said is None:
        return Row(values | {"forecast_method": STRAIGHT})
    return Row(values | _said(said), said.at.row - first_row)


def _said(row: FollowUpInput) -> dict[str, Exact]:
    return {
        "forecast_method": row.forecast_method,
        "own_forecast": row.own_forecast,
        "comment": row.comment,
    }


def _has_said(row: FollowUpInput) -> bool:
    return row.own_forecast is not None or bool(row.comment)


def _months(plan: Plan, followed: Followed) -> list[dict[str, Exact]]:
    """Costs since the year began, without sign: twelve months of budget, outcome so far."""
    if not followed.has_outcome:
        return []
    costs = [line for line in plan.lines if not line.is_income]
    profiles = followed.outcome.profiles
    return [
        {
            "month": month_name(month),
            "budget_to_date": -total([budget_to_date(line, month, profiles) for line in costs]),
            "actual": _spent(costs, month, plan, followed.outcome),
            "unsorted": _spent_beside(month, plan, followed),
        }
        for month in range(1, MONTHS_A_YEAR + 1)
    ]


def _spent(costs: list[BudgetLine], month: int, plan: Plan, outcome: Outcome) -> Kr | None:
    if month > plan.settings.follow_up_month:
        return None
    return -total([to_date(outcome.actuals, line.line, month) for line in costs])


def _spent_beside(month: int, plan: Plan, followed: Followed) -> Kr | None:
    """What is booked on no line, with the sign of a cost; nothing where there is none."""
    if not followed.beside or month > plan.settings.follow_up_month:
        return None
    return -beside_to_date(plan, followed.outcome, month)


def _groups(plan: Plan, followed: Followed) -> list[dict[str, Exact]]:
    """Each group's budget, outcome and forecast, and last what stands on no line."""
    if not followed.has_outcome:
        return []
    rows: list[dict[str, Exact]] = []
    names = [group.group for group in groups(plan.lines, "budget")]
    for name in (*names, *(row.line.group for row in followed.beside)):
        budget, so_far, actual, forecast = sums(followed.all_rows, name)
        rows.append(
            {
                "group": name,
                "budget_to_date": so_far,
                "actual": actual,
                "budget": budget,
                "forecast": forecast,
            }
        )
    return rows
