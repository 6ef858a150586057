"""What stands beside the items in a meeting's Word file: people, posting and appendices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.documents.meetings.minutes import LATER
from finsam_xl.documents.meetings.read_back import Line, lines_outside

_FACT, _SIGNED, _DRAFT = "Uppgift", "Underskrift", "Ledtext"


def facts_that_differ(
    there: Sequence[Line], made: Sequence[Line], headings: Sequence[str]
) -> tuple[str, ...]:
    """The labels whose lines are others in the file than in the one that would be written now.

    A fact that the file left for later is none. Between a draft and the minutes only what both
    have is held against each other.
    """
    old, new = _facts(there, headings), _facts(made, headings)
    both_alike = _is_draft(there) == _is_draft(made)
    differing = (
        fact
        for fact in dict.fromkeys((*old, *new))
        if old.get(fact) != new.get(fact)
        if both_alike or (fact in old and fact in new)
        if LATER not in old.get(fact, ())
    )
    return tuple(dict.fromkeys(label for _, label in differing))


def _facts(lines: Sequence[Line], headings: Sequence[str]) -> Mapping[tuple[str, str], list[str]]:
    """Lines by heading and label; a line without a label goes on with the one above."""
    found: dict[tuple[str, str], list[str]] = {}
    label = ""
    for under, line in lines_outside(lines, headings):
        label, text = _fact(under, line, label)
        if text:
            found.setdefault((under, label), []).append(text)
    return found


def _fact(under: str, line: Line, above: str) -> tuple[str, str]:
    if line.style == _FACT:
        label, _, text = line.text.partition("\t")
        return label.strip() or above, text.strip()
    if line.style == _SIGNED:
        label, _, text = line.text.strip().partition(" ")
        return label, text.strip()
    return under, line.text.strip()


def _is_draft(lines: Sequence[Line]) -> bool:
    return any(line.style == _DRAFT for line in lines)
