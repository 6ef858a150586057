"""What can be wrong with recurring tasks (återkommande uppgifter)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Återkommande"


def r85_recurring_is_late(at: Place, name: str, last: date, day: date) -> Finding:
    """Its month has passed and it has not been done."""
    return Finding(
        "R85",
        Level.WARNING,
        at,
        f"{name} skulle vara gjort senast {passed(last, day)}.",
        "Skriv dagen i Senast gjord när det är gjort.",
        SHEET,
    )


def r86_months_cant_be_read(at: Place, name: str, months: str) -> Finding:
    """A month is neither a number from 1 to 12 nor a name."""
    return Finding(
        "R86",
        Level.WARNING,
        at,
        f"{name} har ”{months}” i Månader, så uppgiften kan inte bevakas.",
        "Skriv månaderna med nummer eller namn: 5; 11 eller maj, november.",
        SHEET,
    )
