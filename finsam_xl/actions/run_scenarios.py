"""Räkna scenarier: what the budget would become if money, pay or an intervention changed."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.scenario_rows import assumed, scenario_edit, scenario_years
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.swedish import listed, thousands
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.scenario_years import ScenarioYear
from finsam_xl.rules.budget.text import shown


def decide(given: Given) -> Decision:
    """Write the scenarios side by side with the budget, which stays as it is."""
    contents = given.contents
    budgeting = read_budget(contents)
    if budgeting is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    plan = budgeting.plan
    years = scenario_years(contents, plan) if plan.lines else ()
    told = [_told(years, plan), *_left_out(assumed(contents).left_out)]
    return Decision((scenario_edit(contents, years),), "; ".join(told))


def _told(years: tuple[ScenarioYear, ...], plan: Plan) -> str:
    """The first year's result of the budget and of each scenario."""
    if not plan.lines:
        return "budgeten har inga poster än; fyll i Budget"
    if not years:
        return "inget scenario räknat; skriv ett antagande per rad på Scenario"
    first = [each for each in years if each.summary.year == plan.settings.year]
    count = len(first) - 1
    done = "1 scenario räknat" if count == 1 else f"{thousands(count)} scenarier räknade"
    unit = plan.settings.budget_unit
    results = [f"{each.scenario} {shown(each.summary.result, unit)}" for each in first]
    return f"{done}, resultat {plan.settings.year}: {', '.join(results)}"


def _left_out(names: tuple[str, ...]) -> list[str]:
    return [f"{listed(names)} kunde inte räknas, läs Kontroller"] if names else []
