"""The numbered things of any Word file where they are defined: bilaga, figur, fotnot and §."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from docx import Document
from docx.text.paragraph import Paragraph

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.meetings.read_back import lines_of

_DEFINED = {
    "bilaga": re.compile(r"^bilaga\s+(\d{1,3})\b", re.IGNORECASE),
    "figur": re.compile(r"^figur\s+(\d{1,3})\b", re.IGNORECASE),
    "§": re.compile(r"^§\s*(\d{1,4})\b"),
}
_NUMBER = re.compile(r"\d{1,3}")
_WORDS = 5


class DocumentMark(Frozen):
    """A numbered thing: its kind, its number, and the words it begins."""

    kind: str
    number: int
    where: str


def marks_of(document: bytes, name: str) -> tuple[DocumentMark, ...]:
    """Every mark in the order of the text; Refusal D10 for what is no Word file."""
    marks = [
        DocumentMark(kind, int(match[1]), _where(line.text))
        for line in lines_of(document, name)
        for kind, pattern in _DEFINED.items()
        if (match := pattern.match(line.text.strip()))
    ]
    return (*marks, *_footnotes(document))


def told_lines(document: bytes, name: str) -> Iterator[tuple[str, str]]:
    """Every line's text, with the words it begins as a finding tells them."""
    return ((line.text, _where(line.text)) for line in lines_of(document, name))


def _footnotes(document: bytes) -> Iterator[DocumentMark]:
    """Footnotes that are typed by hand: a raised number that begins a paragraph."""
    for each in Document(io.BytesIO(document)).iter_inner_content():
        if isinstance(each, Paragraph) and each.runs and each.runs[0].font.superscript:
            match = _NUMBER.fullmatch(each.runs[0].text.strip())
            if match:
                yield DocumentMark("fotnot", int(match[0]), _where(each.text))


def _where(text: str) -> str:
    words = text.split()
    more = "…" if len(words) > _WORDS else ""
    return f"”{' '.join(words[:_WORDS])}{more}”"
