"""What a document for the board draws attention to, and what keeps it from being written."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.controls import controls
from finsam_xl.basics.finding import Finding
from finsam_xl.documents.document_file import DocumentFile

Check = Callable[[Contents], list[Finding]]
_SHEET_IS_OLD = "S18"
"""Told of what the next click writes anew; a document is made of what it would write."""


def observed(contents: Contents, checks: Iterable[Check]) -> tuple[Finding, ...]:
    """What these checks find and nobody has accepted."""
    found = [finding for check in checks for finding in check(contents)]
    told = controls(contents, found).open
    return tuple(finding for finding in told if finding.code != _SHEET_IS_OLD)


def unread(*told: Iterable[Finding]) -> str:
    """Why nothing is written where a cell that a sum rests on can't be read; else ""."""
    faults = [finding for findings in told for finding in findings]
    return f"inget dokument, {faults[0].at} kan inte läsas; rätta den först" if faults else ""


def left_to_write(documents: Iterable[DocumentFile]) -> str:
    """How many places are left for the office to write in; "" where none is."""
    places = sum(len(each.prompts) for each in documents)
    if not places:
        return ""
    count = "ett ställe märkt" if places == 1 else f"{places} ställen märkta"
    return f"; {count} [Skriv …] är kvar att fylla i"
