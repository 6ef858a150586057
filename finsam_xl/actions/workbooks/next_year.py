"""Nytt år: a fresh workbook for the year after an old one, with what still holds carried over."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.actions.fees.fee_input import MEMBERS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.birth import birth_edits
from finsam_xl.actions.workbooks.born import born, put_new
from finsam_xl.actions.workbooks.carry import (
    Carried,
    Move,
    as_it_stands,
    is_carried,
    left_behind,
    rows_edit,
    setting_edits,
    shifted,
)
from finsam_xl.actions.workbooks.departed import departed
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.books.port import Book
from finsam_xl.sheets.schema import Carry, Column, Kind, Table
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.values import as_text


class NextYear(Frozen):
    """The new workbook, its year, and what was left behind in the old one."""

    path: Path
    year: int
    left: tuple[str, ...]


class Following(Frozen):
    """The new workbook's bytes, its year, and what was left behind in the old one."""

    content: bytes
    year: int
    left: tuple[str, ...]


def next_year(old: Path, folder: Path, day: date) -> NextYear:
    """Make the next year's workbook in a folder; the old one is not touched."""
    source = FileBook(old, day)
    contents = read_contents(source)
    made = following(source, contents, day)
    path = put_new(contents.workbook.key, folder, lambda new: _write(new, made))
    return NextYear(path, made.year, made.left)


def following(book: Book, old: Contents, day: date) -> Following:
    """The next year's workbook out of an open or closed one; Refusal where that has no year."""
    year = old.settings.value("year") if is_whole(old, TABLE) else None
    if not isinstance(year, int):
        raise Refusal(
            "A23", f"{book.name} har inget år på Inställningar; skriv det, spara och försök igen."
        )
    with TemporaryDirectory() as scratch:
        made = Path(scratch) / f"{old.workbook.key}.xlsm"
        made.write_bytes(born(old.workbook.key))
        target = FileBook(made, day)
        new = read_contents(target)
        move = _move(book, old, new, year)
        target.apply((*move.edits, *birth_edits(book.name, new, move.left)))
        return Following(made.read_bytes(), year + 1, move.left)


def _write(new: Path, made: Following) -> None:
    new.write_bytes(made.content)


def _move(book: Book, old: Contents, new: Contents, year: int) -> Move:
    edits: list[Edit] = setting_edits(old, new, lambda field, cell: shifted(field.carry, cell))
    left: list[str] = []
    for name, table in new.workbook.tables.items():
        if name == TABLE or name not in old.grids:
            continue
        carried = _carried(old, table, year)
        if carried:
            edits.append(rows_edit(old.grids[name], table, new.grids[name], carried))
        behind = len(set(_typed_rows(old, name)) - {row for row, _ in carried})
        if behind:
            left.append(f"{behind} {'rad' if behind == 1 else 'rader'} i {name}")
    gone = [f"{name}, som inte är medlem {year + 1}" for name in departed(old, year)]
    return Move(tuple(edits), (*left, *gone, *left_behind(book, old)))


def _typed_rows(old: Contents, name: str) -> list[int]:
    """The body rows where the user has written something, and not finsam alone."""
    typed, grid = old.typed(name), old.grids[name]
    if typed.table.users:
        return list(typed.rows)
    labels = {column.label for column in typed.table.columns if is_carried(column)}
    own = [cells for label, cells in zip(grid.header, grid.columns, strict=True) if label in labels]
    return [row for row in typed.rows if any(cells[row] is not None for cells in own)]


def _carried(old: Contents, table: Table, year: int) -> list[tuple[int, Carried]]:
    """The old year's rows as they stand, then the same made ready for the next year.

    A table without years goes on whole; a table that finsam fills starts anew.
    """
    if not table.users:
        return []
    rows = old.typed(table.name).rows
    years = [c for c in table.columns if c.field.kind is Kind.YEAR and c.field.carry is Carry.SHIFT]
    if not years:
        return [(row, _by_carry) for row in rows]
    values = old.typed(table.name).column(years[0].key)
    latest = [row for row, value in zip(rows, values, strict=True) if value == year]
    kept = [(row, _users) for row in latest]
    stays = [row for row in latest if not _names(old, table, row, departed(old, year))]
    return [*kept, *((row, _by_carry) for row in _once(old, table, stays))]


def _once(old: Contents, table: Table, rows: list[int]) -> list[int]:
    """Of rows that would be alike next year, such as two allocations of one year, only the last."""
    grid = old.grids[table.name]
    keys = [c for c in table.columns if c.field.carry is Carry.COPY and c.label in grid.header]
    alike = {
        tuple(grid.columns[grid.header.index(column.label)][row] for column in keys): row
        for row in rows
    }
    return sorted(alike.values())


def _names(old: Contents, table: Table, row: int, members: tuple[str, ...]) -> bool:
    """True for a row about one of these members."""
    chosen = [c for c in table.columns if c.field.choices and c.field.choices.table == MEMBERS]
    grid = old.grids[table.name]
    named = [c.label for c in chosen if c.label in grid.header]
    return any(as_text(grid.columns[grid.header.index(label)][row]) in members for label in named)


def _users(column: Column, cell: CellValue) -> CellValue:
    return as_it_stands(column, cell) if is_carried(column) else None


def _by_carry(column: Column, cell: CellValue) -> CellValue:
    return shifted(column.field.carry, cell) if is_carried(column) else None
