"""What can be wrong with a participant's days: their order, and days that have not come."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.participants.findings.words import COUNTING


def t01_exit_before_enrolment(at: Place, enrolled: date, exited: date) -> Finding:
    """The exit is before the enrolment, so the row is not counted."""
    return Finding(
        "T01",
        Level.ERROR,
        at,
        f"Deltagaren avslutades {date_text(exited)} men skrevs in {date_text(enrolled)}. Raden"
        " räknas inte.",
        "Rätta Inskriven eller Avslutad.",
        COUNTING,
    )


def t02_days_in_impossible_order(
    at: Place, first: tuple[str, date], then: tuple[str, date]
) -> Finding:
    """A day is before the one it must follow; each is given with the label of its column."""
    return Finding(
        "T02",
        Level.WARNING,
        at,
        f"{then[0]} är {date_text(then[1])}, före {first[0]} {date_text(first[1])}.",
        f"Rätta {then[0]} eller {first[0]}.",
        COUNTING,
    )


def t03_day_has_not_come(at: Place, label: str, day: date, today: date) -> Finding:
    """A day that tells what has happened is later than today."""
    return Finding(
        "T03",
        Level.WARNING,
        at,
        f"{label} är {date_text(day)}, efter {date_text(today)}. Dagen räknas inte förrän den"
        " har kommit.",
        f"Rätta {label}, eller vänta med att skriva den.",
        COUNTING,
    )


def t65_enrolled_before_the_first_year(at: Place, enrolled: date, first_year: int) -> Finding:
    """Nobody can have been enrolled before the first year, so the row is not counted."""
    return Finding(
        "T65",
        Level.ERROR,
        at,
        f"Inskriven är {date_text(enrolled)}, före {first_year}. Raden räknas inte.",
        "Rätta Inskriven, eller Första året på Inställningar.",
        COUNTING,
    )


def t15_enrolled_outside_the_intervention(
    at: Place, intervention: str, enrolled: date, frame: tuple[date | None, date | None]
) -> Finding:
    """Somebody was enrolled before the intervention began or after it ended."""
    start, end = frame
    outside = f"före starten {date_text(start)}" if start and enrolled < start else ""
    if not outside and end:
        outside = f"efter slutet {date_text(end)}"
    return Finding(
        "T15",
        Level.WARNING,
        at,
        f"Deltagaren skrevs in i {intervention} {date_text(enrolled)}, {outside}.",
        "Rätta Inskriven, eller insatsens Start och Slut.",
        "Förbundets beslut om insatsen på bladet Insatser",
    )
