"""Makes rows of interventions and staff for tests; each has its place and nothing amiss."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.intervention_records import (
    Application,
    CoFinancing,
    Guideline,
    Intervention,
    TargetGroup,
)
from finsam_xl.rules.budget.staff import StaffRow
from tests.rules.budget.worksheet import place

SUPPORT = Intervention(
    at=place("Insatser", 5, Intervention._fields[1:]),
    intervention="Processtöd",
    owner="Uppsala kommun",
    type="strukturövergripande",
    target_group="Unga",
    agreement=date(2017, 4, 24),
    start=date(2017, 5, 1),
    end=date(2018, 12, 31),
    granted=Kr.of(1_200_000),
    planned_outcome="Lokusgrupperna har egna planer",
    goal="Arbetet når fler individer",
    decision="AU § 5",
    decision_day=date(2017, 4, 20),
    financing="Eget kapital",
)
"""Seed 000's process support, with all that its document lacked filled in."""
YOUNG = TargetGroup(
    place("Målgrupper", 5, TargetGroup._fields[1:]), "Unga", date(2016, 1, 1), date(2018, 12, 31)
)
GUIDELINES = tuple(
    Guideline(place("Inställningar", 30 + at, ("type", "share")), type_, Fraction(share, 100))
    for at, (type_, share) in enumerate(
        (("individinriktad", 60), ("strukturövergripande", 30), ("kompetenshöjande", 10))
    )
)
STAFF = StaffRow(
    at=place("Personal", 5, (*StaffRow._fields[1:], "yearly_cost")),
    position="Processtödjare",
    budget_line="Processtöd",
    intervention="Processtöd",
    start=date(2017, 5, 1),
    end=date(2018, 12, 31),
    extent=Fraction(1),
    monthly_pay=Kr.of(40_000),
    overhead=Fraction(40, 100),
)
CO = CoFinancing(
    place("Medfinansiering", 5, CoFinancing._fields[1:]),
    *("Torget", "Umeå kommun", "personal", 2021),
    amount=Kr.of(500_000),
)
APPLICATION = Application(
    place("Äskanden", 5, Application._fields[1:]),
    *("Processtöd", "Uppsala kommun", 2017),
    requested=Kr.of(1_500_000),
    proposed=Kr.of(1_200_000),
    granted=Kr.of(1_100_000),
)
