"""The dated copy of an open workbook, as its file was before the day's first writing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlwings import Book


def keep_copy(book: Book, day: date) -> None:
    """Copy the file to Säkerhetskopior unless the day has its copy; Refusal B27 if it can't be.

    Where the system keeps an open file to itself, Excel saves the copy.
    """
    from finsam_xl.books.file.refusals import refusal  # noqa: PLC0415 - once a day
    from finsam_xl.books.file.safe_write import BACKUPS, new_copy  # noqa: PLC0415 - once a day

    path = Path(book.fullname)
    copy = path.parent / BACKUPS / f"{path.stem} {day.isoformat()}{path.suffix}"
    if copy.exists():
        return
    try:
        copy.parent.mkdir(exist_ok=True)
        saved = _saved(path)
    except OSError as error:
        raise refusal("B27", copy.name) from error
    if saved is not None:
        new_copy(copy, saved)
    elif not _by_excel(book, copy):
        raise refusal("B27", copy.name)


def _saved(path: Path) -> bytes | None:
    """The file's bytes; None where another program lets nobody read it."""
    try:
        return path.read_bytes()
    except PermissionError:
        return None


def _by_excel(book: Book, copy: Path) -> bool:
    save = getattr(book.api, "SaveCopyAs", None)
    if save is not None:
        save(str(copy))
    return copy.exists()
