"""Cooperation initiatives (samverkansinitiativ): from proposal to winding up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import initiatives as found
from finsam_xl.rules.registers.values import IndicatorValue, latest

AT_MOST = "högst"
STEPS = {
    "proposed": "föreslaget",
    "prioritised": "prioriterat",
    "weighted": "viktat",
    "decided": "beslutat",
    "started": "verkställt",
    "wound_up": "avvecklat",
}
"""The days of an initiative in their order, and how it stands after each."""


class Initiative(Frozen):
    """A row of tblInitiativ: what the parties want to do together, and how far it has come.

    Initiativ name · Föreslaget proposed · Föreslaget av proposed_by · Prioriterat prioritised ·
    Viktat weighted · Beslutat decided · Beslut decision · Verkställt started · Avvecklat wound_up ·
    Ansvarig owner · Indikator indicator · Jämförelse comparison · Målvärde target · Följs upp
    follow_up
    """

    at: RowPlace
    name: str
    proposed: date | None = None
    proposed_by: str = ""
    prioritised: date | None = None
    weighted: date | None = None
    decided: date | None = None
    decision: str = ""
    started: date | None = None
    wound_up: date | None = None
    owner: str = ""
    indicator: str = ""
    comparison: str = "minst"
    target: Fraction | None = None
    follow_up: date | None = None

    @property
    def is_open(self) -> bool:
        """True until it is wound up."""
        return self.wound_up is None

    @property
    def days(self) -> tuple[tuple[str, date], ...]:
        """The steps that have been taken, by key, in the order they should come."""
        days = self._asdict()
        return tuple((key, day) for key in STEPS if isinstance(day := days[key], date))

    @property
    def standing(self) -> str:
        """How far it has come: the last step taken."""
        return STEPS[self.days[-1][0]] if self.days else ""

    def reaches(self, value: Fraction) -> bool | None:
        """True when a value reaches the target; None where no target is given."""
        if self.target is None:
            return None
        return value <= self.target if self.comparison == AT_MOST else value >= self.target


def due_initiatives(rows: Iterable[Initiative]) -> Iterator[Due]:
    """The follow-up of each that goes on."""
    for row in rows:
        if row.is_open and row.follow_up:
            what, at = f"Följ upp initiativet {row.name}", row.at.cell("follow_up")
            yield Due(row.follow_up, what, row.owner, found.SHEET, at)


def last_moved(row: Initiative, values: Iterable[IndicatorValue]) -> date | None:
    """The last day on which anything happened: a step taken, or a value of its indicator."""
    value = latest((row.name,), values)
    days = [day for _, day in row.days] + ([value.day] if value and value.day else [])
    return max(days, default=None)


def check_initiatives(
    rows: Iterable[Initiative], values: tuple[IndicatorValue, ...], still: int, day: date
) -> Iterator[Finding]:
    """Steps out of order, what a decided one lacks, late follow-ups, and what stands still."""
    for row in rows:
        yield from _order(row)
        if row.is_open:
            yield from _decided(row)
            yield from _watched(row, last_moved(row, values), still, day)


def _order(row: Initiative) -> Iterator[Finding]:
    for (before, first), (after, second) in pairwise(row.days):
        if second < first:
            at, steps = row.at.cell(after), (STEPS[before], STEPS[after])
            yield found.r20_steps_out_of_order(at, row.name, steps, (first, second))


def _decided(row: Initiative) -> Iterator[Finding]:
    if row.decided is None:
        return
    if not row.decision.strip():
        yield found.r21_decision_is_missing(row.at.cell("decision"), row.name, row.decided)
    if not row.indicator.strip() or row.target is None:
        key = "target" if row.indicator.strip() else "indicator"
        yield found.r22_target_is_missing(row.at.cell(key), row.name)
    if not row.owner.strip():
        yield found.r24_initiative_has_no_owner(row.at.cell("owner"), row.name)


def _watched(row: Initiative, moved: date | None, still: int, day: date) -> Iterator[Finding]:
    if row.follow_up and row.follow_up < day:
        at = row.at.cell("follow_up")
        yield found.r29_initiative_is_not_followed_up(at, row.name, row.follow_up, day)
    if moved and (day - moved).days > still:
        yield found.r23_initiative_stands_still(row.at.cell("name"), row.name, moved, day)
