"""Budget i Word: the plan of activity and the budget, for the board to decide on."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.budget_sheets import BUDGET, INTERVENTIONS
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.reports.budget_report import budget_report
from finsam_xl.actions.reports.observed import left_to_write, unread
from finsam_xl.documents.budget_report import TEMPLATE, budget_document
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.records import BudgetLine


def decide(given: Given) -> Decision:
    """One document, or none where the budget is empty or can't be read."""
    contents = given.contents
    budgeting = read_budget(contents)
    if budgeting is None:
        return Decision((), "inget dokument, en inställning kan inte läsas; läs Kontroller")
    fault = unread(
        contents.table(BUDGET, BudgetLine).findings,
        contents.table(INTERVENTIONS, Intervention).findings,
    )
    if fault:
        return Decision((), fault)
    if not budgeting.plan.lines:
        return Decision((), "inget dokument, budgeten har inga poster än; fyll i Budget")
    report = budget_report(contents, budgeting, given.day)
    made = budget_document(report, chosen_template(contents, TEMPLATE))
    told = f"budgeten för {budgeting.plan.settings.year} är skriven{left_to_write((made,))}"
    return Decision((), told, (made,))
