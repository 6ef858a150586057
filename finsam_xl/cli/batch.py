"""The command that recalculates many workbooks, and tells it year by year in one of its own."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import nullcontext

from finsam_xl import trace
from finsam_xl.actions.batch.identities import identity
from finsam_xl.actions.batch.jobs import Line, Looked, lines
from finsam_xl.actions.batch.outcome import Asked, Job, Outcome, Status, refused
from finsam_xl.actions.batch.recalculate import recalculate
from finsam_xl.actions.batch.workbooks import found
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.batch_told import outcome_object, say_left, say_outcomes, say_summary
from finsam_xl.cli.codes import COULD_NOT_RUN, FINDINGS, GOOD
from finsam_xl.cli.printing import say_json
from finsam_xl.cli.progress import progress, silent
from finsam_xl.cli.session import book, each_workbook, moment
from finsam_xl.cli.unexpected import unexpected


def batch_command(arguments: Namespace) -> int:
    """Recalculate every workbook; one that can't be is named, and the rest go on."""
    if arguments.out:
        from finsam_xl.actions.batch.summary_file import check_target  # noqa: PLC0415 - if asked

        check_target(arguments.out)
    arguments.workbooks, arguments.left = found(arguments.paths)
    try:
        outcomes = _outcomes(arguments)
    except KeyboardInterrupt:
        sys.stderr.write(
            "Avbrutet; varje arbetsbok är antingen klar eller orörd."
            " Kör igen, så skrivs bara det som är kvar.\n"
        )
        return COULD_NOT_RUN
    return _answer(arguments, outcomes, _summary(arguments, outcomes))


def one(job: Job) -> Outcome:
    """One workbook; whatever stops it stops only that one."""
    try:
        return recalculate(job)
    except Refusal as refusal:
        return refused(job.path, job.identity, refusal)
    except Exception as error:  # noqa: BLE001 - the door: the next workbook is still run
        return refused(job.path, job.identity, unexpected("batch", error))


def _outcomes(arguments: Namespace) -> list[Outcome]:
    """Every workbook's outcome, in the order that the workbooks were found."""
    asked = Asked(moment(arguments), trace.user_name(), trace.undo_folder())
    looked = each_workbook(arguments, lambda path: identity(book(path, arguments), path))
    good = [Looked(path, i) for path, i in looked if not isinstance(i, Refusal)]
    outcomes = [refused(path, None, why) for path, why in looked if isinstance(why, Refusal)]
    bar = nullcontext(silent) if arguments.json else progress(len(good), "Räknar om")
    with bar as step:
        for outcome in _done(lines(good, asked), arguments.jobs):
            outcomes.append(outcome)
            step()
    order = {path: at for at, path in enumerate(arguments.workbooks)}
    return sorted(outcomes, key=lambda each: order[each.path])


def _done(work: tuple[Line, ...], jobs: int) -> Iterator[Outcome]:
    """In this process, or in several where there are several associations to share out."""
    from finsam_xl.actions.batch.many import in_processes, in_this_process  # noqa: PLC0415 - slow

    processes = min(jobs, len(work))
    return in_processes(work, one, processes) if processes > 1 else in_this_process(work, one)


def _summary(arguments: Namespace, outcomes: list[Outcome]) -> str | Refusal:
    """Where the summary lies, or why it can't lie there; "" where none was asked for."""
    if not arguments.out:
        return ""
    from finsam_xl.actions.batch.summary_file import put_summary  # noqa: PLC0415 - if asked for

    try:
        return str(put_summary(outcomes, arguments.out))
    except Refusal as refusal:
        return refusal


def _answer(arguments: Namespace, outcomes: list[Outcome], summary: str | Refusal) -> int:
    """Tell it all: a summary that could not be put doesn't hide what was done."""
    path = summary if isinstance(summary, str) else ""
    if arguments.json:
        objects = [outcome_object(each) for each in outcomes]
        left = [{"workbook": str(each), "why": why} for each, why in arguments.left]
        say_json({"workbooks": objects, "left": left, "summary": path})
    else:
        say_outcomes(outcomes)
        say_left(arguments.left)
        say_summary(path, arguments.out)
    for each in outcomes:
        if each.status is Status.REFUSED:
            sys.stderr.write(f"{each.path}: {': '.join(each.refusal)}\n")
    if isinstance(summary, Refusal):
        sys.stderr.write(f"{summary.code}: {summary}\n")
        return COULD_NOT_RUN
    return _code(outcomes)


def _code(outcomes: list[Outcome]) -> int:
    if any(each.status is Status.REFUSED for each in outcomes):
        return COULD_NOT_RUN
    return FINDINGS if any(each.has_errors for each in outcomes) else GOOD
