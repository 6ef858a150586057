"""The commands that list tables and carry rows in and out."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from finsam_xl.actions.journey.contents import read_contents
from finsam_xl.actions.journey.log import LogRow, log_edits, status_edits
from finsam_xl.actions.rows.export_rows import export_rows
from finsam_xl.actions.rows.import_rows import Import, plan_import
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.codes import FINDINGS, GOOD
from finsam_xl.cli.printing import finding_object, say, say_findings, say_json
from finsam_xl.cli.session import book, contents, moment, who
from finsam_xl.exchange.rows import RawRows, from_csv, from_json, to_csv, to_json


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
        say(f"{grid.name} på bladet {grid.sheet}, {len(grid.filled_rows())} rader")
        say(f"    {', '.join(grid.header)}")
    return GOOD


def import_command(arguments: Namespace) -> int:
    """Read a file's rows into a table, all or nothing."""
    rows = file_rows(arguments.file)
    target = book(arguments.workbook, arguments)
    read = read_contents(target)
    planned = plan_import(read, arguments.table, rows, arguments.file.name)
    if not planned.findings:
        told = f"{planned.rows} rader lästa in i {arguments.table} från {arguments.file.name}"
        entry = LogRow(moment(arguments), who(), "Läs in", told, 0)
        traces = (*status_edits(read, entry.when, told), *log_edits(read, entry))
        target.apply((*planned.edits, *traces))
    if arguments.json:
        say_json([finding_object(finding) for finding in planned.findings])
    else:
        _tell_import(planned, arguments)
    return FINDINGS if planned.findings else GOOD


def export_command(arguments: Namespace) -> int:
    """Print a table's rows."""
    rows = export_rows(contents(arguments.workbook, arguments), arguments.table)
    sys.stdout.write(to_csv(rows) if arguments.csv else to_json(rows) + "\n")
    return GOOD


def file_rows(file: Path) -> RawRows:
    """The rows of a .csv or .json file; Refusal if it can't be read."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Refusal("E07", f"Filen {file} går inte att läsa; se efter att den finns.") from error
    return (from_json if file.suffix.lower() == ".json" else from_csv)(data, file.name)


def _tell_import(planned: Import, arguments: Namespace) -> None:
    if planned.findings:
        say(f"Inget är inläst: {len(planned.findings)} fel i {arguments.file.name}.")
        say_findings(planned.findings)
        return
    say(f"{planned.rows} rader från {arguments.file.name} ligger nu i {arguments.table}.")
    if planned.ignored:
        say(f"Kolumner som finsam räknar själv lästes inte in: {', '.join(planned.ignored)}.")
