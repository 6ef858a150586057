"""What each position costs in the budget's year, in finsam's column of Personal."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import STAFF, staff
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.staff import yearly_cost
from finsam_xl.sheets.writer import fill_own_columns


def staff_edits(contents: Contents, plan: Plan) -> list[Edit]:
    """The year's cost of each position; blank where pay or extent is missing."""
    if not is_whole(contents, STAFF):
        return []
    year = plan.settings.year
    rows = {row.at.row: {"yearly_cost": yearly_cost(row, year)} for row in staff(contents)}
    return fill_own_columns(contents.tables[STAFF], contents.grids[STAFF], rows)
