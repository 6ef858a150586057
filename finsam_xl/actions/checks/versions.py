"""The checks of the budget's versions, of what is saved of them, and of their comparison."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import BUDGET, VERSIONS
from finsam_xl.actions.budget.compared_versions import (
    AFTER,
    BEFORE,
    COMPARISON,
    chosen_sides,
    comparison_edit,
)
from finsam_xl.actions.budget.saved_versions import SAVED, saved_lines, saved_versions
from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.records import BudgetLine
from finsam_xl.rules.budget.version_check import check_budget, check_lines, check_versions
from finsam_xl.rules.budget.versions import SavedVersion
from finsam_xl.sheets.findings import s17_not_in_list, s18_not_current
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, BUDGET, VERSIONS, SAVED)
_BUTTON = "Jämför versioner"


def findings(contents: Contents) -> list[Finding]:
    """All that the rules of versions find; most workbooks begin without any."""
    versions = saved_versions(contents)
    lines = [(each.at, each.version) for each in saved_lines(contents)]
    budget = contents.table(BUDGET, BudgetLine)
    return [
        *check_versions(versions),
        *check_lines(lines, versions),
        *(() if budget.findings else check_budget(versions, budget.records)),
        *_compared(contents, versions),
    ]


def _compared(contents: Contents, versions: tuple[SavedVersion, ...]) -> list[Finding]:
    """Versions that the settings name and that there are none of, and a comparison of before."""
    known = {each.version.version for each in versions}
    column = contents.tables[VERSIONS].column("version").label
    sheet = contents.grids[VERSIONS].sheet
    told = [
        s17_not_in_list(contents.settings.place(key), name, column, sheet)
        for key in (BEFORE, AFTER)
        for name in [contents.settings.text(key)]
        if name and name not in known
    ]
    if is_whole(contents, COMPARISON) and contents.typed(COMPARISON).rows:
        sides = chosen_sides(contents)
        edit = comparison_edit(contents, None if isinstance(sides, str) else sides)
        if real_changes(contents, (edit,)):
            grid = contents.grids[COMPARISON]
            told.append(s18_not_current(Place(grid.sheet, grid.row, grid.column), _BUTTON))
    return told
