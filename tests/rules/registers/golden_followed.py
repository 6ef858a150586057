"""The smallest rows that have each fault of what is followed over time."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.registers.every import check_registers
from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.points import DevelopmentPoint
from finsam_xl.rules.registers.ranking import Criterion, Grade, Weighting
from finsam_xl.rules.registers.values import IndicatorValue
from tests.rules.registers.worksheet import DAY, SETTINGS, Value, found, registers, row

SPRING = date(2025, 3, 14)
CRITERIA = (
    row(Criterion, name="Behov", weight=Fraction(2)),
    row(Criterion, 2, name="Effekt", weight=Fraction(1)),
)


def started(**values: Value) -> list[Finding]:
    """An initiative that has been decided, with all that it should have."""
    given: dict[str, Value] = {
        "name": "Jobbspår",
        "proposed": SPRING,
        "decided": date(2025, 5, 7),
        "decision": "2025-05-07 § 31",
        "owner": "Analysgruppen",
        "indicator": "Andel i arbete",
        "target": Fraction(35),
    }
    return found(initiatives=(row(Initiative, **(given | values)),))


def graded(*grades: tuple[str, str, int, str]) -> list[Finding]:
    """Two initiatives with these grades: initiative, criterion, grade, by whom."""
    rows = tuple(
        row(Grade, at, initiative=name, criterion=by, grade=grade, by=who)
        for at, (name, by, grade, who) in enumerate(grades, 1)
    )
    initiatives = (row(Initiative, name="Jobbspår"), row(Initiative, 2, name="Lots"))
    return found(initiatives=initiatives, weighting=Weighting(CRITERIA, rows))


TIED = (
    ("Jobbspår", "Behov", 4, "Styrelsen"),
    ("Jobbspår", "Effekt", 1, "Styrelsen"),
    ("Lots", "Behov", 3, "Styrelsen"),
    ("Lots", "Effekt", 3, "Styrelsen"),
)
"""(2 × 4 + 1) / 3 = (2 × 3 + 3) / 3 = 3."""


def points(*values: IndicatorValue, expected: int | None = None, **own: Value) -> list[Finding]:
    """Two points of one area and one of another; `own` stands in the first."""
    first = row(DevelopmentPoint, number="1.1", name="Tidsatt planering", area="Individ", **own)
    rows = (
        first,
        row(DevelopmentPoint, 2, number="1.2", name="Hälsofrämjande insatser", area="Individ"),
        row(DevelopmentPoint, 3, number="2.1", name="Årshjul", area="Lära"),
    )
    settings = SETTINGS._replace(development_points=expected)
    given = registers(points=rows, values=values)._replace(settings=settings)
    return list(check_registers(given, DAY))


def value(about: str, day: date, status: str = "") -> IndicatorValue:
    return row(IndicatorValue, about=about, day=day, status=status)


def numbered_alike() -> list[Finding]:
    rows = (
        row(DevelopmentPoint, number="1.1", name="Tidsatt planering"),
        row(DevelopmentPoint, 2, number="1.1", name="Årshjul"),
    )
    return found(points=rows)


CASES = {
    "R20": lambda: started(decided=date(2025, 3, 1)),
    "R21": lambda: started(decision=""),
    "R22": lambda: started(target=None),
    "R23": lambda: started(proposed=date(2024, 3, 14), decided=date(2024, 11, 15)),
    "R24": lambda: started(owner=""),
    "R25": lambda: graded(*TIED[:3]),
    "R26": lambda: graded(*TIED),
    "R27": lambda: graded(*TIED, ("Lots", "Effekt", 4, "Styrelsen")),
    "R28": lambda: found(values=(value("Jobbspåret", SPRING),)),
    "R29": lambda: started(follow_up=date(2025, 5, 14)),
    "R33": lambda: points(expected=23),
    "R34": numbered_alike,
    "R35": lambda: points(value("1.1", SPRING, "klar"), status="pågår"),
    "R36": lambda: points(review=date(2025, 5, 1)),
    "R37": lambda: points(value("2.1", date(2024, 6, 5)), value("1.1", date(2024, 11, 15))),
    "R38": lambda: points(value("2.1", date(2025, 5, 16))),
}
