"""Keeps what would undo the last action on a workbook, in a folder of the user's own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zlib import crc32

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import LastRun
from finsam_xl.actions.journey.fingerprint import TRACES, fingerprint, touched
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Grid
from finsam_xl.books.plan.refusals import unreadable_undo
from finsam_xl.books.port import Book
from finsam_xl.sheets.schema import STATUS


class Done(Frozen):
    """What an action wrote, the fingerprint of the rest, and the run with what undoes it."""

    edits: tuple[Edit, ...]
    stands: str
    run: LastRun


def keep_undo(folder: Path | None, book: Book, done: Done) -> None:
    """Keep what was done and what undoes it; a folder that can't be written stops nobody."""
    if folder is None:
        return
    from finsam_xl.books.plan.edits_json import edits_to_json  # noqa: PLC0415 - only when it writes

    path = _path(folder, book)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        named = json.dumps([done.run.label, done.run.moment.isoformat()])
        lines = (done.stands, edits_to_json(done.edits), edits_to_json(done.run.back), named)
        path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        path.chmod(0o600)
    except OSError:
        forget_undo(folder, book)


def forget_undo(folder: Path | None, book: Book) -> None:
    """An action that has been undone is not there to be undone again."""
    if folder is not None:
        with suppress(OSError):
            _path(folder, book).unlink(missing_ok=True)


def kept_undo(folder: Path | None, book: Book, contents: Contents) -> LastRun | None:
    """The last action, with the edits that put its tables back; () where they have changed since.

    The log and the findings are not put back: they tell of the undoing too. A row that has moved
    counts as a change, also where the action only emptied cells.
    """
    path = _path(folder, book) if folder else None
    if path is None or not path.is_file():
        return None
    stood, done, run = _kept(path)
    mine = _but_traces(done, contents.grids)
    if not all(_fits(edit, contents.grids) for edit in mine) or real_changes(contents, mine):
        return run._replace(back=())
    if fingerprint(book, touched(contents, done), done) != stood:
        return run._replace(back=())
    return run._replace(back=_but_traces(run.back, contents.grids))


def _kept(path: Path) -> tuple[str, tuple[Edit, ...], LastRun]:
    from finsam_xl.books.plan.edits_json import edits_from_json  # noqa: PLC0415 - see keep_undo

    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise unreadable_undo() from error
    if len(lines) != 4:  # noqa: PLR2004 - how it stood, what was done, what undoes it, which run
        raise unreadable_undo()
    label, moment = _named(lines[3])
    run = LastRun(label, moment, edits_from_json(lines[2]))
    return lines[0], edits_from_json(lines[1]), run


def _named(line: str) -> tuple[str, datetime]:
    """The action's label, and when it ran."""
    try:
        match json.loads(line):
            case [str(label), str(moment)]:
                return label, datetime.fromisoformat(moment)
            case _:
                raise unreadable_undo()
    except (ValueError, RecursionError) as error:
        raise unreadable_undo() from error


def _but_traces(edits: tuple[Edit, ...], grids: Mapping[str, Grid]) -> tuple[Edit, ...]:
    """The edits that are undone: all but those that tell of the action."""
    return tuple(edit for edit in edits if not _is_trace(edit, grids))


def _fits(edit: Edit, grids: Mapping[str, Grid]) -> bool:
    """False where a table that was written has gone, or has other columns now."""
    if not isinstance(edit, ReplaceRows):
        return True
    grid = grids.get(edit.table)
    return grid is not None and all(len(row) == len(grid.header) for row in edit.rows)


def _is_trace(edit: Edit, grids: Mapping[str, Grid]) -> bool:
    if isinstance(edit, ReplaceRows):
        return edit.table in TRACES
    return STATUS in grids and grids[STATUS].holds(edit.at)


def _path(folder: Path, book: Book) -> Path:
    """One file a workbook, named by a number made of its place and name."""
    whole = str((book.folder or Path()) / book.name)
    return folder / f"{crc32(whole.encode()):08x}.json"
