"""Räkna om budget: fees on their lines, costs of staff, follow-up, forecast, and Budgettabell."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_edits import budget_edits
from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.rules.budget.summary import summarise
from finsam_xl.rules.budget.text import shown


def decide(given: Given) -> Decision:
    """Make the workbook show what its budget, fees and outcome give."""
    budgeting = read_budget(given.contents)
    if budgeting is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    plan = with_fees(budgeting)
    if not plan.lines:
        edits = budget_edits(given.contents, budgeting)
        return Decision(edits, "budgeten har inga poster än; fyll i Budget")
    first = summarise(plan)[0]
    result = shown(first.result, plan.settings.budget_unit)
    told = f"{len(plan.lines)} poster räknade, resultat {first.year} {result}"
    return Decision(budget_edits(given.contents, budgeting), told)
