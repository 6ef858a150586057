"""Runs one action on one workbook: read, decide, check the result, write once."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.check import findings
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.control_rows import control_edits, settled
from finsam_xl.actions.journey.controls import Controls, controls
from finsam_xl.actions.journey.decide import action_named, decided
from finsam_xl.actions.journey.decision import Decision, LastRun
from finsam_xl.actions.journey.deliver import as_named, delivered, documents_folder
from finsam_xl.actions.journey.fingerprint import fingerprint, touched, written_names
from finsam_xl.actions.journey.log import LogRow, log_edits, status_edits
from finsam_xl.actions.journey.overwritten import sum_figures
from finsam_xl.actions.journey.pdf_beside import wants_pdf, with_pdfs
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.journey.request import Report, Request
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.port import Book, Written
from finsam_xl.sheets.catalogue import Action

__all__ = [
    "Report",
    "Request",
    "action_named",
    "carry_out",
    "decided",
    "perform",
    "plan",
    "reported",
]


class _Kept(Frozen):
    """How the tables stand beside what is written, and what puts the rest back."""

    stands: str
    back: tuple[Edit, ...]


def plan(book: Book, request: Request) -> Report:
    """All that an action would write and tell, without writing it."""
    action = action_named(request.action)
    contents = read_contents(book, request.moment.date())
    return reported(contents, action, request, decided(book, contents, action, request))


def reported(contents: Contents, action: Action, request: Request, decision: Decision) -> Report:
    """The decision as it would be written: what it changes, the findings then, and its traces."""
    real, seen, found = _checked(contents, decision)
    edits = (*real, *real_changes(contents, control_edits(contents, found)))
    folder = _folder(contents, request, decision)
    report = Report(
        action=action,
        outcome=as_named(decision.documents, folder, decision.outcome),
        edits=edits,
        documents=decision.documents,
        written=tuple(each.name for each in decision.documents),
        controls=found,
        folder=folder,
        touched=touched(contents, real),
        figures=sum_figures(contents, seen),
        faults=tuple(each for each in decision.findings if each.level is Level.ERROR),
        stands=decision.stands,
        pdf=wants_pdf(contents, request),
    )
    return _traced(contents, request, report) if edits else report


def perform(book: Book, request: Request) -> Report:
    """Plan the action and write it: see `carry_out`."""
    return carry_out(book, request, plan(book, request))


def carry_out(book: Book, request: Request, report: Report) -> Report:
    """Write what was planned: all edits and then all documents, or nothing at all.

    With one exception: the documents are given their names last, and if that fails the workbook
    has been written. No document is left then, Refusal A40 names them, and the action can be
    undone or run again.
    """
    written, stands = Written(), _stands(request, book, report)
    try:
        with delivered(report.documents, report.folder) as paths:
            if report.edits:
                write = book.erase if report.action.final else book.apply
                written = write(report.edits, report.figures)
    finally:
        if request.keep and written.back and report.touched:
            _keep(request, book, report, _Kept(stands, written.back))
    tables = report.written[: len(report.written) - len(paths)]
    notes = (*written.notes, *_forgotten(book, report))
    done = report._replace(written=(*tables, *(str(path) for path in paths)), notes=notes)
    return with_pdfs(done, paths) if report.pdf else done


def _forgotten(book: Book, report: Report) -> tuple[Finding, ...]:
    """What an action took away for good is in no daily copy either; told where one stays."""
    if not (report.action.final and report.touched and book.folder):
        return ()
    from finsam_xl.books.file.backups import drop_backups  # noqa: PLC0415 - one action needs it

    return drop_backups(book.folder, book.name)


def _stands(request: Request, book: Book, report: Report) -> str:
    """How the tables stand beside what is written, told from what has been read already."""
    if not (request.keep and report.touched):
        return ""
    return fingerprint(book, report.touched, report.edits)


def _keep(request: Request, book: Book, report: Report, kept: _Kept) -> None:
    """What undoes the action; an undoing leaves nothing to undo, so that no mistake comes back."""
    from finsam_xl.actions.journey import undo  # noqa: PLC0415 - it is only needed when it writes

    if report.action.undo or report.action.final:
        undo.forget_undo(request.keep, book)
    else:
        run = LastRun(report.action.label, request.moment, kept.back)
        undo.keep_undo(request.keep, book, undo.Done(report.edits, kept.stands, run))


def _folder(contents: Contents, request: Request, decision: Decision) -> Path:
    """Where the documents go; what the settings name is only asked for when there are any."""
    if request.out or not (decision.documents or decision.stands):
        return request.out or Path()
    return documents_folder(contents)


def _checked(contents: Contents, decision: Decision) -> tuple[tuple[Edit, ...], Contents, Controls]:
    """The action's edits that change something, the contents then, and the findings in them."""
    real = real_changes(contents, decision.edits)
    seen = contents.after(real) if real else contents
    found = controls(contents, [*decision.findings, *findings(seen)])
    return real, seen, settled(contents, found)


def _traced(contents: Contents, request: Request, report: Report) -> Report:
    """The report with the status line and the log's row among its edits."""
    label, outcome, found = report.action.label, report.outcome, report.controls
    told = f"{label}: {outcome}. {found.counts()}."
    entry = LogRow(request.moment, request.who, label, outcome, len(found.open))
    traces = (*status_edits(contents, request.moment, told), *log_edits(contents, entry))
    edits = (*report.edits, *traces)
    return report._replace(edits=edits, written=(*written_names(contents, edits), *report.written))
