"""A workbook that somebody has in front of them in LibreOffice: shown, noted and found again."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from finsam_xl.calc.desktop import Desktop
from finsam_xl.office import Office, OfficeFailed
from finsam_xl.office.bridge import fault

__all__ = ["OfficeFailed", "SeveralOpen", "connect", "show"]
LOOK = 0.3
"""Seconds between our looks at whether the user has closed the workbook."""


class SeveralOpen(OfficeFailed):
    """More than one workbook is shown, and nothing tells which is meant."""


def show(workbook: Path, born: bytes, screen: tuple[str, Path], notes: Path) -> None:
    """Open the workbook with its buttons working; come back when the user has closed it.

    `born` is any workbook of ours, to make an add-in of; `screen` is a display and a log's path.
    """
    with Desktop(*screen) as desktop, _noted(desktop.office, workbook, notes):
        desktop.open_own_addin(born)
        desktop.open(workbook)
        while _is_open(desktop.office):
            time.sleep(LOOK)


def connect(notes: Path) -> bool:
    """Let xlwings' Excel be the LibreOffice that shows a workbook; False where none does.

    SeveralOpen where more than one does.
    """
    files = sorted(notes.glob("*.json")) if notes.is_dir() else []
    alive = [office for file in files if (office := _reached(file))]
    if len(alive) > 1:
        raise SeveralOpen
    if alive:
        from finsam_xl.calc.engine import activate  # noqa: PLC0415 - slow, and needed here only

        activate(alive[0])
    return bool(alive)


def _is_open(office: Office) -> bool:
    """False also when LibreOffice itself has gone."""
    try:
        addresses = [document.URL.casefold() for document in office.spreadsheets()]
    except fault():
        return False
    return any(not address.endswith(".xlam") for address in addresses)


@contextmanager
def _noted(office: Office, workbook: Path, notes: Path) -> Iterator[None]:
    """A note, for our user's eyes alone, of where the workbook's LibreOffice is reached."""
    file = notes / f"{office.process_id}.json"
    said = {"pipe": office.pipe, "process": office.process_id, "workbook": str(workbook)}
    try:
        notes.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
        file.write_text(json.dumps(said), "utf-8")
        yield
    finally:
        file.unlink(missing_ok=True)


def _reached(file: Path) -> Office | None:
    """The LibreOffice of a note; a note of one that has died is thrown away."""
    try:
        return Office.attach(str(json.loads(file.read_text("utf-8"))["pipe"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    except OfficeFailed as failed:
        if type(failed) is not OfficeFailed:
            raise
        file.unlink(missing_ok=True)
        return None
