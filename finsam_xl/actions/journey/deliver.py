"""Puts documents in their folder, never over one that someone may have edited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.named_path import named_path
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.sheets.settings import TABLE

FOLDER = "Dokument"
SETTING = "documents"


def documents_folder(contents: Contents) -> Path:
    """The folder the settings name, else Dokument; from the workbook's own folder.

    Where the workbook lies in no folder on disk, it is from the user's Documents. A whole path may
    lie anywhere on the own machine; one from the workbook's folder stays inside it, so that a
    workbook from somebody else fills no folder that the user can't see it name.
    """
    named = ""
    if any(setting.key == SETTING for setting in contents.workbook.settings):
        named = contents.settings.text(SETTING) if is_whole(contents, TABLE) else ""
    beside = contents.folder or Path.home() / "Documents"
    folder = named_path(named or FOLDER, beside, "Mapp för dokument")
    if ".." in Path(named).parts and not Path(named).expanduser().is_absolute():
        raise Refusal(
            "A43",
            "Mapp för dokument på Inställningar leder ut ur arbetsbokens mapp; skriv hela sökvägen"
            " eller en mapp i arbetsbokens egen.",
        )
    return folder


@contextmanager
def delivered(documents: tuple[DocumentFile, ...], folder: Path) -> Iterator[tuple[Path, ...]]:
    """Put the documents in place when the block ends well, and nothing if it fails.

    They are written beforehand under half names, so that a full or locked folder is known before
    the workbook is touched. The same content is not written again. If one can't be given its name
    in the end, those that were are taken back: Refusal A40.
    """
    if not documents:
        yield ()
        return
    from finsam_xl.actions.journey.naming import name_all  # noqa: PLC0415 - only for documents

    halves: dict[Path, Path] = {}
    born: list[Path] = []
    try:
        with _told(folder):
            born += _missing(folder)
            folder.mkdir(parents=True, exist_ok=True)
            paths = tuple(_prepare(document, folder, halves) for document in documents)
        yield paths
        name_all(halves, folder)
    finally:
        with suppress(OSError):
            for half in halves:
                half.unlink(missing_ok=True)
            _take_back(born)


def as_named(documents: tuple[DocumentFile, ...], folder: Path, told: str) -> str:
    """The sentence with each document by the name it gets, and where all stand already that."""
    if not documents:
        return told
    paths: dict[Path, str] = {}
    with _told(folder):
        for document in documents:
            paths[_free(document, folder, set(paths))] = document.name
        stands = all(path.exists() for path in paths)
    for path, name in paths.items():
        told = told.replace(name, path.name)
    return f"{told}; det står redan så i mappen" if stands else told


def _missing(folder: Path) -> list[Path]:
    """The folders on the way that are not there yet, the innermost first."""
    return [each for each in (folder, *folder.parents) if not each.exists()]


def _take_back(born: list[Path]) -> None:
    """No empty folder is left behind a write that was refused."""
    for folder in born:
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Only our own steps: a fault of the workbook is told by the workbook."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise Refusal(
            "A14",
            f"Mappen {folder} går inte att skriva i; välj en annan"
            " med --out eller vid Mapp för dokument på Inställningar.",
        ) from error


def _prepare(document: DocumentFile, folder: Path, halves: dict[Path, Path]) -> Path:
    path = _free(document, folder, set(halves.values()))
    half = path.with_name(f".{path.name}.half")
    if path.exists():
        half.unlink(missing_ok=True)  # a dead run may have left it
    else:
        halves[half] = path
        half.write_bytes(document.content)
    return path


def _free(document: DocumentFile, folder: Path, taken: set[Path]) -> Path:
    """The first of its names that is free, or holds the very same."""
    name = document.name.replace("/", "-").replace("\\", "-").lstrip(".")
    names = (path for path in _names(folder / name) if path not in taken)
    return next(path for path in names if _is_free(path, document.content))


def _is_free(path: Path, content: bytes) -> bool:
    """No file of that name, or one with the very same content."""
    return not path.exists() or path.read_bytes() == content


def _names(path: Path) -> Iterator[Path]:
    """The name itself, then with (2), (3) and so on."""
    yield path
    for number in count(2):
        yield path.with_stem(f"{path.stem} ({number})")
