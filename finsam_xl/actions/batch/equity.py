"""A workbook's budget as the chain of equity sees it, and the opening that it is filled with."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.batch.identities import called
from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.budget_sheets import BUDGET
from finsam_xl.actions.closing.closing_input import books, closing_settings
from finsam_xl.actions.journey.closed import is_closed
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision
from finsam_xl.actions.journey.gate import is_exposed, is_whole
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Level
from finsam_xl.rules.budget.records import BudgetLine, Plan
from finsam_xl.rules.budget.text import shown
from finsam_xl.rules.closing.chain import Ending, Link, ending
from finsam_xl.rules.closing.proof import prove
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.values import Exact, cell
from finsam_xl.sheets.writer import put

OPENING, STATUS = "opening_equity", "opening_status"


def readable_plan(contents: Contents) -> Plan | None:
    """The workbook's plan; None where an amount can't be read, or an identity number stops it."""
    budgeting = None if is_exposed(contents) else read_budget(contents)
    if budgeting is None:
        return None
    told = contents.table(BUDGET, BudgetLine).findings
    return None if any(each.level is Level.ERROR for each in told) else budgeting.plan


def is_left_closed(contents: Contents) -> bool:
    """True for a year that has been closed: nothing is written there any more."""
    return is_whole(contents, TABLE) and is_closed(contents)


def ended(contents: Contents, plan: Plan | None, path: Path) -> Ending | None:
    """How the year ends: as it is booked where it is closed, else as it is planned."""
    if plan is None:
        return None
    own = closing_settings(contents) if is_left_closed(contents) else None
    if own is None:
        return ending(plan, called(path))
    equity = prove(books(contents, own)).expected
    return Ending(own.year, called(path), equity, settled=True)


def filling(contents: Contents, link: Link, before: Ending | None) -> Decision:
    """Write the opening equity that the year before ends with, where there is none."""
    if link.opening is None or before is None or not _has(contents, OPENING):
        return Decision((), "")
    values: dict[str, Exact] = {OPENING: link.opening, STATUS: link.status}
    edits = tuple(_put(contents, key, values[key]) for key in values if _has(contents, key))
    amount = shown(link.opening, contents.settings.text("budget_unit"))
    return Decision(edits, f"ingående eget kapital {amount} hämtat från {before.workbook}")


def _has(contents: Contents, key: str) -> bool:
    """True when the setting's row stands there, as it doesn't in an older workbook."""
    return contents.settings.row(contents.workbook.setting(key)) is not None


def _put(contents: Contents, key: str, value: Exact) -> Edit:
    factor = contents.workbook.setting(key).factor
    return put(contents.settings.place(key), cell(value, factor))
