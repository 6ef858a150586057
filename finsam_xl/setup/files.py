"""Files read, put in place in one step, and taken away."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from finsam_xl.setup.places import ADDIN
from finsam_xl.setup.refusals import refusal


def content(path: Path) -> bytes | None:
    """What the file holds; None if there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except IsADirectoryError as error:
        raise refusal("I12", path) from error
    except OSError as error:
        raise refusal("I12" if path.is_dir() else "I04", path) from error


def check_unlocked(addin: Path) -> None:
    """Refuse while Excel has the add-in open."""
    lock = addin.with_name(f"~${addin.name}")
    if os.path.lexists(lock):
        raise refusal("I03", lock)


def put(path: Path, new: bytes) -> None:
    """The file with these bytes, whole or as it was; a link goes on pointing where it did."""
    target = path.resolve()
    part = _aside(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(new)
        if target.exists():
            part.chmod(target.stat().st_mode)
        part.replace(target)
    except OSError as error:
        raise _not_written(path) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _not_written(path: Path) -> Exception:
    """Windows lets nobody replace an open file: an add-in that was there is open in Excel."""
    locked = path.name == ADDIN and path.exists()
    return refusal("I03", path.with_name(f"~${path.name}")) if locked else refusal("I04", path)


def _aside(path: Path) -> Path:
    """Beside the file, but never in the folder whose every file Excel opens when it starts."""
    folder = path.parent.parent if path.name == ADDIN else path.parent
    return folder / f".~finsam.{path.name}.tmp"


def take_away(path: Path) -> None:
    """The file is gone afterwards."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise refusal("I11", path) from error
