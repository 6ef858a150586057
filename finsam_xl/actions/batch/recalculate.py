"""One workbook of a batch: read, all its steps decided, checked, and written once."""

from __future__ import annotations

from finsam_xl.actions.batch.equity import ended, filling, is_left_closed, readable_plan
from finsam_xl.actions.batch.figures import figures
from finsam_xl.actions.batch.outcome import Asked, Job, Outcome, Status
from finsam_xl.actions.batch.steps import BATCH, all_steps
from finsam_xl.actions.journey.check import findings
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.controls import controls
from finsam_xl.actions.journey.decision import Decision
from finsam_xl.actions.journey.perform import Request, carry_out, reported
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.file import FileBook
from finsam_xl.books.port import Book
from finsam_xl.rules.closing.chain import Link, follow


class Done(Frozen):
    """What was done with a workbook, what is found in it then, and how it stands."""

    status: Status
    seen: Contents
    findings: tuple[Finding, ...]
    told: str = ""
    written: tuple[str, ...] = ()


def recalculate(job: Job) -> Outcome:
    """Recalculate the closed file; Refusal, and nothing written, where that can't be done."""
    book = FileBook(job.path, job.asked.moment.date())
    contents = read_contents(book, job.asked.moment.date())
    plan = readable_plan(contents)
    link = follow(plan.settings, job.before) if plan else Link()
    if is_left_closed(contents):
        done = _looked_at(contents)
    else:
        done = _written(book, contents, job.asked, filling(contents, link, job.before))
    return _outcome(job, link, done)


def _looked_at(contents: Contents) -> Done:
    """A closed year is checked and left as it is."""
    found = controls(contents, findings(contents))
    return Done(Status.CLOSED, contents, found.open)


def _written(book: Book, contents: Contents, asked: Asked, first: Decision) -> Done:
    request = Request(BATCH.key, asked.moment, asked.who, keep=asked.keep)
    decision = all_steps(book, contents, request, first)
    report = carry_out(book, request, reported(contents, BATCH, request, decision))
    return Done(
        status=Status.WRITTEN if report.edits else Status.UNCHANGED,
        seen=contents.after(report.edits) if report.edits else contents,
        findings=(*report.controls.open, *report.notes),
        told=report.outcome,
        written=report.written,
    )


def _outcome(job: Job, link: Link, done: Done) -> Outcome:
    plan = readable_plan(done.seen)
    return Outcome(
        path=job.path,
        status=done.status,
        identity=job.identity,
        told=done.told,
        written=done.written,
        findings=done.findings,
        beside=(*link.findings, *job.notes),
        figures=figures(done.seen, plan),
        ending=ended(done.seen, plan, job.path),
    )
