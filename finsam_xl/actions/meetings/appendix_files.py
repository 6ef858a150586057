"""The files of a meeting's appendices: each read, and the Word files written as BILAGA n."""

from __future__ import annotations

import re
from pathlib import Path

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.named_path import named_path
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.appendix import as_appendix
from finsam_xl.documents.persons import paragraphs_with_persons
from finsam_xl.rules.meetings.findings.appendices import (
    n154_appendix_file_is_not_read,
    n161_person_in_an_appendix,
)
from finsam_xl.rules.meetings.records import Appendix
from finsam_xl.rules.meetings.text import folded

_LARGEST = 50_000_000
_WRITTEN = re.compile(r"bilaga \d{1,3} (?P<title>.+)", re.IGNORECASE)


def appendix_file(contents: Contents, row: Appendix) -> DocumentFile | Finding:
    """The appendix as a file of its own; one that is not of Word has its number in its name only.

    None is made of a Word file that holds an identity number.
    """
    try:
        path = named_path(row.file, contents.folder or Path(), "Fil")
    except Refusal:
        return _unread(row, f"{row.file} är ingen plats på den här datorn")
    try:
        if path.stat().st_size > _LARGEST:
            return _unread(row, f"{path.name} är större än 50 MB")
        content = path.read_bytes()
    except (OSError, ValueError):
        return _unread(row, f"filen {row.file} finns inte eller går inte att läsa")
    if path.suffix.casefold() != ".docx":
        name = safe_name(f"Bilaga {row.number} {row.title}")
        return DocumentFile(f"{name}{path.suffix}", content)
    return _of_word(row, path.name, content)


def is_of(row: Appendix, file: str) -> bool:
    """True for a file that is the row's own, or that was written from it."""
    stem = Path(file).stem
    written = _WRITTEN.fullmatch(stem)
    own = Path(row.file).stem
    return folded(own) == folded(stem) or (
        written is not None and folded(written["title"]) == folded(safe_name(row.title))
    )


def _of_word(row: Appendix, name: str, content: bytes) -> DocumentFile | Finding:
    try:
        if paragraphs_with_persons(content, name):
            return n161_person_in_an_appendix(row.at.cell("file"), row, name)
        return as_appendix(content, name, row.number or 0, row.title)
    except Refusal as refusal:
        return _unread(row, str(refusal).rstrip("."))


def _unread(row: Appendix, why: str) -> Finding:
    return n154_appendix_file_is_not_read(row.at.cell("file"), row, why)
