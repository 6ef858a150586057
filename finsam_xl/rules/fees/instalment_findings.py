"""What the rules can find about instalments; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.place import Place
from finsam_xl.rules.fees.text import shown


def f43_invoiced_amount_changed(
    at: Place, what: tuple[str, int, int], amounts: tuple[Kr, Kr], unit: str
) -> Finding:
    """An invoiced instalment has another amount now; `what` is member, number and year."""
    member, number, year = what
    invoiced, now = amounts
    difference = now - invoiced
    how = "En kreditfaktura" if difference < ZERO else "En tilläggsfaktura"
    return Finding(
        "F43",
        Level.WARNING,
        at,
        f"Rat {number} {year} för {member} är fakturerad med {shown(invoiced, unit)} men är nu"
        f" {shown(now, unit)}.",
        f"{how} på {shown(abs(difference), unit)} jämnar ut det; rätta avgiften om den är fel.",
        "Den fakturerade raten",
    )
