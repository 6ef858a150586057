"""What can be wrong with projects and applications."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Projekt"


def r40_application_is_not_sent(at: Place, name: str, last: date) -> Finding:
    """The last day to apply has passed."""
    return Finding(
        "R40",
        Level.WARNING,
        at,
        f"Ansökan {name} skulle vara inne {date_text(last)}, men Inlämnad är tomt.",
        "Skriv dagen då den lämnades in, eller välj återkallad i Utfall.",
        SHEET,
    )


def r41_application_came_late(at: Place, name: str, last: date, submitted: date) -> Finding:
    """It was sent in after the last day."""
    return Finding(
        "R41",
        Level.NOTICE,
        at,
        f"Ansökan {name} lämnades in {date_text(submitted)}, efter sista dagen {date_text(last)}.",
        "Rätta dagen, eller fråga finansiären om ansökan tas emot.",
        SHEET,
    )


def r42_outcome_without_application(at: Place, name: str, outcome: str) -> Finding:
    """It has an outcome, and was never sent in."""
    return Finding(
        "R42",
        Level.NOTICE,
        at,
        f"Ansökan {name} är {outcome}, men Inlämnad är tomt.",
        "Skriv dagen då den lämnades in.",
        SHEET,
    )


def r43_money_contradicts_outcome(at: Place, name: str, granted: Kr, outcome: str) -> Finding:
    """Money is granted to what was refused."""
    return Finding(
        "R43",
        Level.ERROR,
        at,
        f"Ansökan {name} är {outcome} men har {granted} i Beviljat belopp.",
        "Rätta Utfall eller Beviljat belopp.",
        SHEET,
    )


def r44_report_is_late(at: Place, name: str, last: date, day: date) -> Finding:
    """The final report has not been given."""
    return Finding(
        "R44",
        Level.WARNING,
        at,
        f"{name} skulle slutrapporteras {passed(last, day)}.",
        "Skriv dagen i Slutrapporterad när det är gjort.",
        SHEET,
    )


def r45_more_than_was_sought(at: Place, name: str, granted: Kr, sought: Kr) -> Finding:
    """More is granted than was applied for."""
    return Finding(
        "R45",
        Level.WARNING,
        at,
        f"{name} har beviljats {granted}, mer än de {sought} som söktes.",
        "Rätta Beviljat belopp eller Sökt belopp.",
        SHEET,
    )
