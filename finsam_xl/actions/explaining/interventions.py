"""How the yearly cost of a position, and the year's part of a frame, came about."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import (
    INTERVENTIONS,
    STAFF,
    budget_settings,
    interventions,
    staff,
)
from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.follow_up.intervention_rows import STANDINGS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.frame import explain_frame
from finsam_xl.rules.budget.records import BudgetSettings
from finsam_xl.rules.budget.staff import explain_cost


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The cost or the frame in this cell; None for other cells, and where a part is missing."""
    for table, key, rests_on, told_of in (
        (STAFF, "yearly_cost", STAFF, _cost),
        (STANDINGS, "year_frame", INTERVENTIONS, _frame),
    ):
        grid = contents.grids.get(table)
        if grid is not None and grid.holds(at) and key_at(contents, table, at) == key:
            settings = budget_settings(contents)
            if settings is None or not is_whole(contents, rests_on):
                return None
            return told_of(contents, at, settings)
    return None


def _cost(contents: Contents, at: Place, settings: BudgetSettings) -> Explanation | None:
    row = next((each for each in staff(contents) if each.at.row == at.row), None)
    return explain_cost(row, settings.year) if row else None


def _frame(contents: Contents, at: Place, settings: BudgetSettings) -> Explanation | None:
    name = text_at(contents, STANDINGS, "intervention", at)
    row = next((each for each in interventions(contents) if each.intervention == name), None)
    told = explain_frame(row, settings) if row else None
    return told._replace(at=at) if told else None
