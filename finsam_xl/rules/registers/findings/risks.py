"""What can be wrong with risks (risker)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Risker"


def r10_risk_is_not_graded(at: Place, name: str) -> Finding:
    """Likelihood or consequence is not given."""
    return Finding(
        "R10",
        Level.NOTICE,
        at,
        f"Risken {name} har inte både sannolikhet och konsekvens, så den får inget riskvärde.",
        "Skriv ett tal från 1 till 5 i vardera kolumnen.",
        SHEET,
    )


def r11_grave_risk_without_activity(at: Place, name: str, score: int, limit: int) -> Finding:
    """A grave risk has nothing done about it."""
    return Finding(
        "R11",
        Level.WARNING,
        at,
        f"Risken {name} har riskvärde {score} och ingen åtgärd; från {limit} krävs en.",
        "Skriv vad som ska göras, eller ändra Riskvärde som kräver åtgärd på Inställningar.",
        SHEET,
    )


def r12_review_is_missing(at: Place, name: str) -> Finding:
    """An open risk has no day on which it is looked at again."""
    return Finding(
        "R12",
        Level.NOTICE,
        at,
        f"Risken {name} har ingen dag för nästa översyn, så den kan inte bevakas.",
        "Skriv dagen i Nästa översyn, eller välj avslutad.",
        SHEET,
    )


def r13_review_is_late(at: Place, name: str, review: date, day: date) -> Finding:
    """The day of review has passed."""
    return Finding(
        "R13",
        Level.WARNING,
        at,
        f"Risken {name} skulle ses över {passed(review, day)}.",
        "Se över den och skriv en ny dag i Nästa översyn.",
        SHEET,
    )


def r14_risk_has_no_owner(at: Place, name: str) -> Finding:
    """Nobody answers for an open risk."""
    return Finding(
        "R14",
        Level.NOTICE,
        at,
        f"Risken {name} har ingen ansvarig.",
        "Skriv vem som följer den.",
        SHEET,
    )
