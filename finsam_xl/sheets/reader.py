"""Fills a rule's records from a table's cells, and tells everything that could not be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.place import Place, RowPlace
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.schema import Column, Kind, Owner, Table
from finsam_xl.sheets.values import Exact, Gated, exact

Record = TypeVar("Record")


class Read(NamedTuple, Generic[Record]):
    """What a table gave: its records, all findings, and how many rows could not be used."""

    records: tuple[Record, ...]
    findings: tuple[Finding, ...]
    dropped: int


def read_table(table: Table, grid: Grid, record: type[Record]) -> Read[Record]:
    """One record per filled row, by header label, in the order of the sheet.

    `record` is a NamedTuple: `at` is the row's place, every other field is a column's key.
    A cell that can't be read is None in its record; a row without its required cells is dropped.
    """
    keys = [key for key in record.__annotations__ if key != "at"]
    missing = missing_columns(table, grid)
    if missing:
        return Read((), missing, grid.height)
    at = {c.key: grid.column + grid.header.index(c.label) for c in table.columns if _has(c, grid)}
    rows = typed_rows(table, grid)
    columns = [table.column(key) for key in keys]
    values = [_values(column, grid, rows) for column in columns]
    places = [RowPlace(grid.sheet, grid.first_row + row, at) for row in rows]
    return _records(record, columns, values, places)


def typed_rows(table: Table, grid: Grid) -> list[int]:
    """The body rows, from 0, where a user's column holds something."""
    own = [
        grid.columns[grid.header.index(column.label)]
        for column in table.columns
        if column.owner is Owner.USER and _has(column, grid)
    ]
    return [row for row in range(grid.height) if any(_filled(cells[row]) for cells in own)]


def missing_columns(table: Table, grid: Grid) -> tuple[Finding, ...]:
    """A finding for each column that the schema has and the sheet lacks or has twice."""
    at = Place(grid.sheet, grid.row, grid.column)
    gone = [column for column in table.columns if not _has(column, grid)]
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


def _values(column: Column, grid: Grid, rows: list[int]) -> list[Gated]:
    position = grid.header.index(column.label)
    cells = grid.columns[position]
    return [exact(cells[row], column.field, partial(grid.place, row, position)) for row in rows]


def _kept(column: Column, value: Gated) -> Exact:
    if isinstance(value, Finding):
        return "" if column.field.kind is Kind.TEXT else None
    return value


def _has(column: Column, grid: Grid) -> bool:
    return column.label in grid.header


def _filled(cell: CellValue) -> bool:
    return cell is not None and cell != ""
