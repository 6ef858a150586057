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
    folder = given.out or documents_folder(given.contents)
    found = dict(numbered(folder, Path(name)))
    if not found:
        return None
    path = found[max(found)]
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
