"""Spara version: the budget as it stands today, kept under its version with a proof of it."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import BUDGET
from finsam_xl.actions.budget.saved_versions import saved_versions, version_edits
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.swedish import listed, thousands
from finsam_xl.rules.budget.records import BudgetLine
from finsam_xl.rules.budget.versions import SavedVersion, proof, to_save


def decide(given: Given) -> Decision:
    """Save the budget's lines for each version that has none, and for the one worked on."""
    budget = given.contents.table(BUDGET, BudgetLine)
    kept = saved_versions(given.contents)
    if budget.findings:
        at = budget.findings[0].at
        return Decision((), f"inget sparat, {at} kan inte läsas; rätta den först")
    if not budget.records:
        return Decision((), "inget sparat, budgeten har inga poster")
    if not kept:
        return Decision((), "inget sparat; skriv versionens namn på en rad på Versioner först")
    chosen = to_save(kept, budget.records)
    edits = version_edits(given.contents, chosen, budget.records, given.day)
    return Decision(edits, _told(chosen, kept, budget.records))


def _told(
    chosen: tuple[SavedVersion, ...],
    kept: tuple[SavedVersion, ...],
    now: tuple[BudgetLine, ...],
) -> str:
    """What was saved, else why nothing was."""
    if chosen:
        names = [each.version.version for each in chosen]
        saved = "sparad" if len(names) == 1 else "sparade"
        return f"{listed(names)} {saved}, {thousands(len(now))} poster, kontrollsumma {proof(now)}"
    last = kept[-1]
    if last.is_proved and last.version.proof == proof(now):
        return f"{last.version.version} är redan sparad så som budgeten står"
    if last.version.locked:
        return (
            f"inget sparat, {last.version.version} är låst; skriv en ny rad under den, till exempel"
            " reviderad"
        )
    return f"inget sparat, {last.version.version} finns på två rader; ge den ena ett annat namn"
