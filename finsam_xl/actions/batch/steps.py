"""What a batch does in each workbook: its actions one after the other, written as one."""

from __future__ import annotations

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision
from finsam_xl.actions.journey.perform import Request, action_named, decided
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.books.port import Book
from finsam_xl.sheets.catalogue import Action

STEPS = ("allocate-fees", "recalculate-budget")
"""The one list of the actions that a batch does, by key, in their order."""
BATCH = Action(
    key="batch",
    label="Räkna om alla",
    tip="",
    workbooks=("ekonomi",),
    group="",
    image="",
)
"""What the workbook's log calls it."""


def all_steps(book: Book, contents: Contents, request: Request, first: Decision) -> Decision:
    """The decisions of all the actions as one, each taken on what those before it lead to."""
    whole, seen = first, _after(contents, first)
    for key in STEPS:
        step = decided(book, seen, action_named(key), request._replace(action=key))
        whole = _joined(whole, step, seen)
        seen = _after(seen, step)
    return whole


def _after(seen: Contents, step: Decision) -> Contents:
    """The contents as a step leaves them: the very same where it changes nothing."""
    changes = real_changes(seen, step.edits)
    return seen.after(changes) if changes else seen


def _joined(whole: Decision, step: Decision, seen: Contents) -> Decision:
    told = "; ".join(each for each in (whole.outcome, step.outcome) if each)
    edits = (*_kept(whole.edits, step.edits, seen), *step.edits)
    return Decision(edits, told, findings=(*whole.findings, *step.findings))


def _kept(earlier: tuple[Edit, ...], later: tuple[Edit, ...], seen: Contents) -> list[Edit]:
    """The earlier edits but those of cells and tables that are written again."""
    tables = {edit.table for edit in later if isinstance(edit, ReplaceRows)}
    cells = {edit.at for edit in later if not isinstance(edit, ReplaceRows)}
    return [
        edit
        for edit in earlier
        if (
            edit.table not in tables
            if isinstance(edit, ReplaceRows)
            else edit.at not in cells and not any(seen.grids[t].holds(edit.at) for t in tables)
        )
    ]
