"""The notes that hang on a sheet's cells."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.calc.calls import CALLS
from finsam_xl.office.objects import Spreadsheet

Told = tuple[int, int, str]
"""Row and column, counted from 1, and the words."""


def comments(native: Spreadsheet) -> Iterator[Told]:
    """Every note; LibreOffice has a conversation of Excel's as one note."""
    CALLS.comments += 1
    notes = native.getAnnotations()
    for index in range(notes.Count):
        note = notes.getByIndex(index)
        at = note.Position
        yield at.Row + 1, at.Column + 1, note.String
