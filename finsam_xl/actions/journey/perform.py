"""Runs one action on one workbook: read, decide, check the result, write once."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.check import findings
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.control_rows import control_edits, settled
from finsam_xl.actions.journey.controls import Controls, controls
from finsam_xl.actions.journey.decision import Ask, Decision, Document, Given, LastRun
from finsam_xl.actions.journey.deliver import delivered, documents_folder
from finsam_xl.actions.journey.fingerprint import touched, written_names
from finsam_xl.actions.journey.gate import gated
from finsam_xl.actions.journey.log import LogRow, log_edits, status_edits
from finsam_xl.actions.journey.overwritten import sum_figures
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.journey.sources import asked_place, read_source
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Area
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.port import Book, Figure, Written
from finsam_xl.sheets.catalogue import Action, actions


class Request(Frozen):
    """Who asks for which action, and when; `moment` is the only clock below the doors.

    `out` is the folder for documents; None: the one the settings name, else Dokument beside the
    workbook. `keep` is the folder where what undoes an action is kept; None: nothing is kept.
    """

    action: str
    moment: datetime
    who: str
    ask: Ask = Ask()
    out: Path | None = None
    keep: Path | None = None


class Report(Frozen):
    """What an action did: its outcome in words, its edits (none: nothing to change), findings.

    `written` names the tables and blocks that the edits are in, then the documents. `touched`
    are those of them that an undo puts back; it has nothing to put back where there are none.
    `figures` are what the live sums must show then. `faults` are what stopped it; `notes` are what
    the book had to tell once it had written.
    """

    action: Action
    outcome: str
    edits: tuple[Edit, ...]
    documents: tuple[Document, ...]
    written: tuple[str, ...]
    controls: Controls
    folder: Path
    touched: tuple[Area, ...] = ()
    figures: tuple[Figure, ...] = ()
    faults: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()

    @property
    def is_stopped(self) -> bool:
        """True when its faults left nothing to write but that they were found."""
        return bool(self.faults) and not self.touched


class _ActionModule(Protocol):
    def decide(self, given: Given) -> Decision: ...


def plan(book: Book, request: Request) -> Report:
    """All that an action would write and tell, without writing it."""
    action = action_named(request.action)
    contents = read_contents(book, request.moment.date())
    return reported(contents, action, request, decided(book, contents, action, request))


def decided(book: Book, contents: Contents, action: Action, request: Request) -> Decision:
    """What an action wants done with these contents of a book; Refusal for another workbook."""
    if contents.workbook.key not in action.workbooks:
        raise Refusal(
            "A04", f"{action.label} hör inte till arbetsboken {book.name}; öppna rätt arbetsbok."
        )
    return gated(action, _given(book, contents, action, request), _module(action).decide)


def reported(contents: Contents, action: Action, request: Request, decision: Decision) -> Report:
    """The decision as it would be written: what it changes, the findings then, and its traces."""
    real, seen, found = _checked(contents, decision)
    edits = (*real, *real_changes(contents, control_edits(contents, found)))
    if edits:
        edits += _traces(contents, action, request, decision, found)
    return Report(
        action=action,
        outcome=decision.outcome,
        edits=edits,
        documents=decision.documents,
        written=(*written_names(contents, edits), *(each.name for each in decision.documents)),
        controls=found,
        folder=_folder(contents, request, decision),
        touched=touched(contents, real),
        figures=sum_figures(contents, seen),
        faults=tuple(each for each in decision.findings if each.level is Level.ERROR),
    )


def perform(book: Book, request: Request) -> Report:
    """Plan the action and write it: see `carry_out`."""
    return carry_out(book, request, plan(book, request))


def carry_out(book: Book, request: Request, report: Report) -> Report:
    """Write what was planned: all edits and then all documents, or nothing at all.

    With one exception: the documents are given their names last, and if that fails the workbook
    has been written. No document is left then, Refusal A40 names them, and the action can be
    undone or run again.
    """
    written = Written()
    try:
        with delivered(report.documents, report.folder) as paths:
            if report.edits:
                written = book.apply(report.edits, report.figures)
    finally:
        if request.keep and written.back and report.touched:
            _keep(request, book, report, written.back)
    tables = report.written[: len(report.written) - len(paths)]
    return report._replace(written=(*tables, *(str(path) for path in paths)), notes=written.notes)


def _keep(request: Request, book: Book, report: Report, back: tuple[Edit, ...]) -> None:
    """What undoes the action; an undoing leaves nothing to undo, so that no mistake comes back."""
    from finsam_xl.actions.journey import undo  # noqa: PLC0415 - it is only needed when it writes

    if report.action.undo:
        undo.forget_undo(request.keep, book)
    else:
        run = LastRun(report.action.label, request.moment, back)
        undo.keep_undo(request.keep, book, undo.Done(report.edits, report.touched, run))


def action_named(key: str) -> Action:
    """The action with this key or module name; Refusal names those there are."""
    for action in actions():
        if key in {action.key, action.module}:
            return action
    known = ", ".join(action.key for action in actions())
    raise Refusal("A03", f"Åtgärden ”{key}” finns inte; välj bland {known}.")


def _module(action: Action) -> _ActionModule:
    return cast("_ActionModule", import_module(f"finsam_xl.actions.{action.module}"))


def _given(book: Book, contents: Contents, action: Action, request: Request) -> Given:
    return Given(
        book=book,
        contents=contents,
        day=request.moment.date(),
        ask=request.ask,
        file=read_source(contents, request.ask.file, action.file) if action.file else None,
        at=asked_place(contents, request.ask.cell, book.selection()) if action.cell else None,
        last=_last(request, book, contents) if action.undo else None,
        out=request.out,
    )


def _last(request: Request, book: Book, contents: Contents) -> LastRun | None:
    from finsam_xl.actions.journey.undo import kept_undo  # noqa: PLC0415 - one button needs it

    return kept_undo(request.keep, book, contents)


def _folder(contents: Contents, request: Request, decision: Decision) -> Path:
    """Where the documents go; what the settings name is only asked for when there are any."""
    if request.out or not decision.documents:
        return request.out or Path()
    return documents_folder(contents)


def _checked(contents: Contents, decision: Decision) -> tuple[tuple[Edit, ...], Contents, Controls]:
    """The action's edits that change something, the contents then, and the findings in them."""
    real = real_changes(contents, decision.edits)
    seen = contents.after(real) if real else contents
    found = controls(contents, [*decision.findings, *findings(seen)])
    return real, seen, settled(contents, found)


def _traces(
    contents: Contents, action: Action, request: Request, decision: Decision, found: Controls
) -> tuple[Edit, ...]:
    """The status line and the log's row."""
    told = f"{action.label}: {decision.outcome}. {found.counts()}."
    entry = LogRow(request.moment, request.who, action.label, decision.outcome, len(found.open))
    return (*status_edits(contents, request.moment, told), *log_edits(contents, entry))
