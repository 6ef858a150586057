"""Lämna ut: one table, or every table of the workbook, as .csv files for other programs."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.rows.export_rows import export_rows
from finsam_xl.actions.rows.plan_import import asked_table, table_named
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.exchange.rows import to_csv


def decide(given: Given) -> Decision:
    """The table that the settings name, else all of them; Refusal for a name that is no table's."""
    contents = given.contents
    named = asked_table(given)
    if named:
        name = table_named(contents.workbook, named).name
        return Decision((), f"{name} är utlämnad som .csv", (_file(contents, name),))
    there = [table for table in contents.tables.values() if table.name in contents.grids]
    files = tuple(_file(contents, table.name) for table in there if not table.stays)
    kept = listed([table.name for table in there if table.stays])
    told = f"alla {len(files)} tabeller är utlämnade som .csv"
    if kept:
        told = (
            f"{len(files)} tabeller är utlämnade som .csv; {kept} gäller enskilda eller små"
            " grupper och stannar här"
        )
    return Decision((), told, files)


def _file(contents: Contents, name: str) -> DocumentFile:
    return DocumentFile(f"{name}.csv", to_csv(export_rows(contents, name)).encode("utf-8"))
