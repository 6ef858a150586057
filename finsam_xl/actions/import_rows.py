"""Hämta in: a file's rows into a table, or SCB's populations into the key values."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.actions.fees.fee_input import FEES
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given, SourceFile
from finsam_xl.actions.rows.mapped import Fitted, mapped
from finsam_xl.actions.rows.plan_import import (
    Import,
    asked_table,
    plan_import,
    refuse_finsams,
    table_named,
)
from finsam_xl.actions.rows.populations import population_decision
from finsam_xl.actions.rows.report_rows import other_periods
from finsam_xl.basics.edit import Edit, Text
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import listed
from finsam_xl.exchange.tables import rows_from_file
from finsam_xl.sheets.file_findings import s19_headings_differ
from finsam_xl.sheets.schema import Table
from finsam_xl.sheets.settings import TABLE

MAPPING_SETTING = "file_mapping"


def decide(given: Given) -> Decision:
    """All or nothing: with a single fault no row is written, and every fault is told."""
    file = given.file
    if file is None:
        return Decision((), "ingen fil är utpekad")
    name = asked_table(given)
    if name:
        return _rows(given, file, name)
    if FEES not in given.contents.tables:
        raise Refusal("A63", "Skriv tabellens namn vid Tabell att läsa in i på Inställningar.")
    return population_decision(given, file)


def _rows(given: Given, file: SourceFile, name: str) -> Decision:
    """Rows under the table's own labels, else by a mapping that is shown before it is used."""
    contents = given.contents
    table = table_named(contents.workbook, name)
    refuse_finsams(table)
    written = given.ask.mapping or contents.settings.text(MAPPING_SETTING)
    fit = mapped(table, rows_from_file(file.content, file.name), written)
    if fit.proposal:
        return _proposed(contents, table, fit, file)
    planned = plan_import(contents, table.name, fit.rows, file.name)
    if planned.findings:
        told = f"inget är inläst: {len(planned.findings)} fel i {file.name}"
        return Decision((), told, findings=planned.findings)
    rows = f"{planned.rows} {'rad' if planned.rows == 1 else 'rader'}"
    more = "".join(f"; {each}" for each in _besides(contents, table, fit, planned))
    told = f"{rows} från {file.name} ligger i {table.name}{more}"
    spent = fit.agreed and not given.ask.mapping
    return Decision((*planned.edits, *(_mapping_edits(contents, "") if spent else ())), told)


def _proposed(contents: Contents, table: Table, fit: Fitted, file: SourceFile) -> Decision:
    """Nothing is read in until the office has seen which heading would go to which column."""
    at = contents.settings.place(MAPPING_SETTING)
    words = (listed(fit.unknown), file.name, table.name)
    proposal = " ".join((f"{fit.proposal}.", *fit.notes))
    fault = s19_headings_differ(at, words, proposal)
    told = f"inget är inläst än; läs förslaget vid {at} och kör igen"
    return Decision(_mapping_edits(contents, fit.proposal), told, findings=(fault,))


def _besides(contents: Contents, table: Table, fit: Fitted, planned: Import) -> Iterator[str]:
    """What else is told of rows that were read in."""
    if fit.notes:
        yield listed(fit.notes)
    if planned.ignored:
        yield f"{listed(planned.ignored)} räknar finsam själv"
    if other := other_periods(contents, table.name, fit.rows):
        yield other
    if emptied := _own_columns(contents, table) if planned.edits else []:
        yield f"din egen kolumn {listed(emptied)} är tömd"


def _mapping_edits(contents: Contents, text: str) -> tuple[Edit, ...]:
    """The proposal in its setting; nothing in a workbook that was made without that setting."""
    settings = contents.settings
    there = settings.row(contents.workbook.setting(MAPPING_SETTING)) is not None
    return (Text(settings.place(MAPPING_SETTING), text),) if there else ()


def _own_columns(contents: Contents, table: Table) -> list[str]:
    """The user's own columns of the table that hold something; a file's rows know nothing of it."""
    if table.name == TABLE or table.keyed:
        return []
    grid, known = contents.grids[table.name], {column.label for column in table.columns}
    pairs = zip(grid.header, grid.columns, strict=True)
    return [label for label, cells in pairs if label not in known and any(cells)]
