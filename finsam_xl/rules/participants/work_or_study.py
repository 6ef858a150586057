"""How many work or study before and after, and how many began or increased."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from finsam_xl.rules.participants.before_after import EMPLOYED, STUDYING, occupation_group
from finsam_xl.rules.participants.codes import CodeBook, as_one
from finsam_xl.rules.participants.episodes import Episodes, by_cell
from finsam_xl.rules.participants.records import Participants

BEGAN, INCREASED, UNCHANGED, NEITHER = "började", "ökade", "varken började eller ökade", "nej"
DOES, DOES_NOT = "ja", "nej"


def work_or_study(
    participants: Participants, episodes: Episodes, among: Sequence[int], codes: CodeBook
) -> Counter[tuple[str, ...]]:
    """How many did before (ja, nej) and how it went after, by both."""
    return Counter(work_or_study_of_each(participants, episodes, among, codes))


def work_or_study_of_each(
    participants: Participants, episodes: Episodes, among: Sequence[int], codes: CodeBook
) -> Iterator[tuple[str, str]]:
    """Whether each did before (ja, nej) and how it went after.

    One works or studies by a share of full time above nothing, or by the code of the occupation.
    """
    by_code = [
        by_cell(participants.texts(f"occupation_{when}"), lambda cell: _does(codes, cell))
        for when in ("before", "after")
    ]
    shares = (
        participants.works_before,
        participants.works_after,
        participants.studies_before,
        participants.studies_after,
    )
    rows = [episodes.rows[at] for at in among]
    by = zip(*(map(column.__getitem__, rows) for column in by_code), strict=True)
    parts = zip(*(map(column.__getitem__, rows) for column in shares), strict=True)
    return map(cache(_told), by, parts)


def _told(by_code: tuple[bool, ...], shares: tuple[Fraction | None, ...]) -> tuple[str, str]:
    """Whether one did before, and how it went after."""
    works, studies = shares[:2], shares[2:]
    before, after = (bool(by_code[when] or works[when] or studies[when]) for when in (0, 1))
    increased = _more(*works) or _more(*studies)
    return DOES if before else DOES_NOT, _how(before=before, after=after, increased=increased)


def _does(codes: CodeBook, cell: str) -> bool:
    return occupation_group(codes, as_one(cell)) in {EMPLOYED, STUDYING}


def _more(before: Fraction | None, after: Fraction | None) -> bool:
    return before is not None and after is not None and after > before


def _how(*, before: bool, after: bool, increased: bool) -> str:
    if not after:
        return NEITHER
    if not before:
        return BEGAN
    return INCREASED if increased else UNCHANGED
