"""Keeps what would undo the last action on a workbook, in a folder of the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zlib import crc32

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.grid import Grid
from finsam_xl.books.plan.refusals import unreadable_undo
from finsam_xl.books.port import Book
from finsam_xl.sheets.schema import STATUS

_TRACES = {"tblLogg", "tblKontroller"}
"""Tables that tell of an action, beside the status line; they are never put back."""


def keep_undo(
    folder: Path | None, book: Book, done: tuple[Edit, ...], back: tuple[Edit, ...]
) -> None:
    """Keep what was done and what undoes it; a folder that can't be written stops nobody."""
    if folder is None:
        return
    from finsam_xl.books.plan.edits_json import edits_to_json  # noqa: PLC0415 - only when it writes

    path = _path(folder, book)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_text(f"{edits_to_json(done)}\n{edits_to_json(back)}\n", "utf-8")
        path.chmod(0o600)
    except OSError:
        path.unlink(missing_ok=True)


def kept_undo(folder: Path | None, book: Book, contents: Contents) -> tuple[Edit, ...] | None:
    """The edits that put the last action's tables back; () when the workbook has changed since.

    The log and the findings are not put back: they tell of the undoing too.
    """
    path = _path(folder, book) if folder else None
    if path is None or not path.is_file():
        return None
    done, back = _kept(path)
    mine = [edit for edit in done if not _is_trace(edit, contents.grids)]
    if not all(_fits(edit, contents.grids) for edit in mine) or real_changes(contents, mine):
        return ()
    return tuple(edit for edit in back if not _is_trace(edit, contents.grids))


def _kept(path: Path) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
    from finsam_xl.books.plan.edits_json import edits_from_json  # noqa: PLC0415 - see keep_undo

    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise unreadable_undo() from error
    if len(lines) != 2:  # noqa: PLR2004 - what was done, and what undoes it
        raise unreadable_undo()
    return edits_from_json(lines[0]), edits_from_json(lines[1])


def _fits(edit: Edit, grids: Mapping[str, Grid]) -> bool:
    """False where a table that was written has gone, or has other columns now."""
    if not isinstance(edit, ReplaceRows):
        return True
    grid = grids.get(edit.table)
    return grid is not None and all(len(row) == len(grid.header) for row in edit.rows)


def _is_trace(edit: Edit, grids: Mapping[str, Grid]) -> bool:
    if isinstance(edit, ReplaceRows):
        return edit.table in _TRACES
    return STATUS in grids and grids[STATUS].holds(edit.at)


def _path(folder: Path, book: Book) -> Path:
    """One file a workbook, named by a number made of its place and name."""
    whole = str((book.folder or Path()) / book.name)
    return folder / f"{crc32(whole.encode()):08x}.json"
