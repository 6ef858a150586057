"""How the yearly cost of a position came about."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import STAFF, budget_settings, staff
from finsam_xl.actions.explaining.columns import key_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.staff import explain_cost


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The cost in this cell; None for other cells, and where pay or extent is missing."""
    grid = contents.grids.get(STAFF)
    if grid is None or not grid.holds(at) or key_at(contents, STAFF, at) != "yearly_cost":
        return None
    settings = budget_settings(contents)
    if settings is None or not is_whole(contents, STAFF):
        return None
    row = next((each for each in staff(contents) if each.at.row == at.row), None)
    return explain_cost(row, settings.year) if row else None
