"""Läs in bokföring: a SIE file's months and balances, and the follow-up that they give."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_edits import result_edits
from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.ledger.balance_rows import balance_edits, balance_findings
from finsam_xl.actions.ledger.ledger_file import LedgerFile, read_ledger
from finsam_xl.actions.ledger.outcome_rows import file_rows, outcome_edit, replaced
from finsam_xl.actions.ledger.proof import proof_findings
from finsam_xl.actions.ledger.sheet_checks import sheet_findings
from finsam_xl.actions.ledger.told import told_read, told_stopped


def decide(given: Given) -> Decision:
    """All or nothing: with a single fault in the file nothing is written, and every one is told."""
    year = given.contents.settings.value("year")
    if given.file is None or not isinstance(year, int):
        return Decision((), "inget är inläst, året på Inställningar kan inte läsas; läs Kontroller")
    ledger = read_ledger(given.contents, given.file, year)
    if not ledger.is_sound:
        return _stopped(ledger)
    return _imported(given.contents, ledger)


def _imported(contents: Contents, ledger: LedgerFile) -> Decision:
    """The rows and what follows from them, once they are proven as they would stand."""
    gone, rows = replaced(contents, ledger), file_rows(ledger)
    edits = (outcome_edit(contents, gone, rows), *balance_edits(contents, ledger))
    then = contents.after(edits)
    ledger = ledger.with_findings(
        *proof_findings(then, ledger),
        *sheet_findings(then, gone, rows, ledger.last_month),
        *balance_findings(then, ledger),
    )
    if not ledger.is_sound:
        return _stopped(ledger)
    budgeting = read_budget(then)
    if budgeting is None:
        return Decision(edits, told_read(ledger, ledger.last_month), findings=ledger.findings)
    plan = with_fees(budgeting)
    told = told_read(ledger, plan.settings.follow_up_month)
    return Decision((*edits, *result_edits(then, plan)), told, findings=ledger.findings)


def _stopped(ledger: LedgerFile) -> Decision:
    return Decision((), told_stopped(ledger), findings=ledger.findings)
