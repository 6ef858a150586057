"""What an action decides, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.basics.edit import Edit


@dataclass(frozen=True, slots=True)
class Decision:
    """The edits an action wants, and its outcome in a few Swedish words for the status line."""

    edits: tuple[Edit, ...]
    outcome: str
