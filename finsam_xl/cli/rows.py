"""The commands that list tables and carry rows in and out."""

from __future__ import annotations

import sys
from argparse import Namespace

from finsam_xl.actions.journey.perform import Report, carry_out, plan
from finsam_xl.actions.rows.export_rows import export_rows
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.codes import FINDINGS, GOOD
from finsam_xl.cli.printing import say, say_findings, say_json
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
    """Read a file's rows into a table, all or nothing."""
    asked = request("import-rows", arguments)
    asked = asked._replace(ask=asked.ask._replace(table=arguments.table))
    target = book(arguments.workbook, arguments)
    report = plan(target, asked)
    if not report.faults:
        report = carry_out(target, asked, report)
    if any(fault.code == "S19" for fault in report.faults):
        raise Refusal("S19", f"{report.faults[0].what} Läs förslaget och kör igen med --map.")
    if arguments.json:
        say_json(report_object("import-rows", arguments.workbook, report))
    else:
        _tell_import(report, arguments)
    return FINDINGS if report.faults else GOOD


def _tell_import(report: Report, arguments: Namespace) -> None:
    say(f"{arguments.workbook}: {report.outcome}.")
    say_findings(report.faults)
    if not report.edits and not report.faults:
        say("Inget att ändra; arbetsboken är som den var.")


def export_command(arguments: Namespace) -> int:
    """Print a table's rows."""
    rows = export_rows(contents(arguments.workbook, arguments), arguments.table)
    sys.stdout.write(to_csv(rows) if arguments.csv else to_json(rows) + "\n")
    return GOOD
