"""The commands that list tables and carry rows in and out."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from finsam_xl.actions.journey.perform import Report, carry_out, plan
from finsam_xl.actions.rows.export_rows import export_rows
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.codes import COULD_NOT_RUN, FINDINGS, GOOD
from finsam_xl.cli.printing import say, say_findings, say_json
from finsam_xl.cli.progress import told_when_long
from finsam_xl.cli.run import report_object
from finsam_xl.cli.session import book, contents, request
from finsam_xl.exchange.rows import to_csv, to_json


def tables_command(arguments: Namespace) -> int:
    """List the workbook's tables."""
    read = contents(arguments.workbook, arguments)
    grids = [read.grids[name] for name in read.workbook.tables if name in read.grids]
    if arguments.json:
        keys = ("table", "sheet", "rows", "columns")
        rows = [(g.name, g.sheet, len(g.filled_rows()), list(g.header)) for g in grids]
        say_json([dict(zip(keys, row, strict=True)) for row in rows])
        return GOOD
    for grid in grids:
        count = len(grid.filled_rows())
        say(f"{grid.name} på bladet {grid.sheet}, {count} {'rad' if count == 1 else 'rader'}")
        say(f"    {', '.join(grid.header)}")
    return GOOD


def import_command(arguments: Namespace) -> int:
    """Read files' rows into a table, each file all or nothing."""
    several = len(arguments.files) > 1
    if several and not _takes_several(arguments):
        raise Refusal(
            "A48",
            f"{arguments.table} läses ur en fil i taget: dess rader ersätter dem som står där.",
        )
    results = [(file, _imported(file, arguments, several=several)) for file in arguments.files]
    if arguments.json:
        objects = [report_object("import-rows", arguments.workbook, each) for _, each in results]
        say_json(objects if several else objects[0])
    for file, each in results:
        if isinstance(each, Refusal):
            sys.stderr.write(f"{file}: {each.code}: {each}\n")
        elif not arguments.json:
            _tell_import(each, arguments)
    return _code([each for _, each in results])


def _takes_several(arguments: Namespace) -> bool:
    """True for a table whose rows take each their own place, so that no file undoes another."""
    tables = contents(arguments.workbook, arguments).workbook.tables
    named = (
        table for name, table in tables.items() if name.casefold() == arguments.table.casefold()
    )
    return any(table.keyed for table in named)


def _imported(file: Path, arguments: Namespace, *, several: bool) -> Report | Refusal:
    """What came of one file; of several, one that can't be read does not stop the next."""
    try:
        with told_when_long(f"{file.name} → {arguments.workbook.name}"):
            return _import(file, arguments)
    except Refusal as refusal:
        if not several:
            raise
        return refusal


def _import(file: Path, arguments: Namespace) -> Report:
    asked = request("import-rows", arguments)
    asked = asked._replace(ask=asked.ask._replace(table=arguments.table, file=file))
    target = book(arguments.workbook, arguments)
    report = plan(target, asked)
    if not report.faults:
        report = carry_out(target, asked, report)
    if any(fault.code == "S19" for fault in report.faults):
        raise Refusal(
            report.faults[0].code, f"{report.faults[0].what} Läs förslaget och kör igen med --map."
        )
    return report


def _tell_import(report: Report, arguments: Namespace) -> None:
    say(f"{arguments.workbook}: {report.outcome}.")
    say_findings(report.faults)
    if not report.edits and not report.faults:
        say("Inget att ändra; arbetsboken är som den var.")


def _code(results: list[Report | Refusal]) -> int:
    if any(isinstance(each, Refusal) for each in results):
        return COULD_NOT_RUN
    return FINDINGS if any(isinstance(r, Report) and r.faults for r in results) else GOOD


def export_command(arguments: Namespace) -> int:
    """Print a table's rows."""
    rows = export_rows(contents(arguments.workbook, arguments), arguments.table)
    sys.stdout.write(to_csv(rows) if arguments.csv else to_json(rows) + "\n")
    return GOOD
