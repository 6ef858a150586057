"""The checks of scenarios: their assumptions, and whether what is shown is what they give."""

from __future__ import annotations

from finsam_xl.actions.budget import budget_input
from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.budget_sheets import staff
from finsam_xl.actions.budget.scenario_rows import (
    ASSUMPTIONS,
    OUTCOMES,
    assumed,
    scenario_edit,
    scenario_years,
)
from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.scenario_check import check_assumptions
from finsam_xl.sheets.findings import s18_not_current

NEEDS = (*budget_input.NEEDS, ASSUMPTIONS, OUTCOMES)
_BUTTON = "Räkna scenarier"


def findings(contents: Contents) -> list[Finding]:
    """All that the rules of scenarios find in the workbook as it stands."""
    if not contents.typed(ASSUMPTIONS).rows and not contents.typed(OUTCOMES).rows:
        return []
    budgeting = read_budget(contents)
    if budgeting is None:
        return []
    plan = budgeting.plan
    told = list(check_assumptions(assumed(contents).rows, plan, staff(contents)))
    years = scenario_years(contents, plan) if plan.lines else ()
    if real_changes(contents, (scenario_edit(contents, years),)):
        grid = contents.grids[OUTCOMES]
        told.append(s18_not_current(Place(grid.sheet, grid.row, grid.column), _BUTTON))
    return told
