"""Reads back what an action has written in Word, and lets an office have a template of its own."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx

from finsam_xl.actions.journey.decision import Ask, Decision, Given
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.books.memory import MemoryBook
from finsam_xl.documents.document_file import DocumentFile
from tests.documents.shown import shown

DAY = date(2016, 11, 20)


def text(document: DocumentFile) -> str:
    """The document from top to bottom, a table's cells between bars."""
    return shown(document.content)


def table_row(document: DocumentFile, first: str) -> list[str]:
    """The cells after the first, in the only row that begins with these words."""
    [row] = [line for line in text(document).splitlines() if line.startswith(f"| {first} |")]
    return [cell.strip() for cell in row.strip("|").split("|")][1:]


def own_template(
    decide: Callable[[Given], Decision], book: MemoryBook, folder: Path, name: str
) -> str:
    """What the action writes where the office has its own template, of a single field."""
    (folder / "mallar").mkdir()
    template = docx.Document()
    template.add_paragraph("Vår egen mall: {{ rubrik }}")
    content = io.BytesIO()
    template.save(content)
    (folder / "mallar" / f"{name}.docx").write_bytes(content.getvalue())
    contents = read_contents(book, DAY)
    contents.folder = folder
    document, *_ = decide(Given(book, contents, DAY, Ask())).documents
    return text(document).strip()
