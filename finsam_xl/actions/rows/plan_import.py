"""Reads a file's rows into one table: typed, all or nothing, in the place of earlier rows."""

from __future__ import annotations

from finsam_xl.actions.follow_up.outcome_input import REPORTS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Given
from finsam_xl.actions.rows.kept_columns import with_kept
from finsam_xl.actions.rows.keyed_rows import key_faults, keyed_edit
from finsam_xl.actions.rows.report_rows import report_faults
from finsam_xl.actions.rows.typed_rows import clear, typed_rows
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import listed
from finsam_xl.exchange.rows import RawRows
from finsam_xl.sheets.file_findings import (
    s41_file_lacks_column,
)
from finsam_xl.sheets.findings import shown
from finsam_xl.sheets.schema import Column, Field, Owner, Table, Workbook
from finsam_xl.sheets.settings import KEY, TABLE, VALUE
from finsam_xl.sheets.values import Exact, cell
from finsam_xl.sheets.writer import Row, put, replace_rows

TABLE_SETTING = "file_table"
POPULATION = "folkmängd"
"""Stands where a table's name does: SCB's populations go to the key values."""


class Import(Frozen):
    """What an import would write, or the findings that stop it; `ignored` are finsam's columns."""

    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]
    rows: int
    ignored: tuple[str, ...]


def plan_import(contents: Contents, name: str, rows: RawRows, file: str) -> Import:
    """Type every value; with a single fault nothing is written."""
    table = table_named(contents.workbook, name)
    standing_grid(contents, table)
    if table.name == TABLE:
        return _settings(contents, rows, file)
    refuse_finsams(table)
    columns = _columns(table, rows.labels)
    if not any(column.owner is Owner.USER for column in columns):
        raise _finsams(table)
    if not rows.rows:
        raise Refusal("A17", f"Filen {file} har inga rader under rubrikerna; inget är ändrat.")
    typed = typed_rows(columns, rows, file)
    faults = tuple(value for row in typed for value in row.values() if isinstance(value, Finding))
    faults += _absent(table, columns, rows, file)
    good = [{k: v for k, v in row.items() if not isinstance(v, Finding)} for row in typed]
    if table.keyed and not faults:
        faults = key_faults(table, good, rows, file)
    if table.name == REPORTS and not faults:
        faults = report_faults(contents, good, rows, file)
    edits: tuple[Edit, ...] = () if faults else (_placed(contents, table, good),)
    ignored = tuple(column.label for column in columns if column.owner is not Owner.USER)
    return Import(edits, faults, len(rows.rows), ignored)


def _placed(contents: Contents, table: Table, good: list[dict[str, Exact]]) -> Edit:
    """The rows instead of all that stood there, or in the places of those with the same key."""
    if table.keyed:
        return keyed_edit(contents, table, good)
    kept = with_kept(contents, table, good)
    return replace_rows(table, contents.grids[table.name], map(Row, kept))


def asked_table(given: Given) -> str:
    """The table that was asked for, else the one the settings name; "" for SCB's populations."""
    named = given.ask.table or given.contents.settings.text(TABLE_SETTING)
    return "" if named.strip().casefold() in {"", POPULATION} else named


def table_named(workbook: Workbook, name: str) -> Table:
    """The table with this name, however it is cased; Refusal names those there are."""
    for table in workbook.tables.values():
        if table.name.casefold() == name.casefold():
            return table
    known = ", ".join(workbook.tables)
    raise Refusal("A05", f"Tabellen ”{name}” finns inte; välj bland {known}.")


def standing_grid(contents: Contents, table: Table) -> Grid:
    """The table where it stands; Refusal for a workbook that has not got it."""
    grid = contents.grids.get(table.name)
    if grid is None:
        raise Refusal("A28", f"Tabellen {table.name} finns inte i arbetsboken.")
    return grid


def refuse_finsams(table: Table) -> None:
    """Refusal for a table whose rows are finsam's own."""
    if not table.users and table.name != TABLE:
        raise _finsams(table)


def _finsams(table: Table) -> Refusal:
    return Refusal("A16", f"{table.name} skrivs bara av finsam; den kan inte läsas in.")


def _columns(table: Table, labels: tuple[str, ...]) -> list[Column]:
    by_label = {column.label.casefold(): column for column in table.columns}
    unknown = [shown(label) for label in labels if label.casefold() not in by_label]
    if unknown:
        known = ", ".join(column.label for column in table.columns)
        raise Refusal(
            "A06",
            f"Kolumnen ”{listed(unknown)}” finns inte i {table.name}; kolumnerna där är {known}.",
        )
    return [by_label[label.casefold()] for label in labels]


def _absent(table: Table, columns: list[Column], rows: RawRows, file: str) -> tuple[Finding, ...]:
    """A finding for each required column that the file lacks altogether."""
    if not rows.rows:
        return ()
    missing = [c for c in table.columns if c.field.required and c not in columns]
    return tuple(s41_file_lacks_column(Place(file, 1, 1), table.name, c.label) for c in missing)


def _settings(contents: Contents, rows: RawRows, file: str) -> Import:
    """Settings keep their rows; the file gives values to some of them, by key."""
    known = _columns(contents.tables[TABLE], rows.labels)
    columns = [column.key for column in known]
    if KEY not in columns or VALUE not in columns:
        labels = listed([contents.tables[TABLE].column(k).label for k in (KEY, VALUE)])
        raise Refusal("A07", f"Filen {file} ska ha kolumnerna {labels}.")
    value_at = columns.index(VALUE)
    edits: list[Edit] = []
    faults: list[Finding] = []
    for number, row in enumerate(rows.rows):
        setting, place = _setting(contents, str(row[columns.index(KEY)]))
        at = Place(file, rows.line(number), rows.column(number, value_at))
        value = clear(row[value_at], setting, at)
        if isinstance(value, Finding):
            faults.append(value)
        else:
            edits.append(put(place, cell(value, setting.factor)))
    ignored = tuple(each.label for each in known if each.key not in {KEY, VALUE})
    return Import(() if faults else tuple(edits), tuple(faults), len(rows.rows), ignored)


def _setting(contents: Contents, label: str) -> tuple[Field, Place]:
    settings = contents.settings
    for setting in contents.workbook.settings:
        same = setting.label.casefold() == label.strip().casefold()
        if same and settings.row(setting) is not None:
            return setting, settings.place(setting.key)
    known = ", ".join(setting.label for setting in contents.workbook.settings)
    raise Refusal("A08", f"Inställningen ”{shown(label)}” finns inte; de som finns är {known}.")
