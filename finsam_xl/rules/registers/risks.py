"""Risks (risker): how grave each is, what is done about it, and when it is looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import risks as found

CLOSED = "avslutad"


class Risk(Frozen):
    """A row of tblRisker: what may happen, and what is done about it.

    Risk name · Sannolikhet likelihood · Konsekvens consequence · Åtgärd activity · Ansvarig owner ·
    Nästa översyn review · Status status

    `likelihood` and `consequence` are graded from 1 to 5.
    """

    at: RowPlace
    name: str
    likelihood: int | None = None
    consequence: int | None = None
    activity: str = ""
    owner: str = ""
    review: date | None = None
    status: str = ""

    @property
    def score(self) -> int | None:
        """Likelihood times consequence (riskvärde); None where either is not graded."""
        if self.likelihood is None or self.consequence is None:
            return None
        return self.likelihood * self.consequence

    @property
    def is_open(self) -> bool:
        """True until it is closed."""
        return self.status != CLOSED


def due_risks(rows: Iterable[Risk]) -> Iterator[Due]:
    """The next review of each open risk."""
    for row in rows:
        if row.is_open and row.review:
            what = f"Se över risken {row.name}"
            yield Due(row.review, what, row.owner, found.SHEET, row.at.cell("review"))


def check_risks(rows: Iterable[Risk], limit: int, day: date) -> Iterator[Finding]:
    """Risks without a grade, without an activity though grave, and those nobody looks at."""
    for row in rows:
        if row.is_open:
            yield from _graded(row, limit)
            yield from _watched(row, day)


def _graded(row: Risk, limit: int) -> Iterator[Finding]:
    score = row.score
    if score is None:
        key = "consequence" if row.likelihood else "likelihood"
        yield found.r10_risk_is_not_graded(row.at.cell(key), row.name)
    elif score >= limit and not row.activity.strip():
        yield found.r11_grave_risk_without_activity(row.at.cell("activity"), row.name, score, limit)


def _watched(row: Risk, day: date) -> Iterator[Finding]:
    if row.review is None:
        yield found.r12_review_is_missing(row.at.cell("review"), row.name)
    elif row.review < day:
        yield found.r13_review_is_late(row.at.cell("review"), row.name, row.review, day)
    if not row.owner.strip():
        yield found.r14_risk_has_no_owner(row.at.cell("owner"), row.name)
