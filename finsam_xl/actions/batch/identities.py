"""Whose workbook it is and of which year, read without the rest of it."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.journey.reading import read_settings
from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.books.port import Book
from finsam_xl.rules.closing.chain import Identity


def identity(book: Book, path: Path) -> Identity | None:
    """The workbook's association and year; None where its settings don't tell."""
    settings = read_settings(book)
    year = settings.value("year") if settings else None
    if settings is None or not isinstance(year, int):
        return None
    name = without_identity_numbers(settings.text("name"))
    return Identity(name, settings.text("organisation_number"), year, str(path))


def called(path: Path) -> str:
    """What a workbook is called: its folder and name, as there may be one folder a year."""
    return str(Path(*path.absolute().parts[-2:]))
