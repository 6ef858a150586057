"""Runs one action on one workbook: read, decide, check the result, write once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from finsam_xl.actions.check_workbook import findings
from finsam_xl.actions.journey.changes import changes
from finsam_xl.actions.journey.contents import Contents, read_contents
from finsam_xl.actions.journey.controls import Controls, control_edits, controls
from finsam_xl.actions.journey.decision import Decision, Document
from finsam_xl.actions.journey.deliver import delivered, documents_folder
from finsam_xl.actions.journey.log import LogRow, log_edits, status_edits
from finsam_xl.basics.after import after
from finsam_xl.basics.edit import Clear, Edit, ReplaceRows
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.port import Book
from finsam_xl.sheets.catalogue import Action, actions


class Request(NamedTuple):
    """Who asks for which action, and when; `moment` is the only clock below the doors.

    `out` is the folder for documents; None: Dokument beside the workbook.
    """

    action: str
    moment: datetime
    who: str
    out: Path | None = None


class Report(NamedTuple):
    """What an action did: its outcome in words, its edits (none: nothing to change), findings.

    `written` names the tables and blocks that the edits are in, then the documents.
    """

    action: Action
    outcome: str
    edits: tuple[Edit, ...]
    documents: tuple[Document, ...]
    written: tuple[str, ...]
    controls: Controls


class _ActionModule(Protocol):
    def decide(self, contents: Contents) -> Decision: ...


def plan(book: Book, request: Request) -> Report:
    """All that an action would write and tell, without writing it."""
    action = action_named(request.action)
    contents = read_contents(book)
    if contents.workbook.key not in action.workbooks:
        raise Refusal(
            "A04", f"{action.label} hör inte till arbetsboken {book.name}; öppna rätt arbetsbok."
        )
    decision = _module(action).decide(contents)
    seen = contents._replace(grids=after(contents.grids, decision.edits))
    found = controls(contents, findings(seen))
    edits = _real(book, contents, (*decision.edits, *control_edits(contents, found)))
    if edits:
        told = f"{action.label}: {decision.outcome}. {found.counts()}."
        entry = LogRow(request.moment, request.who, action.label, decision.outcome, len(found.open))
        edits += (*status_edits(contents, request.moment, told), *log_edits(contents, entry))
    return Report(
        action=action,
        outcome=decision.outcome,
        edits=edits,
        documents=decision.documents,
        written=(*_written(contents, edits), *(each.name for each in decision.documents)),
        controls=found,
    )


def perform(book: Book, request: Request) -> Report:
    """Plan the action and write it: all edits and documents, or none."""
    report = plan(book, request)
    folder = request.out or documents_folder(book.folder)
    with delivered(report.documents, folder) as paths:
        if report.edits:
            book.apply(report.edits)
    tables = report.written[: len(report.written) - len(paths)]
    return report._replace(written=(*tables, *(str(path) for path in paths)))


def action_named(key: str) -> Action:
    """The action with this key or module name; Refusal names those there are."""
    for action in actions():
        if key in {action.key, action.module}:
            return action
    known = ", ".join(action.key for action in actions())
    raise Refusal("A03", f"Åtgärden ”{key}” finns inte; välj bland {known}.")


def _module(action: Action) -> _ActionModule:
    return cast("_ActionModule", import_module(f"finsam_xl.actions.{action.module}"))


def _written(contents: Contents, edits: tuple[Edit, ...]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for edit in edits:
        if isinstance(edit, ReplaceRows):
            names[edit.table] = None
        else:
            names |= {name: None for name, grid in contents.grids.items() if grid.holds(edit.at)}
    return tuple(names)


def _real(book: Book, contents: Contents, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The edits that change something; only blocks can hold formulas of ours in single cells."""
    blocks = [sheet.block.name for sheet in contents.workbook.sheets if sheet.block]
    areas = [area for area in contents.workbook.areas() if area.name in blocks]
    formulas: Mapping[str, Grid] = book.formulas(areas) if areas else {}
    return (*changes(edits, contents.grids, formulas), *_silent_formulas(edits, contents, formulas))


def _silent_formulas(
    edits: tuple[Edit, ...], contents: Contents, formulas: Mapping[str, Grid]
) -> list[Edit]:
    """Clear the formulas in a rewritten block that show nothing: `fill_block` can't see them."""
    written = {edit.at for edit in edits if not isinstance(edit, ReplaceRows)}
    return [
        Clear(at)
        for name, grid in formulas.items()
        if any(grid.holds(at) for at in written)
        for column, cells in enumerate(grid.columns)
        for row, text in enumerate(cells)
        if text is not None and contents.grids[name].columns[column][row] is None
        for at in [grid.place(row, column)]
        if at not in written
    ]
