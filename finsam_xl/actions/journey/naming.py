"""Gives documents that lie ready their names: all of them or none, and never over another file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import listed


def name_all(halves: Mapping[Path, Path], folder: Path) -> None:
    """Half name to name; Refusal A40 tells which are missing, and the others are taken back."""
    named: list[Path] = []
    try:
        for half, path in halves.items():
            _name(half, path)
            named.append(path)
    except OSError as error:
        for path in named:
            with suppress(OSError):
                path.unlink()
        left = [path.name for path in halves.values() if path not in named or not path.exists()]
        raise Refusal(
            "A40",
            f"Arbetsboken är klar, men {listed(left)} kunde inte läggas i mappen {folder};"
            " se efter att mappen går att skriva i och klicka igen.",
        ) from error


def _name(half: Path, path: Path) -> None:
    """By a second link, which is never made over a file; on a disk without links by its new name.

    The document is whole as soon as it is there, however the run ends.
    """
    try:
        os.link(half, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        half.replace(path)
    with suppress(OSError):
        half.unlink(missing_ok=True)
