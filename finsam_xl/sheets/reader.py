"""Fills a rule's records from a table's cells, and tells everything that could not be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place, RowPlace
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.schema import Column, Kind, Table
from finsam_xl.sheets.typed import TypedTable
from finsam_xl.sheets.values import Exact, Gated

Record = TypeVar("Record")


class Read(Frozen, Generic[Record]):
    """What a table gave: its records, all findings, and how many rows could not be used."""

    records: tuple[Record, ...]
    findings: tuple[Finding, ...]
    dropped: int


def read_table(typed: TypedTable, record: type[Record]) -> Read[Record]:
    """One record per used row, by header label, in the order of the sheet.

    `record` is a Frozen: `at` is the row's place, every other field is a column's key.
    A cell that can't be read is None in its record; a row without its required cells is dropped.
    """
    columns = [typed.table.column(key) for key in record.__annotations__ if key != "at"]
    return _records(record, columns, [typed.column(c.key) for c in columns], typed.places())


def missing_columns(table: Table, grid: Grid, version: int) -> tuple[Finding, ...]:
    """A finding for each column that the sheet lacks or has twice.

    A column younger than the workbook's version is not missed.
    """
    at = Place(grid.sheet, grid.row, grid.column)
    gone = [c for c in table.columns if c.label not in grid.header and c.field.since <= version]
    twice = [column for column in table.columns if grid.header.count(column.label) > 1]
    return (
        *(found.s04_column_missing(at, table.name, column.label) for column in gone),
        *(found.s11_column_twice(at, table.name, column.label) for column in twice),
    )


def rows_below(grid: Grid) -> tuple[Finding, ...]:
    """A finding where rows stand straight under the table."""
    if not grid.below:
        return ()
    return (found.s09_rows_below_table(grid.place(grid.height, 0), grid.name, grid.below),)


def _records(
    record: Callable[..., Record],
    columns: list[Column],
    values: list[list[Gated]],
    places: list[RowPlace],
) -> Read[Record]:
    records: list[Record] = []
    findings: list[Finding] = []
    for at, row in zip(places, zip(*values, strict=True), strict=True):
        findings += [value for value in row if isinstance(value, Finding)]
        pairs = list(zip(columns, row, strict=True))
        if not any(isinstance(value, Finding) and column.field.required for column, value in pairs):
            records.append(record(at=at, **{c.key: _kept(c, value) for c, value in pairs}))
    return Read(tuple(records), tuple(findings), len(places) - len(records))


def _kept(column: Column, value: Gated) -> Exact:
    if isinstance(value, Finding):
        return "" if column.field.kind is Kind.TEXT else None
    return value
