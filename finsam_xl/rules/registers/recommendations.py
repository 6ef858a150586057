"""Recommendations (rekommendationer): who answers for each, and when it is followed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import recommendations as found

_SETTLED = frozenset({"genomförd", "avslagen"})


class Recommendation(Frozen):
    """A row of tblRekommendationer: what the analysis recommends, and to whom.

    Rekommendation name · Lämnad given · Lämnad av given_by · Ansvarig owner · Status status · Följs
    upp follow_up · Uppföljning outcome
    """

    at: RowPlace
    name: str
    given: date | None = None
    given_by: str = ""
    owner: str = ""
    status: str = ""
    follow_up: date | None = None
    outcome: str = ""

    @property
    def is_open(self) -> bool:
        """True until it is carried out or turned down."""
        return self.status not in _SETTLED


def due_recommendations(rows: Iterable[Recommendation]) -> Iterator[Due]:
    """The follow-up of each that is open."""
    for row in rows:
        if row.is_open and row.follow_up:
            what, at = f"Följ upp rekommendationen {row.name}", row.at.cell("follow_up")
            yield Due(row.follow_up, what, row.owner, found.SHEET, at)


def check_recommendations(rows: Iterable[Recommendation], day: date) -> Iterator[Finding]:
    """Those that nobody answers for, and those whose follow-up is late or has no day."""
    for row in rows:
        if not row.is_open:
            continue
        if not row.owner.strip():
            yield found.r31_recommendation_has_no_owner(row.at.cell("owner"), row.name)
        if row.follow_up is None:
            yield found.r32_follow_up_is_missing(row.at.cell("follow_up"), row.name)
        elif row.follow_up < day:
            at = row.at.cell("follow_up")
            yield found.r30_follow_up_is_late(at, row.name, row.follow_up, day)
