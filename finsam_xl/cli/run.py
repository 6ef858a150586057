"""The commands that run actions and checks, and list what can be run."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from finsam_xl.actions.journey.check import findings
from finsam_xl.actions.journey.controls import Controls, controls
from finsam_xl.actions.journey.perform import Report, Request, action_named, carry_out, plan
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.cli.codes import COULD_NOT_RUN, FINDINGS, GOOD
from finsam_xl.cli.printing import finding_object, say, say_findings, say_json, say_report
from finsam_xl.cli.session import book, contents, each_workbook, request
from finsam_xl.sheets.catalogue import Action, actions


def actions_command(arguments: Namespace) -> int:
    """List the actions."""
    if arguments.json:
        say_json([{"action": a.key, "label": a.label, "tip": a.tip} for a in actions()])
        return GOOD
    width = max(len(action.key) for action in actions())
    for action in actions():
        say(f"{action.key:{width}}  {action.label}. {action.tip}")
    return GOOD


def run_command(arguments: Namespace) -> int:
    """Run one action on each workbook."""
    action = action_named(arguments.action)
    refuse_unused(action, arguments)
    do = _planned if arguments.dry_run else _performed
    reports = each_workbook(
        arguments, lambda path: do(book(path, arguments), request(action.key, arguments))
    )
    if arguments.json:
        objects = [report_object(action.key, path, report) for path, report in reports]
        say_json(objects[0] if len(objects) == 1 else objects)
    for path, report in reports:
        if isinstance(report, Refusal):
            _say_refusal(path, report)
        elif not arguments.json:
            say_report(report, str(path), dry=arguments.dry_run)
    code = _code([r if isinstance(r, Refusal) else r.controls for _, r in reports])
    nothing = any(isinstance(r, Report) and r.made_nothing for _, r in reports)
    return COULD_NOT_RUN if nothing else code


def check_command(arguments: Namespace) -> int:
    """Tell what should be mended in each workbook, and write nothing."""
    seen = each_workbook(arguments, lambda path: _controls(path, arguments))
    if arguments.json:
        say_json(_check_objects(seen))
    for path, each in seen:
        if isinstance(each, Refusal):
            _say_refusal(path, each)
        elif not arguments.json:
            say(f"{path}: {each.counts()}.")
            say_findings(each.open)
    return _code([each for _, each in seen])


def _check_objects(seen: list[tuple[Path, Controls | Refusal]]) -> list[dict[str, str]]:
    """Every open finding; with several workbooks each also tells which one it is in."""
    several = len(seen) > 1
    return [
        {**({"workbook": str(path)} if several else {}), **finding_object(finding)}
        for path, each in seen
        if isinstance(each, Controls)
        for finding in each.open
    ]


def report_object(action: str, workbook: Path, report: Report | Refusal) -> dict[str, object]:
    """What an action did, as programs read it."""
    told: dict[str, object] = {"action": action, "workbook": str(workbook)}
    if isinstance(report, Refusal):
        return {**told, "written": [], "findings": [], "refused": str(report)}
    found = [finding_object(finding) for finding in (*report.controls.open, *report.notes)]
    written = list(report.written) if not report.faults else []
    return {**told, "written": written, "findings": found}


def _performed(workbook: FileBook, asked: Request) -> Report:
    """What was done; faults that stop it are told here, and then nothing is written."""
    report = plan(workbook, asked)
    if report.is_stopped:
        return report._replace(edits=(), written=())
    return carry_out(workbook, asked, report)


def _planned(workbook: FileBook, asked: Request) -> Report:
    """What would be written; nothing is, and so nothing is said to be."""
    report = plan(workbook, asked)._replace(written=())
    if not report.documents:
        return report
    return report._replace(outcome=f"{len(report.documents)} dokument skulle skrivas")


def refuse_unused(action: Action, arguments: Namespace) -> None:
    """Refusal for a file, folder, cell or table that the action has no use for."""
    for given, name, used in (
        (arguments.file, "--file", bool(action.file)),
        (arguments.out, "--out", action.documents),
        (arguments.pdf or None, "--pdf", action.documents),
        (arguments.cell, "--cell", action.cell),
        (arguments.table, "--table", action.table),
    ):
        if given is not None and not used:
            raise Refusal("A13", f"Åtgärden {action.key} använder inte {name}; ta bort det.")


def _controls(path: Path, arguments: Namespace) -> Controls:
    read = contents(path, arguments)
    return controls(read, findings(read))


def _say_refusal(path: Path, refusal: Refusal) -> None:
    sys.stderr.write(f"{path}: {refusal.code}: {refusal}\n")


def _code(seen: list[Controls | Refusal]) -> int:
    if any(isinstance(each, Refusal) for each in seen):
        return COULD_NOT_RUN
    errors = any(isinstance(each, Controls) and each.has_errors for each in seen)
    return FINDINGS if errors else GOOD
