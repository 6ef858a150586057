"""A file replaced in one step: nobody else in it, a copy kept, all or nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from pathlib import Path

from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.file.seen import Seen, seen
from finsam_xl.books.file.write_lock import check_closed, own_lock

BACKUPS = "Säkerhetskopior"


def replaced(path: Path, read: Seen, new: bytes, day: date) -> None:
    """Write the new bytes where the read ones still stand, keeping the day's first copy."""
    path = path.resolve()
    check_closed(path)
    with own_lock(path):
        check_closed(path)
        now = seen(path)
        if not path.stat().st_mode & stat.S_IWUSR:
            raise refusal("B25", path.name)
        if now != read:
            raise refusal("B24", path.name)
        with _backup(path, read.raw, day):
            _swap(path, read, new)
            _settle(path.parent)


@contextmanager
def saved_copy(copy: Path, old: bytes) -> Iterator[None]:
    """A new file with the old bytes, taken away again if what follows fails."""
    try:
        _write_new(copy, old, stat.S_IRUSR | stat.S_IWUSR)
    except OSError as error:
        raise refusal("B27", copy.name) from error
    with ExitStack() as undo:
        undo.callback(copy.unlink, missing_ok=True)
        yield
        undo.pop_all()


@contextmanager
def _backup(path: Path, old: bytes, day: date) -> Iterator[None]:
    """The day's first copy; taken away again if the writing fails."""
    folder = path.parent / BACKUPS
    copy = folder / f"{path.stem} {day.isoformat()}{path.suffix}"
    with ExitStack() as undo:
        try:
            if _made(folder):
                undo.callback(_unmade, folder)
            if not copy.exists():
                _write_new(copy, old, path.stat().st_mode)
                undo.callback(copy.unlink, missing_ok=True)
        except OSError as error:
            raise refusal("B27", copy.name) from error
        yield
        undo.pop_all()


def _made(folder: Path) -> bool:
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    return True


def _unmade(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _swap(path: Path, read: Seen, new: bytes) -> None:
    part = path.with_name(f".~finsam.{path.name}.tmp")
    try:
        part.unlink(missing_ok=True)
        _write_new(part, new, path.stat().st_mode)
        check_closed(path)
        if seen(path) != read:
            raise refusal("B24", path.name)
        part.replace(path)
    except PermissionError as error:
        raise refusal("B25", path.name) from error
    except OSError as error:
        raise refusal("B26", path.name) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _write_new(path: Path, data: bytes, mode: int) -> None:
    """A new file that has reached the disk; nothing is left of one that failed."""
    with ExitStack() as undo:
        with path.open("xb") as file:
            undo.callback(path.unlink, missing_ok=True)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        path.chmod(stat.S_IMODE(mode))
        undo.pop_all()


def _settle(folder: Path) -> None:
    """Let the new name itself reach the disk, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError), ExitStack() as close:
        handle = os.open(folder, os.O_RDONLY)
        close.callback(os.close, handle)
        os.fsync(handle)
