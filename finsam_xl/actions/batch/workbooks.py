"""The workbooks that paths lead to: files as they are named, and those that folders hold."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from finsam_xl.actions.journey.deliver import FOLDER
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file.safe_write import BACKUPS

_LEFT_OUT = {BACKUPS, FOLDER}
"""Folders that hold copies, and what finsam has written for people."""
BEGINNING = "ekonomi"
_ENDINGS = (".xlsm", ".xlsx")


def found(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Each workbook once, a folder's by name; Refusal for a folder that holds none."""
    by_place: dict[Path, Path] = {}
    for path in paths:
        for each in _within(path) if path.is_dir() else (path,):
            by_place.setdefault(each.resolve(), each)
    return tuple(by_place.values())


def _within(folder: Path) -> tuple[Path, ...]:
    workbooks = tuple(sorted(_searched(folder)))
    if not workbooks:
        raise Refusal(
            "A44",
            f"Mappen {folder} har inga arbetsböcker som heter ekonomi och något mer;"
            " välj en annan mapp, eller skriv filernas namn.",
        )
    return workbooks


def _searched(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = [each for each in folders if each not in _LEFT_OUT]
        for file in files:
            if file.casefold().startswith(BEGINNING) and file.casefold().endswith(_ENDINGS):
                yield Path(place) / file


def _unreadable(error: OSError) -> None:
    """A folder that can't be searched is told: its workbooks would be missed in silence."""
    raise Refusal(
        "A45", f"Mappen {error.filename} går inte att läsa; se efter att du får öppna den."
    ) from error
