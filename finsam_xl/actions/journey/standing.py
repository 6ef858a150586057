"""The document of a name that stands in the folder already, as somebody may have edited it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from finsam_xl.actions.journey.decision import Given
from finsam_xl.actions.journey.deliver import documents_folder
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal

_LARGEST = 50_000_000
_NUMBERED = re.compile(r"(?P<stem>.+) \((?P<number>\d{1,4})\)")


class Standing(Frozen):
    """A document that stands: its name and its bytes."""

    name: str
    content: bytes


def standing(given: Given, name: str) -> Standing | None:
    """The last of those of the name and its numbers, "Protokoll (2).docx"; None for none."""
    return last_in(given.out or documents_folder(given.contents), name)


def standings(given: Given, name: str) -> Iterator[Standing]:
    """All of the name and its numbers, the last first."""
    found = dict(numbered(given.out or documents_folder(given.contents), Path(name)))
    return (_read(found[number]) for number in sorted(found, reverse=True))


def next_name(given: Given, name: str) -> str:
    """The name that a document beside those that stand gets: "Protokoll (3).docx"."""
    found = dict(numbered(given.out or documents_folder(given.contents), Path(name)))
    return Path(name).with_stem(f"{Path(name).stem} ({max(found) + 1})").name if found else name


def standing_anywhere(given: Given, name: str) -> Standing | None:
    """As `standing`, also where the settings send documents when these go elsewhere."""
    found = (last_in(folder, name) for folder in _folders(given))
    return next((each for each in found if each), None)


def last_in(folder: Path, name: str) -> Standing | None:
    """The last of those of the name and its numbers in a folder; None for none."""
    found = dict(numbered(folder, Path(name)))
    return _read(found[max(found)]) if found else None


def standing_file(given: Given, name: str) -> Standing | None:
    """The document of this very name in one of the folders; None where neither has it."""
    paths = (folder / Path(name).name for folder in _folders(given))
    return next((_read(path) for path in paths if path.is_file()), None)


def _folders(given: Given) -> list[Path]:
    return [*([given.out] if given.out else []), documents_folder(given.contents)]


def _read(path: Path) -> Standing:
    try:
        if path.stat().st_size > _LARGEST:
            raise Refusal("E81", f"Filen {path.name} är större än 50 MB; flytta den.")
        return Standing(path.name, path.read_bytes())
    except OSError as error:
        raise Refusal(
            "E80", f"Filen {path} går inte att läsa; stäng den i Word och försök igen."
        ) from error


def numbered(folder: Path, name: Path) -> Iterator[tuple[int, Path]]:
    """The files of a name with their numbers: the name itself is 1, "Protokoll (2).docx" 2."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.suffix != name.suffix or not path.is_file():
            continue
        match = _NUMBERED.fullmatch(path.stem)
        if path.stem == name.stem:
            yield 1, path
        elif match and match["stem"] == name.stem:
            yield int(match["number"]), path
