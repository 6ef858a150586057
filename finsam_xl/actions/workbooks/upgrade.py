"""Makes an older workbook anew in the newest version, with all that its user has written.

One that LibreOffice has saved is made anew too: its buttons don't show any more.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.born import born
from finsam_xl.actions.workbooks.carry import (
    as_it_stands,
    left_behind,
    rows_edit,
    setting_edits,
)
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.sheets.settings import TABLE


class Upgraded(Frozen):
    """The workbook, its versions before and after, where the old one is kept, and what it lost."""

    path: Path
    was: int
    version: int
    kept: Path | None
    left: tuple[str, ...]


def upgrade(path: Path, day: date) -> Upgraded:
    """Upgrade a closed workbook in its place; the old file is kept beside it."""
    source = FileBook(path, day)
    old = read_contents(source)
    newest = old.workbook.version
    without_buttons = path.suffix == ".xlsm" and source.saved_by_libreoffice
    if old.version == newest and not without_buttons:
        return Upgraded(path, newest, newest, None, ())
    if not is_whole(old, TABLE):
        raise Refusal(
            "A27",
            f"Tabellen {TABLE} i {path.name} är inte hel; kör check, rätta det och försök igen.",
        )
    was = "sparad i LibreOffice" if old.version == newest else f"version {old.version}"
    kept = path.with_stem(f"{path.stem} ({was})")
    if kept.exists():
        raise Refusal("A24", f"{kept.name} finns redan; flytta den och försök igen.")
    left = tuple(left_behind(source, old))
    with TemporaryDirectory() as scratch:
        made = Path(scratch) / path.name
        made.write_bytes(born(old.workbook.key))
        _fill(made, old, day)
        source.become(made.read_bytes(), kept)
    return Upgraded(path, old.version, newest, kept, left)


def _fill(made: Path, old: Contents, day: date) -> None:
    """Every setting and every table's rows, cell by cell as they stand, written at once."""
    target = FileBook(made, day)
    new = read_contents(target)
    edits: list[Edit] = setting_edits(old, new, lambda _, cell: cell)
    for name, table in new.workbook.tables.items():
        rows = old.grids[name].filled_rows() if name in old.grids else []
        if name != TABLE and (rows or (name in old.grids and table.born)):
            carried = [(row, as_it_stands) for row in rows]
            edits.append(rows_edit(old.grids[name], table, new.grids[name], carried))
    target.apply(edits)
