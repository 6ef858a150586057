"""The checks of the outcome: ledger, account map, profiles, forecasts, comments and reports."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import BUTTON, NEEDS, read_budget
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.follow_up.follow_up_rows import follow_up_edits
from finsam_xl.actions.follow_up.outcome_input import FOLLOW_UP, last_year_rows, read_outcome
from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.outcome.actual_check import check_ledger, check_map, check_periods
from finsam_xl.rules.outcome.follow_up_check import check_follow_up, check_month
from finsam_xl.sheets.findings import s18_not_current

__all__ = ["NEEDS", "findings"]


def findings(contents: Contents) -> list[Finding]:
    """All that the rules of the outcome find; no follow-up of a year that has none yet."""
    budgeting = read_budget(contents)
    if budgeting is None:
        return []
    plan = with_fees(budgeting)
    lines = {line.line for line in plan.lines}
    followed = read_outcome(contents, plan)
    told = list(check_map(followed.ranges, lines)) if lines else []
    if not lines:
        return told
    told += check_ledger(followed.ledger, lines, plan.settings.year)
    told += check_periods(last_year_rows(contents))
    if not followed.has_outcome:
        return told
    told += check_month(plan, followed.outcome)
    told += check_follow_up(followed.rows, plan, followed.outcome)
    if real_changes(contents, follow_up_edits(contents, plan, followed)):
        grid = contents.grids[FOLLOW_UP]
        told.append(s18_not_current(Place(grid.sheet, grid.row, grid.column), BUTTON))
    return told
