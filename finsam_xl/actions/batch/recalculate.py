"""One workbook of a batch: read, all its steps decided, checked, and written once."""

from __future__ import annotations

from finsam_xl.actions.batch.equity import filling, readable_plan
from finsam_xl.actions.batch.figures import figures
from finsam_xl.actions.batch.identities import called
from finsam_xl.actions.batch.outcome import Job, Outcome, Status
from finsam_xl.actions.batch.steps import BATCH, all_steps
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.perform import Report, Request, carry_out, reported
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.books.file import FileBook
from finsam_xl.rules.budget.chain import Link, ending, follow


def recalculate(job: Job) -> Outcome:
    """Recalculate the closed workbook; Refusal, and nothing written, where that can't be done."""
    asked = job.asked
    book = FileBook(job.path, asked.moment.date())
    contents = read_contents(book, asked.moment.date())
    request = Request(BATCH.key, asked.moment, asked.who, keep=asked.keep)
    plan = readable_plan(contents)
    link = follow(plan.settings, job.before) if plan else Link()
    decision = all_steps(book, contents, request, filling(contents, link, job.before))
    report = carry_out(book, request, reported(contents, BATCH, request, decision))
    seen = contents.after(report.edits) if report.edits else contents
    return _outcome(job, link, report, seen)


def _outcome(job: Job, link: Link, report: Report, seen: Contents) -> Outcome:
    plan = readable_plan(seen)
    return Outcome(
        path=job.path,
        status=Status.WRITTEN if report.edits else Status.UNCHANGED,
        identity=job.identity,
        told=report.outcome,
        written=report.written,
        findings=(*report.controls.open, *report.notes),
        beside=(*link.findings, *job.notes),
        figures=figures(seen, plan),
        ending=ending(plan, called(job.path)) if plan else None,
    )
