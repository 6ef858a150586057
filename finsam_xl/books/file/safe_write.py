"""A file replaced in one step: nobody else in it, a copy kept, all or nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import date
from pathlib import Path

from finsam_xl.books.file.new_file import cleared, put_new, write_half
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.file.seen import Seen, seen
from finsam_xl.books.file.write_lock import check_closed, own_lock

BACKUPS = "Säkerhetskopior"
_OWNERS = stat.S_IRUSR | stat.S_IWUSR


def replaced(path: Path, read: Seen, new: bytes, day: date) -> None:
    """Write the new bytes where the read ones still stand, keeping the day's first copy."""
    with _told(path.name):
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
def saved_copy(copy: Path, path: Path, old: bytes) -> Iterator[None]:
    """A new file with what `path` holds; taken away again if what follows leaves it as it is."""
    with ExitStack() as undo:
        new_copy(copy, old)
        undo.callback(_taken_back, copy, path, old)
        yield
        undo.pop_all()


def new_copy(copy: Path, old: bytes) -> None:
    """A new file with these bytes, whole or not there; Refusal B27 if it can't be made."""
    try:
        put_new(copy, old, _OWNERS, copy.with_name(f".~finsam.{copy.name}.tmp"))
    except OSError as error:
        raise refusal("B27", copy.name) from error


@contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise refusal("B25", name) from error
    except OSError as error:
        raise refusal("B26", name) from error


@contextmanager
def _backup(path: Path, old: bytes, day: date) -> Iterator[None]:
    """The day's first copy; taken away again if the workbook is left as it was."""
    folder = path.parent / BACKUPS
    copy = folder / f"{path.stem} {day.isoformat()}{path.suffix}"
    half = folder / f".~finsam.{path.name}.tmp"
    with ExitStack() as undo:
        try:
            if _made(folder):
                undo.callback(_unmade, folder)
            cleared(half)
            if not copy.exists():
                put_new(copy, old, path.stat().st_mode, half)
                undo.callback(_taken_back, copy, path, old)
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


def _taken_back(copy: Path, path: Path, old: bytes) -> None:
    """A run that was stopped may have replaced the workbook all the same: then the copy stays."""
    with suppress(OSError):
        if path.read_bytes() == old:
            copy.unlink(missing_ok=True)


def _swap(path: Path, read: Seen, new: bytes) -> None:
    half = path.with_name(f".~finsam.{path.name}.tmp")
    try:
        write_half(half, new, path.stat().st_mode)
        check_closed(path)
        if seen(path) != read:
            raise refusal("B24", path.name)
        _renamed(half, path, new)
    finally:
        cleared(half)


def _renamed(half: Path, path: Path, new: bytes) -> None:
    """A disk far away may do it and yet fail to say so."""
    try:
        half.replace(path)
    except OSError:
        if _content(path) != new:
            raise


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise refusal("B35", path.name) from error


def _settle(folder: Path) -> None:
    """Let the new name itself reach the disk, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError), ExitStack() as close:
        handle = os.open(folder, os.O_RDONLY)
        close.callback(os.close, handle)
        os.fsync(handle)
