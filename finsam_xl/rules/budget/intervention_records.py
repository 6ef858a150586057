"""The records of interventions: what is financed, for whom, applied for, and paid beside."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace

INDIVIDUAL, STRUCTURAL, COMPETENCE = (
    "individinriktad",
    "strukturövergripande",
    "kompetenshöjande",
)
TYPES = (INDIVIDUAL, STRUCTURAL, COMPETENCE)


class Intervention(Frozen):
    """An intervention (insats); amounts are without sign, `agreement` is the agreement's day.

    `granted` is for the whole of its period, `earlier_actual` what was paid before this year.
    """

    at: RowPlace
    intervention: str
    owner: str
    type: str
    local_group: str = ""
    target_group: str = ""
    contract_party: str = ""
    agreement: date | None = None
    start: date | None = None
    end: date | None = None
    granted: Kr | None = None
    earlier_actual: Kr | None = None
    planned_outcome: str = ""
    goal: str = ""
    decision: str = ""
    decision_day: date | None = None
    financing: str = ""


def named_once(rows: tuple[Intervention, ...]) -> tuple[Intervention, ...]:
    """The rows but for those that have a name of an earlier row, so that none is counted twice."""
    first: dict[str, Intervention] = {}
    return tuple(
        row
        for row in rows
        if not row.intervention or first.setdefault(row.intervention, row) is row
    )


class TargetGroup(Frozen):
    """A target group (målgrupp) and the days between which it is prioritised."""

    at: RowPlace
    target_group: str
    start: date | None
    end: date | None
    decision: str = ""

    def is_prioritised_on(self, day: date) -> bool:
        """True on the first day, the last day and those between."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class Application(Frozen):
    """An application for money (äskande) of a year."""

    at: RowPlace
    intervention: str
    applicant: str
    year: int
    requested: Kr | None
    proposed: Kr | None = None
    granted: Kr | None = None
    status: str = ""
    decision: str = ""


class CoFinancing(Frozen):
    """What a party pays itself beside the association (medfinansiering); never in the budget."""

    at: RowPlace
    intervention: str
    party: str
    kind: str
    year: int
    amount: Kr | None
    extent: Fraction | None = None


class Guideline(Frozen):
    """The association's own guideline (riktmärke): the part of the money for a type."""

    at: RowPlace
    type: str
    share: Fraction
