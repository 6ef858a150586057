"""A file as it was when read, so that a later writer can tell whether it still is."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.file.parts.package import read_file
from finsam_xl.books.file.refusals import refusal


class Seen(Frozen):
    """The bytes of a file, and when they were last changed (nanoseconds)."""

    changed: int
    raw: bytes


def seen(path: Path) -> Seen:
    """The file as it is now."""
    raw = read_file(path)
    try:
        return Seen(path.stat().st_mtime_ns, raw)
    except OSError as error:
        raise refusal("B03", path.name) from error


def just_written(path: Path, raw: bytes) -> Seen | None:
    """The file as we have written it this moment; None if it has gone since."""
    try:
        return Seen(path.stat().st_mtime_ns, raw)
    except OSError:
        return None
