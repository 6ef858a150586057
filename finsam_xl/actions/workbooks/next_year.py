"""Nytt år: a fresh workbook for the year after an old one, with what still holds carried over."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.actions.follow_up.outcome_input import LAST_YEAR
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.birth import birth_edits
from finsam_xl.actions.workbooks.born import born, put_new
from finsam_xl.actions.workbooks.carry import (
    Move,
    OldRow,
    is_carried,
    left_behind,
    rows_edit,
    setting_edits,
    shifted,
)
from finsam_xl.actions.workbooks.next_rows import lost_columns, next_rows
from finsam_xl.actions.workbooks.old_year import Brought
from finsam_xl.actions.workbooks.stayed import stayed_list
from finsam_xl.actions.workbooks.turn import turn_of
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import listed
from finsam_xl.books.file import FileBook
from finsam_xl.books.port import Book
from finsam_xl.sheets.schema import Carry, Column
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.writer import replace_rows

YEAR = "year"


class NextYear(Frozen):
    """The new workbook by key and file, its year, what it was given, and what was left behind.

    `listed` are the files beside it that list the last, where it is much.
    """

    workbook: str
    path: Path
    year: int
    left: tuple[str, ...]
    brought: tuple[str, ...] = ()
    listed: tuple[Path, ...] = ()


class Following(Frozen):
    """The new workbook's bytes, its year, what it was given, and what was left behind."""

    content: bytes
    year: int
    left: tuple[str, ...]
    brought: tuple[str, ...] = ()


def next_year(old: Path, folder: Path, day: date) -> NextYear:
    """Make the next year's workbook in a folder; the old one is not touched."""
    source = FileBook(old, day)
    contents = read_contents(source)
    made = following(source, contents, day)
    key = contents.workbook.key
    with delivered(stayed_list(made.left, f"{key} {made.year}.xlsm"), folder) as listed:
        path = put_new(key, folder, lambda new: _write(new, made))
    return NextYear(key, path, made.year, made.left, made.brought, listed)


def following(book: Book, old: Contents, day: date) -> Following:
    """The next year's workbook out of an open or closed one; Refusal where that has no year."""
    if all(each.key != YEAR for each in old.workbook.settings):
        raise Refusal(
            "A72",
            f"{book.name} gäller många år; fortsätt i samma arbetsbok och ändra Rapportperiod.",
        )
    year = old.settings.value(YEAR) if is_whole(old, TABLE) else None
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
        target.apply((*move.edits, *birth_edits(book.name, new, move)))
        return Following(made.read_bytes(), year + 1, move.left, move.brought)


def _write(new: Path, made: Following) -> None:
    new.write_bytes(made.content)


def _move(book: Book, old: Contents, new: Contents, year: int) -> Move:
    """Settings and rows carried, then what the year itself brings; and all that stays behind."""
    own, leaving, away = turn_of(old, year)
    edits = _settings(old, new, own)
    left: list[str] = []
    lost: list[str] = []
    for name, table in new.tables.items():
        if name == TABLE or name not in old.grids:
            continue
        carried = next_rows(old, table, leaving, own.given)
        if carried or table.born:
            edits.append(rows_edit(old.grids[name], table, new.grids[name], carried))
        behind = len(set(_typed_rows(old, name)) - {row for row, _ in carried})
        if behind:
            left.append(f"{behind} {'rad' if behind == 1 else 'rader'} i {name}")
        if name not in leaving.going:
            lost += lost_columns(old, table, carried)
    if own.last_year:
        edits.append(replace_rows(new.tables[LAST_YEAR], new.grids[LAST_YEAR], own.last_year))
    told = (*left, *away, *own.lacking, *lost, *_lost_settings(old, own), *left_behind(book, old))
    return Move(tuple(edits), own.told, told)


def _settings(old: Contents, new: Contents, own: Brought) -> list[Edit]:
    """Each setting as the year brings it, else by its way of being carried."""
    return setting_edits(
        old,
        new,
        lambda field, cell: own.settings.get(field.key, shifted(field.carry, cell)),
    )


def _lost_settings(old: Contents, own: Brought) -> list[str]:
    """The settings of the user's that don't go on, as one item."""
    lost = [
        setting.label
        for setting in old.workbook.settings
        if setting.carry is Carry.NONE and setting.key not in own.settings
        if old.settings.row(setting) is not None
        if old.settings.value(setting.key) not in {None, "", setting.default}
    ]
    return [f"{listed(lost)} på Inställningar"] if lost else []


def _typed_rows(old: Contents, name: str) -> list[int]:
    """The body rows where the user has written something, and not finsam alone."""
    typed, grid = old.typed(name), old.grids[name]
    if typed.table.users:
        return list(typed.rows)
    own = [OldRow(grid, typed.table, row) for row in typed.rows]
    columns = [column for column in typed.table.columns if is_carried(column)]
    return [row.row for row in own if any(_is_typed(column, row) for column in columns)]


def _is_typed(column: Column, row: OldRow) -> bool:
    """True where the user has put something else than what the column is born with."""
    return row.cell(column.key) not in {None, column.field.default}
