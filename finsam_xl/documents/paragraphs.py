"""A text that somebody has written, as paragraphs and list items."""

from __future__ import annotations

import re

from finsam_xl.documents.prompts import prompt
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import FieldValue

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_ITEM = "- "


def paragraphs(text: str, asked_for: str) -> list[FieldValue]:
    """A blank line begins a paragraph, "- " a list item; without text a place to write it in."""
    pieces = [
        piece for block in _BLANK_LINE.split(text.replace("\r\n", "\n")) for piece in _pieces(block)
    ]
    return [_field(piece) for piece in pieces if piece.strip()] or [_field(prompt(asked_for))]


def _pieces(block: str) -> list[str]:
    """The block's items one by one, and the lines that stand before them as one."""
    pieces: list[str] = []
    for line in block.split("\n"):
        if pieces and not line.startswith(_ITEM):
            pieces[-1] += f"\n{line}"
        else:
            pieces.append(line)
    return pieces


def _field(piece: str) -> dict[str, FieldValue]:
    is_item = piece.startswith(_ITEM)
    text = piece.removeprefix(_ITEM) if is_item else piece
    return {"slag": "punkt" if is_item else "stycke", "text": unbroken(text.strip())}
