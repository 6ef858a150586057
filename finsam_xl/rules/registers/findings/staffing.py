"""What can be wrong with the staff of a cooperation (bemanning)."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import decimal_text

SHEET = "Bladet Bemanning"


def r75_persons_do_not_sum(at: Place, expected: int, counted: int) -> Finding:
    """The persons do not add up to what the agreement says."""
    return Finding(
        "R75",
        Level.WARNING,
        at,
        f"Antal summerar till {counted} personer men ska vara {expected}.",
        "Rätta Antal, eller Antal personer på Inställningar.",
        SHEET,
    )


def r76_posts_do_not_sum(at: Place, expected: Fraction, counted: Fraction) -> Finding:
    """The full-time posts do not add up to what the agreement says."""
    return Finding(
        "R76",
        Level.WARNING,
        at,
        f"Tjänsterna summerar till {decimal_text(counted, 2)} men ska vara"
        f" {decimal_text(expected, 2)} (skillnad {decimal_text(counted - expected, 2)}).",
        "Rätta Tjänster, eller Antal tjänster på Inställningar.",
        SHEET,
    )


def r77_nobody_answers_for_staff(at: Place, who: str, what: str) -> Finding:
    """Employer or responsibility for the work environment is not told."""
    return Finding(
        "R77",
        Level.WARNING,
        at,
        f"{who} har tjänster men ingen {what}.",
        "Skriv vilken part det är; ansvaret ligger kvar hos var och en.",
        SHEET,
    )


def r78_role_without_duties(at: Place, role: str) -> Finding:
    """Other roles have their duties told, this one has not."""
    return Finding(
        "R78",
        Level.NOTICE,
        at,
        f"{role} har inga arbetsuppgifter, fast andra roller har det.",
        "Skriv arbetsuppgifterna, eller ta bort rollen.",
        SHEET,
    )
