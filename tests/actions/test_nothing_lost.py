"""Nytt år and upgrade: whatever a user has written goes on, or is named among what stayed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.carry import shifted
from finsam_xl.actions.workbooks.next_year import following
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from finsam_xl.sheets.schema import Carry, Column, Kind, Owner, Table
from tests.actions.closable import YEAR_END
from tests.actions.economy_workbook import ECONOMY, workbook

DAY = YEAR_END.date()
OWN_TABLES = [
    table
    for table in ECONOMY.tables.values()
    if table.name != "tblForbund" and any(c.owner is Owner.USER for c in table.columns)
]
ROWS = 2
Cells = dict[tuple[str, int, str], CellValue]
"""By table, row and column key: every cell that a user can fill, no two alike."""


def every_cell() -> Cells:
    """Each with a value of its kind that stands nowhere else, but for years and fixed words."""
    places = [
        (table, row, column)
        for table in OWN_TABLES
        for row in range(ROWS)
        for column in table.columns
        if column.owner is Owner.USER
    ]
    return {
        (table.name, row, column.key): _value(column, number)
        for number, (table, row, column) in enumerate(places, 1)
    }


def _value(column: Column, number: int) -> CellValue:
    field = column.field
    if field.choices and field.choices.words:
        return field.choices.words[number % len(field.choices.words)]
    match field.kind:
        case Kind.YEAR:
            return 2016.0
        case Kind.DATE:
            return date(2030, 1, 1) + timedelta(number)
        case Kind.SHARE:
            return number / 1000
        case Kind.TEXT:
            return f"ord {number}"
        case _:
            return float(number) + (field.minimum or 0)


def book_of(cells: Cells) -> MemoryBook:
    rows: dict[str, list[dict[str, CellValue]]] = {
        table.name: [{} for _ in range(ROWS)] for table in OWN_TABLES
    }
    for (name, row, key), value in cells.items():
        rows[name][row][ECONOMY.tables[name].column(key).label] = value
    words = {each.label: f"eget {each.key}" for each in ECONOMY.settings if _is_words(each.key)}
    return workbook(rows, words)


def _is_words(key: str) -> bool:
    field = ECONOMY.setting(key)
    return field.kind is Kind.TEXT and field.choices is None and not key.startswith("closed")


def lost(old: Contents, new: Contents) -> Iterator[tuple[Table, int, Column]]:
    """Every cell of the user's that stands nowhere in the same table of the new workbook."""
    for table in OWN_TABLES:
        grid, other = old.grids[table.name], new.grids[table.name]
        there = {cell for column in other.columns for cell in column}
        for column in table.columns:
            if column.owner is Owner.USER:
                for row, cell in enumerate(grid.columns[grid.header.index(column.label)]):
                    goes = cell in there or shifted(Carry.SHIFT, cell) in there
                    if cell is not None and cell != column.field.default and not goes:
                        yield table, row, column


def untold(old: Contents, new: Contents, left: tuple[str, ...]) -> list[str]:
    """The lost cells that nothing among what stayed names: neither their column nor their rows."""
    told_rows = {
        name: int(count)
        for each in left
        for count, name in re.findall(r"^(\d+) rad(?:er)? i (\w+)$", each)
    }
    gone: dict[str, set[int]] = {}
    for table, row, column in lost(old, new):
        if f"Kolumnen {column.label} i {table.name}" not in left:
            gone.setdefault(table.name, set()).add(row)
    return [name for name, rows in gone.items() if len(rows) > told_rows.get(name, 0)]


def assert_nothing_is_lost_untold(cells: Cells, folder: Path) -> None:
    book = book_of(cells)
    old = read_contents(book)
    done = following(book, old, DAY)
    path = folder / "ekonomi.xlsm"
    path.write_bytes(done.content)
    new = read_contents(FileBook(path, DAY))
    assert untold(old, new, done.left) == []
    stayed = next(each for each in done.left if each.endswith("på Inställningar"))
    for setting in ECONOMY.settings:
        if _is_words(setting.key):
            goes = new.settings.value(setting.key) == f"eget {setting.key}"
            assert goes or setting.label in stayed


def test_with_every_cell_filled(tmp_path: Path) -> None:
    assert_nothing_is_lost_untold(every_cell(), tmp_path)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=st.randoms(use_true_random=False))
def test_with_any_of_them_filled(kept: Random, tmp_path: Path) -> None:
    cells = {at: value for at, value in every_cell().items() if kept.random() < 0.5}
    assert_nothing_is_lost_untold(cells, tmp_path)
