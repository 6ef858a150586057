"""Whether an open workbook lets itself be written, asked in each engine's own words."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from finsam_xl.basics.swedish import listed
from finsam_xl.books.live.blocks import Rectangle
from finsam_xl.books.live.refusals import protected, read_only, shared

if TYPE_CHECKING:
    from xlwings import App, Book, Range, Sheet

_AUTOMATIC = ("AutoFillFormulasInLists", "AutoExpandListRange")


def check_writable(book: Book, sheets: dict[str, Sheet], areas: Iterable[Rectangle]) -> None:
    """Refuse one open for reading only or shared the old way, and locked cells of a sheet."""
    if _asked(book.api, "ReadOnly", "isReadonly", "read_only"):
        raise read_only(book.name, _holder(book))
    if _asked(book.api, "MultiUserEditing"):
        raise shared(book.name, listed([str(user[0]) for user in book.api.UserStatus]))
    for area in areas:
        sheet = sheets[area.sheet]
        guarded = _asked(sheet.api, "ProtectContents", "isProtected", "protect_contents")
        if guarded and _locked(sheet.range(area.address)):
            raise protected(area.sheet, area.address)


def is_ready(app: App) -> bool:
    """False where the engine says that a cell is being edited; Excel then answers nothing else."""
    ready: object = getattr(app.impl, "ready", None)
    return ready is not False


def _holder(book: Book) -> str:
    from finsam_xl.books.file.write_lock import holder  # noqa: PLC0415 - only where it is refused

    path = Path(book.fullname)
    return holder(path) if path.is_absolute() else ""


def _locked(cells: Range) -> bool:
    """True too where only some of the cells are locked: Excel then answers nothing."""
    protection = getattr(cells.api, "CellProtection", None)
    if protection is not None:
        return bool(protection.IsLocked)
    return _asked(cells.api, "Locked", "locked") is not False


def _asked(api: object, *words: str) -> object:
    """The first of these properties or methods that the engine's own object has."""
    found = next((f for word in words if (f := getattr(api, word, None)) is not None), None)
    ask = getattr(found, "get", found)
    return ask() if callable(ask) else ask


@contextmanager
def quiet(app: App) -> Iterator[None]:
    """Excel draws nothing, runs no events and completes no tables on its own meanwhile."""
    with app.properties(screen_updating=False, enable_events=False), _no_completion(app):
        yield


@contextmanager
def _no_completion(app: App) -> Iterator[None]:
    """Excel on Windows would fill a column with our formula and grow a table by itself."""
    if sys.platform != "win32":
        yield
        return
    words = app.api.AutoCorrect
    before = {name: getattr(words, name) for name in _AUTOMATIC}
    try:
        for name in _AUTOMATIC:
            setattr(words, name, False)
        yield
    finally:
        for name, state in before.items():
            setattr(words, name, state)
