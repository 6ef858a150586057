"""Keeps what would undo the last action on a workbook, in a folder of the user's own."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.books.plan.edits_json import edits_from_json, edits_to_json
from finsam_xl.books.port import Book

_TRACES = {"tblLogg", "tblKontroller", "finsam_status"}


def keep_undo(
    folder: Path | None, book: Book, done: tuple[Edit, ...], back: tuple[Edit, ...]
) -> None:
    """Keep what was done and what undoes it; a folder that can't be written stops nobody."""
    if folder is None:
        return
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
    done, back = (edits_from_json(line) for line in path.read_text("utf-8").splitlines())
    mine = [edit for edit in done if not _is_trace(edit, contents)]
    if real_changes(contents, mine):
        return ()
    return tuple(edit for edit in back if not _is_trace(edit, contents))


def _is_trace(edit: Edit, contents: Contents) -> bool:
    if isinstance(edit, ReplaceRows):
        return edit.table in _TRACES
    return any(contents.grids[name].holds(edit.at) for name in _TRACES if name in contents.grids)


def _path(folder: Path, book: Book) -> Path:
    """One file a workbook, named by a number made of its place and name."""
    whole = str((book.folder or Path()) / book.name)
    return folder / f"{crc32(whole.encode()):08x}.json"
