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
from finsam_xl.actions.journey.controls import counted
from finsam_xl.basics.finding import Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.codes import COULD_NOT_RUN, FINDINGS, GOOD
from finsam_xl.cli.printing import finding_object, say, say_findings, say_json
from finsam_xl.cli.progress import progress, silent
from finsam_xl.cli.session import book, each_workbook, moment
from finsam_xl.cli.unexpected import unexpected

_MANY = {
    Status.WRITTEN: "omräknade",
    Status.UNCHANGED: "redan rätta",
    Status.CLOSED: "stängda",
    Status.REFUSED: Status.REFUSED.value,
}


def batch_command(arguments: Namespace) -> int:
    """Recalculate every workbook; one that can't be is named, and the rest go on."""
    if arguments.out:
        from finsam_xl.actions.batch.summary_file import check_target  # noqa: PLC0415 - if asked

        check_target(arguments.out)
    arguments.workbooks = found(arguments.paths)
    try:
        outcomes = _outcomes(arguments)
    except KeyboardInterrupt:
        sys.stderr.write(
            "Avbrutet; varje arbetsbok är antingen klar eller orörd."
            " Kör igen, så skrivs bara det som är kvar.\n"
        )
        return COULD_NOT_RUN
    summary = _summary(arguments, outcomes)
    if arguments.json:
        say_json({"workbooks": [_object(each) for each in outcomes], "summary": summary})
    else:
        _tell(outcomes, summary)
    for each in outcomes:
        if each.status is Status.REFUSED:
            sys.stderr.write(f"{each.path}: {': '.join(each.refusal)}\n")
    return _code(outcomes)


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


def _summary(arguments: Namespace, outcomes: list[Outcome]) -> str:
    """Where the summary workbook lies; "" where none was asked for."""
    if not arguments.out:
        return ""
    from finsam_xl.actions.batch.summary_file import put_summary  # noqa: PLC0415 - if asked for

    return str(put_summary(outcomes, arguments.out))


def _tell(outcomes: list[Outcome], summary: str) -> None:
    """A line for each workbook, with its errors and what only the batch can find."""
    for each in outcomes:
        if each.status is not Status.REFUSED:
            say(f"{each.path}: {each.status.value}. {counted(each.all_findings)}.")
            grave = (found for found in each.findings if found.level is Level.ERROR)
            say_findings((*each.beside, *grave))
    say(f"{_workbooks(len(outcomes))}: {_statuses(outcomes)}.")
    if summary:
        say(f"Sammanfattningen ligger i {summary}.")


def _workbooks(count: int) -> str:
    return "1 arbetsbok" if count == 1 else f"{count} arbetsböcker"


def _statuses(outcomes: list[Outcome]) -> str:
    """97 omräknade, 1 redan rätt, 2 gick inte."""
    counts = {status: sum(each.status is status for each in outcomes) for status in Status}
    told = [
        f"{count} {status.value if count == 1 else _MANY[status]}"
        for status, count in counts.items()
        if count
    ]
    return ", ".join(told)


def _object(outcome: Outcome) -> dict[str, object]:
    """A workbook's outcome as programs read it; amounts in kronor."""
    figures, whose = outcome.figures, outcome.identity
    return {
        "workbook": str(outcome.path),
        "status": outcome.status.value,
        "association": whose.association if whose else "",
        "year": whose.year if whose else None,
        "fees": {party: _kronor(amount) for party, amount in figures.fees},
        "income": _kronor(figures.income),
        "costs": _kronor(figures.costs),
        "result": _kronor(figures.result),
        "opening_equity": _kronor(figures.opening_equity),
        "closing_equity": _kronor(figures.closing_equity),
        "written": list(outcome.written),
        "findings": [finding_object(each) for each in outcome.all_findings],
        "refused": outcome.refusal[1],
    }


def _kronor(amount: Kr | None) -> float | None:
    if amount is None:
        return None
    return float(amount.kronor) if amount.kronor.denominator > 1 else amount.kronor.numerator


def _code(outcomes: list[Outcome]) -> int:
    if any(each.status is Status.REFUSED for each in outcomes):
        return COULD_NOT_RUN
    return FINDINGS if any(each.has_errors for each in outcomes) else GOOD
