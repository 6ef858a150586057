"""Ekonomisk rapport: the year so far for the board, and for each local group its own."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import Budgeting, read_budget
from finsam_xl.actions.budget.budget_sheets import BUDGET, INTERVENTIONS
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.follow_up.ledger_months import LEDGER
from finsam_xl.actions.follow_up.outcome_input import ACCOUNT_MAP, FOLLOW_UP, REPORTS, read_outcome
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.reports.economic_report import economic_reports
from finsam_xl.actions.reports.observed import left_to_write, unread
from finsam_xl.documents.economic.records import EconomicReport
from finsam_xl.documents.economic.report import TEMPLATE, economic_documents

_READ = (BUDGET, LEDGER, ACCOUNT_MAP, FOLLOW_UP, INTERVENTIONS, REPORTS)


def decide(given: Given) -> Decision:
    """The board's report and the local groups'; none where the year has no outcome yet."""
    contents = given.contents
    budgeting = read_budget(contents)
    if budgeting is None:
        return Decision((), "inget dokument, en inställning kan inte läsas; läs Kontroller")
    there = [name for name in _READ if name in contents.grids]
    fault = unread(*(contents.typed(name).findings() for name in there))
    return Decision((), fault) if fault else _written(contents, budgeting, given)


def _written(contents: Contents, budgeting: Budgeting, given: Given) -> Decision:
    plan = with_fees(budgeting)
    followed = read_outcome(contents, plan)
    if not plan.lines or not followed.has_outcome:
        lacking = "inget utfall" if plan.lines else "inga poster i Budget"
        return Decision((), f"inget dokument, {plan.settings.year} har {lacking} än")
    reports = economic_reports(contents, plan, followed, given.day)
    made = economic_documents(reports, chosen_template(contents, TEMPLATE))
    return Decision((), f"{_told(reports)}{left_to_write(made)}", made)


def _told(reports: tuple[EconomicReport, ...]) -> str:
    """The board's report for augusti 2021, and 2 for the local groups."""
    board, *local = reports
    told = f"ekonomisk rapport t.o.m. {board.month} {board.year} till styrelsen"
    if not local:
        return told
    return f"{told}, och {'en' if len(local) == 1 else len(local)} till lokusgrupperna"
