"""What can be wrong with recommendations (rekommendationer)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Rekommendationer"


def r30_follow_up_is_late(at: Place, name: str, planned: date, day: date) -> Finding:
    """The day of follow-up has passed."""
    return Finding(
        "R30",
        Level.WARNING,
        at,
        f"Rekommendationen {name} skulle följas upp {passed(planned, day)}.",
        "Skriv status och en ny dag i Följs upp.",
        SHEET,
    )


def r31_recommendation_has_no_owner(at: Place, name: str) -> Finding:
    """Nobody answers for it."""
    return Finding(
        "R31",
        Level.NOTICE,
        at,
        f"Rekommendationen {name} har ingen ansvarig.",
        "Skriv den organisation som har ansvar för området.",
        SHEET,
    )


def r32_follow_up_is_missing(at: Place, name: str) -> Finding:
    """No day of follow-up."""
    return Finding(
        "R32",
        Level.NOTICE,
        at,
        f"Rekommendationen {name} har ingen dag i Följs upp, så den kan inte bevakas.",
        "Skriv dagen, eller välj genomförd eller avslagen.",
        SHEET,
    )
