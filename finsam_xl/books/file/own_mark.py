"""A file that is ours for as long as we have it open, and nobody's once we are dead."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    import errno
    import fcntl


def taken(lock: Path) -> BinaryIO | None:
    """The mark, ours for as long as it is open; None where a living run has it."""
    mark = _made(lock)
    if mark is None and _left_behind(lock):
        mark = _made(lock)
    if mark is None:
        return None
    with ExitStack() as undo:
        undo.enter_context(mark)
        if not _held(mark, lock):
            return None
        undo.pop_all()
        return mark


def given_back(lock: Path, mark: BinaryIO) -> None:
    """Windows takes no open file away; elsewhere a closed one may already be another run's."""
    with suppress(OSError), mark:
        if sys.platform == "win32":
            mark.close()
        lock.unlink(missing_ok=True)


def _made(lock: Path) -> BinaryIO | None:
    try:
        return lock.open("xb")
    except FileExistsError:
        return None


if sys.platform == "win32":

    def _left_behind(lock: Path) -> bool:
        """Take away a mark that no living run has open; whether it could be done."""
        try:
            lock.unlink(missing_ok=True)
        except PermissionError:
            return False
        return True

    def _held(mark: BinaryIO, lock: Path) -> bool:  # noqa: ARG001 - to have it open is to hold it
        """Whether the mark is ours."""
        return True

else:
    _BUSY = {errno.EWOULDBLOCK, errno.EACCES}

    def _left_behind(lock: Path) -> bool:
        """Take away a mark that no living run has open; whether it could be done."""
        try:
            with lock.open("r+b") as mark:
                fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if not _is_there(mark, lock):
                    return False
                lock.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True

    def _held(mark: BinaryIO, lock: Path) -> bool:
        """Whether the mark is ours; a disk that knows no locks trusts that we made it."""
        try:
            fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in _BUSY
        return _is_there(mark, lock)

    def _is_there(mark: BinaryIO, lock: Path) -> bool:
        """Whether the open mark is the one with that name, and not one already taken away."""
        try:
            return os.path.samestat(os.fstat(mark.fileno()), lock.stat())
        except FileNotFoundError:
            return False
