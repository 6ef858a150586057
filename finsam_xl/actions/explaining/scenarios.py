"""How a figure of the scenarios came about."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import NEEDS, read_budget
from finsam_xl.actions.budget.budget_sheets import staff
from finsam_xl.actions.budget.scenario_rows import ASSUMPTIONS, OUTCOMES, assumed
from finsam_xl.actions.closing.cell_year import year_of
from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.records import BASE
from finsam_xl.rules.budget.scenario_explanation import ScenarioCell, explain_scenario
from finsam_xl.rules.budget.scenario_years import scenarios


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The figure in this cell; None for other cells and for a scenario that is gone."""
    grid = contents.grids.get(OUTCOMES)
    if grid is None or not grid.holds(at):
        return None
    needs = (*NEEDS, ASSUMPTIONS, OUTCOMES)
    budgeting = read_budget(contents) if all(is_whole(contents, name) for name in needs) else None
    name, year = text_at(contents, OUTCOMES, "scenario", at), year_of(contents, at)
    named = scenarios(assumed(contents).usable) | {BASE: ()}
    if budgeting is None or name not in named or year is None:
        return None
    cell = ScenarioCell(name, year, key_at(contents, OUTCOMES, at))
    told = explain_scenario(cell, budgeting.plan, named[name], staff(contents))
    return told._replace(at=at) if told else None
