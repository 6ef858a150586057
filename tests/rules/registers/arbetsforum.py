"""The staff of Arbetsforum as seed 004 prints it: persons by role, and posts by party."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.registers.every import check_registers
from finsam_xl.rules.registers.staffing import Staff
from tests.rules.registers.worksheet import DAY, SETTINGS, found, registers, row

ROLES = {
    "Enhetschef": 1,
    "Samordnare/coach": 1,
    "Coach": 5,
    "Rekryterare": 2,
    "Praktiksamordnare": 2,
    "Reception": 2,
    "Arbetsförmedlare": 2,
    "FK-handläggare": 1,
    "Sjukgymnast": 1,
    "Lärare": 1,
    "Datasalscoach": 1,
}
PARTIES = {
    "SDF Bergsjön": "6",
    "SDF Kortedala": "5",
    "Primärvårdsområde Öster": "0.05",
    "Försäkringskassan Gamlestaden": "0.20",
    "AF Svingeln, över 25 år": "0.60",
    "AF Svingeln, ungdomar": "0.50",
}
"""Two hours a week are 0,05; the two placement co-ordinators are counted within their parties."""


def staff(silent: str = "") -> tuple[Staff, ...]:
    """The printed lists; `silent` is a role without duties, where all others have them."""
    roles = [
        row(Staff, at, role=name, persons=count, duties="" if name == silent else "…")
        for at, (name, count) in enumerate(ROLES.items(), 1)
    ]
    parties = [
        row(
            Staff,
            at,
            role=name,
            party=name,
            employer=name,
            work_environment=name,
            posts=Fraction(count),
        )
        for at, (name, count) in enumerate(PARTIES.items(), len(ROLES) + 1)
    ]
    return (*roles, *parties)


def staffed(
    persons: int | None = None, posts: Fraction | None = None, silent: str = ""
) -> list[Finding]:
    """What is found when the agreement says these sums."""
    given = SETTINGS._replace(staff_persons=persons, staff_posts=posts)
    return list(check_registers(registers(staff=staff(silent))._replace(settings=given), DAY))


def posts(employer: str) -> list[Finding]:
    """A party's posts with this employer."""
    one = row(
        Staff,
        role="Coach",
        party="Försäkringskassan",
        posts=Fraction(1),
        employer=employer,
        work_environment="X",
    )
    return found(staff=(one,))
