"""Årsredovisning: the frame that the board's annual report is written in, with its statements."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.budget_sheets import BUDGET, INTERVENTIONS
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.closing.closing_input import (
    BALANCES,
    ClosingSettings,
    books,
    closing_settings,
)
from finsam_xl.actions.follow_up.ledger_months import LEDGER
from finsam_xl.actions.follow_up.outcome_input import ACCOUNT_MAP, LAST_YEAR, REPORTS, read_outcome
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.reports.annual_report import Year, annual_report
from finsam_xl.actions.reports.observed import left_to_write, unread
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.annual.report import TEMPLATE, annual_document
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.closing.proof import BalanceRow, Books, lacking_months
from finsam_xl.rules.closing.statements import statements
from finsam_xl.rules.closing.statements_check import check_statements

_READ = (BUDGET, LEDGER, ACCOUNT_MAP, LAST_YEAR, INTERVENTIONS, REPORTS)


def decide(given: Given) -> Decision:
    """One document; none without outcome, or with a balance sheet that does not balance."""
    contents = given.contents
    budgeting, own = read_budget(contents), closing_settings(contents)
    if budgeting is None or own is None:
        return Decision((), "inget dokument, en inställning kan inte läsas; läs Kontroller")
    there = [name for name in _READ if name in contents.grids]
    balances = contents.table(BALANCES, BalanceRow).findings
    fault = unread(*(contents.typed(name).findings() for name in there), balances)
    if fault:
        return Decision((), fault)
    return _written(given, with_fees(budgeting), own)


def _written(given: Given, plan: Plan, own: ClosingSettings) -> Decision:
    contents = given.contents
    booked = books(contents, own)
    if not booked.outcome:
        return Decision((), f"inget dokument, {own.year} har inget utfall än")
    made = statements(booked)
    told = check_statements(booked, made, contents.settings.place("equity_accounts"))
    if told:
        return Decision((), "inget dokument, räkningarna går inte ihop; läs Kontroller", (), told)
    year = Year(plan, booked, read_outcome(contents, plan), made, own)
    file = annual_document(annual_report(contents, year), chosen_template(contents, TEMPLATE))
    outcome = f"årsredovisningen för {own.year} är skriven{_but(booked)}{left_to_write((file,))}"
    return Decision((), outcome, (file,))


def _but(booked: Books) -> str:
    """The months that are not booked, and the balances that are not there."""
    lacking = [month_name(month) for month in lacking_months(booked)]
    without = [*lacking, *([] if booked.own_balances else ["balanskonton"])]
    return f", utan {listed(without)}" if without else ""
