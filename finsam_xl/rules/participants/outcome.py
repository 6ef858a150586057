"""What an exit counts as, in the four kinds that are told: each exit in one of them."""

from __future__ import annotations

from finsam_xl.rules.participants.codes import (
    MOVED_ON_TO,
    OTHER,
    OTHER_SOLUTION,
    SOLUTIONS,
    STUDIES,
    WORK,
    CodeBook,
)
from finsam_xl.rules.participants.records import MISSING

OUTCOMES = (WORK, STUDIES, OTHER_SOLUTION, OTHER, MISSING)
"""Seed 002, appendix 1: arbete, studier, annan behovsanpassad lösning, övriga avslut."""


def outcome(codes: CodeBook, cell: str) -> str:
    """The kind of an exit by what the participant moved on to.

    Work comes before studies where a code counts as both; a blank cell or an unknown code is told
    as missing, never as another kind.
    """
    counts_as = codes.counts_as(MOVED_ON_TO, cell)
    for kind in (WORK, STUDIES):
        if kind in counts_as:
            return kind
    if counts_as & SOLUTIONS:
        return OTHER_SOLUTION
    return OTHER if counts_as else MISSING
