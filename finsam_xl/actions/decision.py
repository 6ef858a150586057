"""What an action decides, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.basics.edit import Edit


@dataclass(frozen=True, slots=True)
class Document:
    """A file that an action makes for people: its name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Decision:
    """The edits and documents an action wants, and its outcome in words for the status line."""

    edits: tuple[Edit, ...]
    outcome: str
    documents: tuple[Document, ...] = ()
