"""The workbooks that paths lead to: files as they are named, and folders' own of some kinds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.deliver import FOLDER
from finsam_xl.actions.journey.reading import marked_as
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.safe_write import BACKUPS

_LEFT_OUT = {BACKUPS, FOLDER}
"""Folders that hold copies, and what finsam has written for people."""
KEY = "ekonomi"
"""The workbook that a batch is for, and how its files are called when they are born."""
_LOCKS = ("~$", ".")
_ENDINGS = (".xlsm", ".xlsx")


class Kinds(Frozen):
    """Which of our workbooks are sought in a folder, by key, and how they are told of."""

    keys: tuple[str, ...]
    told: str


ECONOMY = Kinds((KEY,), "för ekonomi")
EVERY = Kinds((KEY, "moten", "deltagare"), "från finsam-xl")


class Found(Frozen):
    """The workbooks sought, and those that folders hold beside them, each with why not."""

    workbooks: tuple[Path, ...]
    left: tuple[tuple[Path, str], ...] = ()


def found(paths: Iterable[Path], kinds: Kinds = ECONOMY) -> Found:
    """Each workbook once, a folder's by name; Refusal for a folder that holds none."""
    workbooks: dict[Path, Path] = {}
    left: dict[Path, tuple[Path, str]] = {}
    for path in paths:
        within = _within(path, kinds) if path.is_dir() else Found((path,))
        for each in within.workbooks:
            workbooks.setdefault(each.resolve(), each)
        left |= {each.resolve(): (each, why) for each, why in within.left}
    others = tuple(told for place, told in left.items() if place not in workbooks)
    return Found(tuple(workbooks.values()), others)


def _within(folder: Path, kinds: Kinds) -> Found:
    files = [(path, _why_left(path, kinds.keys)) for path in sorted(_searched(folder))]
    workbooks = tuple(path for path, why in files if not why)
    if not workbooks:
        raise Refusal(
            "A44",
            f"Mappen {folder} har inga arbetsböcker {kinds.told}; välj en annan mapp, eller skriv"
            " filernas namn.",
        )
    return Found(workbooks, tuple((path, why) for path, why in files if why))


def _why_left(path: Path, keys: tuple[str, ...]) -> str:
    """Why a file of a folder is none of those that are sought; "" for one that is.

    By its mark, whatever it is called. One that is called as they are born is always taken: a
    damaged one is to be named.
    """
    if path.name.casefold().startswith(keys):
        return ""
    try:
        key = marked_as(FileBook(path, date.min))
    except Refusal as refusal:
        return str(refusal)
    if key in keys:
        return ""
    return f"det är arbetsboken {key}" if key else "det är ingen arbetsbok från finsam-xl"


def _searched(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = [each for each in folders if each not in _LEFT_OUT]
        for file in files:
            if file.casefold().endswith(_ENDINGS) and not file.startswith(_LOCKS):
                yield Path(place) / file


def _unreadable(error: OSError) -> None:
    """A folder that can't be searched is told: its workbooks would be missed in silence."""
    raise Refusal(
        "A45", f"Mappen {error.filename} går inte att läsa; se efter att du får öppna den."
    ) from error
