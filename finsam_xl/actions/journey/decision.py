"""What an action decides, before anything is written."""

from __future__ import annotations

from typing import NamedTuple

from finsam_xl.basics.edit import Edit


class Document(NamedTuple):
    """A file that an action makes for people: its name and its bytes."""

    name: str
    content: bytes


class Decision(NamedTuple):
    """The edits and documents an action wants, and its outcome in words for the status line."""

    edits: tuple[Edit, ...]
    outcome: str
    documents: tuple[Document, ...] = ()
