"""A Word file as text that a person can read: each paragraph with its style, tables row by row."""

from __future__ import annotations

from pathlib import Path

from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.documents.fee_record import opened

GOLDEN = Path(__file__).parent / "golden"


def shown(document: bytes) -> str:
    """The body from top to bottom; a table's cells between bars, line breaks as a slash."""
    parts = opened(document).iter_inner_content()
    return "\n".join(_part(part) for part in parts).replace("\u00a0", " ") + "\n"


def _part(part: Paragraph | Table) -> str:
    if isinstance(part, Table):
        return "\n".join(f"| {' | '.join(map(_line, _cells(part, at)))} |" for at in _rows(part))
    style = part.style.name if part.style else ""
    return f"{style}: {_line(part.text)}"


def _rows(table: Table) -> range:
    return range(len(table.rows))


def _cells(table: Table, row: int) -> list[str]:
    return [cell.text for cell in table.rows[row].cells]


def _line(text: str) -> str:
    return text.replace("\n", " / ").replace("\t", "____")


def golden(name: str) -> str:
    """What a document is to say, as a person has read it."""
    return (GOLDEN / f"{name}.txt").read_text("utf-8")
