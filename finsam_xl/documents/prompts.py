"""Places to write in: what nobody has told stands as [Skriv …] in a document, and is counted."""

from __future__ import annotations

import html
import re

from finsam_xl.documents.package import parts

START = "[Skriv"
HERE = f"{START}]"
"""Stands in a table's cell, where the row and the column tell what to write."""
_PLACE = re.compile(r"\[Skriv\b[^\]<]*\]")
_BODY = "word/document.xml"


def prompt(words: str) -> str:
    """A place to write in: [Skriv orsaken]."""
    return f"{START} {words}]"


def prompts_in(document: bytes) -> tuple[str, ...]:
    """Every place to write in that stands in a finished Word file, in order."""
    body = parts(document)[_BODY].decode()
    return tuple(html.unescape(place) for place in _PLACE.findall(body))
