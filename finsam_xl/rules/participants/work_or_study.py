"""How many work or study before and after, and how many began or increased."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from finsam_xl.rules.participants.before_after import EMPLOYED, STUDYING, occupation_group
from finsam_xl.rules.participants.codes import CodeBook, as_one
from finsam_xl.rules.participants.episodes import Episodes, by_cell
from finsam_xl.rules.participants.records import Participants

BEGAN, INCREASED, UNCHANGED, NEITHER = "började", "ökade", "varken började eller ökade", "nej"
DOES, DOES_NOT = "ja", "nej"


def work_or_study(
    participants: Participants, episodes: Episodes, among: Sequence[int], codes: CodeBook
) -> Counter[tuple[str, ...]]:
    """How many did before (ja, nej) and how it went after, by both.

    One works or studies by a share of full time above nothing, or by the code of the occupation.
    """
    by_code = [
        by_cell(participants.texts(f"occupation_{when}"), lambda cell: _does(codes, cell))
        for when in ("before", "after")
    ]
    rows = [episodes.rows[at] for at in among]
    columns = (
        *by_code,
        *(participants.works_before, participants.works_after),
        *(participants.studies_before, participants.studies_after),
    )
    alike = Counter(zip(*(map(column.__getitem__, rows) for column in columns), strict=True))
    found: Counter[tuple[str, ...]] = Counter()
    for (did, does, *shares), count in alike.items():
        works, studies = shares[:2], shares[2:]
        before, after = bool(did or works[0] or studies[0]), bool(does or works[1] or studies[1])
        increased = _more(*works) or _more(*studies)
        how = _how(before=before, after=after, increased=increased)
        found[DOES if before else DOES_NOT, how] += count
    return found


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
