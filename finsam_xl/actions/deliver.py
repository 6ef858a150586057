"""Puts documents in their folder, never over one that someone may have edited."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from finsam_xl.actions.decision import Document
from finsam_xl.basics.refusal import Refusal

FOLDER = "Dokument"


def documents_folder(workbook_folder: Path | None) -> Path:
    """Dokument beside the workbook; where that is no folder on disk, in the user's Documents."""
    return (workbook_folder or Path.home() / "Documents") / FOLDER


def deliver(documents: tuple[Document, ...], folder: Path) -> tuple[Path, ...]:
    """Write each document and give its path; the same content is not written again."""
    try:
        return tuple(_deliver(document, folder) for document in documents)
    except OSError as error:
        raise Refusal(
            "A14", f"Mappen {folder} går inte att skriva i; välj en annan med --out."
        ) from error


def _deliver(document: Document, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for path in _names(folder / document.name):
        if path.exists() and path.read_bytes() == document.content:
            return path
        if not path.exists():
            with path.open("xb") as file:
                file.write(document.content)
            return path
    raise AssertionError("names never end")


def _names(path: Path) -> Iterator[Path]:
    """The name itself, then with (2), (3) and so on."""
    yield path
    for number in count(2):
        yield path.with_stem(f"{path.stem} ({number})")
