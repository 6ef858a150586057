"""Hämta in: a file's rows into a table, or SCB's populations into the key values."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given, SourceFile
from finsam_xl.actions.rows.mapped import mapped
from finsam_xl.actions.rows.plan_import import plan_import, table_named
from finsam_xl.actions.rows.populations import population_decision
from finsam_xl.basics.edit import Text
from finsam_xl.basics.swedish import listed
from finsam_xl.exchange.tables import rows_from_file
from finsam_xl.sheets.findings import s19_headings_differ

TABLE_SETTING, MAPPING_SETTING = "file_table", "file_mapping"


def decide(given: Given) -> Decision:
    """All or nothing: with a single fault no row is written, and every fault is told."""
    contents, file = given.contents, given.file
    if file is None:
        return Decision((), "ingen fil är utpekad")
    name = given.ask.table or contents.settings.text(TABLE_SETTING)
    if not name:
        return population_decision(given, file)
    return _rows(given, file, name)


def _rows(given: Given, file: SourceFile, name: str) -> Decision:
    """Rows under the table's own labels, else by a mapping that is shown before it is used."""
    contents = given.contents
    table = table_named(contents.workbook, name)
    written = given.ask.mapping or contents.settings.text(MAPPING_SETTING)
    fit = mapped(table, rows_from_file(file.content, file.name), written)
    at = contents.settings.place(MAPPING_SETTING)
    if fit.proposal:
        words = (listed(fit.unknown), file.name, table.name)
        fault = s19_headings_differ(at, words, fit.proposal)
        told = f"inget är inläst än; läs förslaget vid {at} och kör igen"
        return Decision((Text(at, fit.proposal),), told, findings=(fault,))
    planned = plan_import(contents, table.name, fit.rows, file.name)
    if planned.findings:
        told = f"inget är inläst: {len(planned.findings)} fel i {file.name}"
        return Decision((), told, findings=planned.findings)
    told = f"{planned.rows} rader från {file.name} ligger i {table.name}"
    if planned.ignored:
        told += f"; {listed(planned.ignored)} räknar finsam själv"
    return Decision((*planned.edits, Text(at, "")), told)
