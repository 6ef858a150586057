"""A new file with these bytes: under its name it is whole, or it is not there."""

from __future__ import annotations

import os
import stat
from contextlib import ExitStack, suppress
from pathlib import Path


def put_new(path: Path, data: bytes, mode: int, half: Path) -> None:
    """Write to `half` in the same folder, then give it its name, never over another file.

    Raises FileExistsError where that name is taken.
    """
    with ExitStack() as undo:
        undo.callback(cleared, half)
        write_half(half, data, mode)
        try:
            os.link(half, path)
        except FileExistsError:
            raise
        except OSError:  # a disk without links
            if os.path.lexists(path):
                raise FileExistsError(path) from None
            half.replace(path)


def write_half(half: Path, data: bytes, mode: int) -> None:
    """The bytes on the disk, where a dead run may have left its own."""
    half.unlink(missing_ok=True)
    with half.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    half.chmod(stat.S_IMODE(mode))


def cleared(half: Path) -> None:
    """No half file is left; one that can't be taken away now goes at the next writing."""
    with suppress(OSError):
        half.unlink(missing_ok=True)
