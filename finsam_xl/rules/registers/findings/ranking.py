"""What can be wrong with the ranking of initiatives."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import decimal_text, listed

SHEET = "Bladet Viktning"


def r25_grade_is_missing(at: Place, name: str, criteria: list[str]) -> Finding:
    """It has been graded by some criteria only."""
    return Finding(
        "R25",
        Level.NOTICE,
        at,
        f"Initiativet {name} saknar betyg för {listed(criteria)}, så det får ingen plats.",
        "Skriv betygen på bladet Viktning, eller sätt kriteriets Vikt till 0.",
        SHEET,
    )


def r26_share_a_place(at: Place, names: list[str], place: int, score: Fraction) -> Finding:
    """The weights don't part them."""
    return Finding(
        "R26",
        Level.NOTICE,
        at,
        f"{listed(names)} delar plats {place} med samma vägda betyg, {decimal_text(score, 2)}.",
        "Du behöver inte göra något; styrelsen avgör, eller ändrar vikterna.",
        SHEET,
    )


def r27_graded_twice(at: Place, by: str, name: str, criterion: str) -> Finding:
    """One has graded the same thing twice, and both count."""
    return Finding(
        "R27",
        Level.WARNING,
        at,
        f"{by} har gett {name} betyg för {criterion} två gånger; båda räknas i medelvärdet.",
        "Ta bort den ena raden, eller rätta Av.",
        SHEET,
    )
