"""Rows read in beside those that stay: one with the same key takes the other's place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.unread import with_unread
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.place import Place
from finsam_xl.exchange.rows import RawRows
from finsam_xl.sheets.file_findings import s20_key_twice
from finsam_xl.sheets.schema import Table
from finsam_xl.sheets.values import Exact, as_text
from finsam_xl.sheets.writer import Row, replace_rows

Typed = Mapping[str, Exact]
Key = tuple[str, ...]


def keyed_edit(contents: Contents, table: Table, typed: Sequence[Typed]) -> Edit:
    """The table with these rows in it; every other row stays cell for cell as it stands."""
    grid = contents.grids[table.name]
    new = {_key(table, row): row for row in typed}
    rows, stays = [], {}
    for was in contents.typed(table.name).rows:
        taken = new.pop(_standing(table, grid, was), None)
        rows.append(Row(taken or {}, was))
        if taken is None:
            stays[was] = _cells(table, grid, was)
    rows += [Row(values) for values in new.values()]
    return with_unread(replace_rows(table, grid, rows), rows, stays)


def key_faults(
    table: Table, typed: Sequence[Typed], rows: RawRows, file: str
) -> tuple[Finding, ...]:
    """A finding for each row of the file whose key an earlier row of it has."""
    seen: set[Key] = set()
    told = []
    for number, row in enumerate(typed):
        key = _key(table, row)
        if key in seen:
            told.append(s20_key_twice(Place(file, rows.line(number), 1), key))
        seen.add(key)
    return tuple(told)


def _key(table: Table, row: Typed) -> Key:
    return tuple(str(row.get(each, "")) for each in table.keyed)


def _standing(table: Table, grid: Grid, row: int) -> Key:
    """The key of a row in the sheet; a column that is gone gives a key that no file has."""
    labels = [table.column(each).label for each in table.keyed]
    if not set(labels) <= set(grid.header):
        return ()
    return tuple(as_text(grid.columns[grid.header.index(label)][row]) for label in labels)


def _cells(table: Table, grid: Grid, row: int) -> dict[int, CellValue]:
    """What stands in a row, but in columns whose formula is made anew."""
    formulas = {column.label for column in table.columns if column.formula}
    return {
        at: grid.columns[at][row] for at, label in enumerate(grid.header) if label not in formulas
    }
