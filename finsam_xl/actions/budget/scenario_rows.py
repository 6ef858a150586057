"""The sheet Scenario: its assumptions, and what they make of the plan, side by side."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import staff
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.scenario_check import usable
from finsam_xl.rules.budget.scenario_years import Assumption, ScenarioYear, side_by_side
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows

ASSUMPTIONS, OUTCOMES = "tblScenario", "tblScenarioutfall"


class _Named(Frozen):
    """A row of assumptions of which only the name must be readable."""

    at: RowPlace
    scenario: str


class Assumed(Frozen):
    """The assumptions whose rows can be read whole, and the scenarios that have another row."""

    rows: tuple[Assumption, ...]
    unread: frozenset[str]

    @property
    def usable(self) -> tuple[Assumption, ...]:
        """The assumptions of the scenarios that can be reckoned."""
        return tuple(each for each in usable(self.rows) if each.scenario not in self.unread)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The scenarios that can't be reckoned, in the order of the sheet, then by name."""
        reckoned = {each.scenario for each in self.usable}
        named = dict.fromkeys(each.scenario for each in self.rows)
        every = (*named, *sorted(self.unread - named.keys()))
        return tuple(name for name in every if name not in reckoned)


def assumed(contents: Contents) -> Assumed:
    """The assumptions in the order of their sheet."""
    read = contents.table(ASSUMPTIONS, Assumption)
    faulty = {finding.at.row for finding in read.findings if finding.at}
    named = contents.table(ASSUMPTIONS, _Named).records
    return Assumed(
        tuple(each for each in read.records if each.at.row not in faulty),
        frozenset(each.scenario for each in named if each.at.row in faulty),
    )


def scenario_years(contents: Contents, plan: Plan) -> tuple[ScenarioYear, ...]:
    """The plan and its scenarios, year by year, in the order of their rows."""
    return side_by_side(plan, assumed(contents).usable, staff(contents))


def scenario_edit(contents: Contents, years: tuple[ScenarioYear, ...]) -> ReplaceRows:
    """The outcome of the scenarios anew."""
    table, grid = contents.tables[OUTCOMES], contents.grids[OUTCOMES]
    return replace_rows(table, grid, [Row(_values(each), at) for at, each in enumerate(years)])


def _values(each: ScenarioYear) -> dict[str, Exact]:
    return {
        "year": each.summary.year,
        "scenario": each.scenario,
        "income": each.summary.income,
        "costs": each.summary.costs,
        "result": each.summary.result,
        "closing_equity": each.summary.closing_equity,
        "difference": each.difference,
    }
