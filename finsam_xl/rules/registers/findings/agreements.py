"""What can be wrong with agreements (avtal)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed

SHEET = "Bladet Avtal"
ANNEXES = {"economy": "ekonomi", "work_environment": "arbetsmiljöansvar"}
"""What agreement each column tells of."""


def r01_signature_is_missing(at: Place, name: str, unsigned: list[str]) -> Finding:
    """Some party has not signed."""
    return Finding(
        "R01",
        Level.WARNING,
        at,
        f"Avtalet {name} är inte undertecknat av {listed(unsigned)}.",
        "Skriv parten i Undertecknat av när den har skrivit under, eller rätta Parter.",
        SHEET,
    )


def r02_day_of_signing_is_missing(at: Place, name: str) -> Finding:
    """All have signed, nobody knows when."""
    return Finding(
        "R02",
        Level.NOTICE,
        at,
        f"Avtalet {name} är undertecknat men ingen dag står i Undertecknat.",
        "Skriv dagen då den sista parten skrev under.",
        SHEET,
    )


def r03_annex_is_missing(at: Place, name: str, about: str) -> Finding:
    """An agreement that must stand beside this one does not exist."""
    return Finding(
        "R03",
        Level.WARNING,
        at,
        f"Till avtalet {name} saknas avtalet om {about}.",
        "Träffa det, eller välj behövs inte om frågan är löst på annat sätt.",
        SHEET,
    )


def r04_ends_before_it_begins(at: Place, name: str, start: date, end: date) -> Finding:
    """The last day comes before the first."""
    return Finding(
        "R04",
        Level.ERROR,
        at,
        f"Avtalet {name} gäller från {date_text(start)} men till {date_text(end)}.",
        "Rätta Från eller Till.",
        SHEET,
    )


def r05_last_day_is_missing(at: Place, name: str) -> Finding:
    """It is renewed or has a notice, but no term to count from."""
    return Finding(
        "R05",
        Level.WARNING,
        at,
        f"Avtalet {name} har förlängning eller uppsägningstid men ingen dag i Till, så sista dag"
        " att säga upp det kan inte bevakas.",
        "Skriv den första avtalstidens sista dag i Till.",
        SHEET,
    )


def r06_notice_without_renewal(at: Place, name: str, end: date) -> Finding:
    """A notice is agreed on, but nothing says that the agreement goes on by itself."""
    return Finding(
        "R06",
        Level.NOTICE,
        at,
        f"Avtalet {name} har uppsägningstid men ingen förlängning, så det räknas som slut"
        f" {date_text(end)}.",
        "Skriv i Förlängs, månader hur länge det förlängs om ingen säger upp det.",
        SHEET,
    )


def r07_has_run_out(at: Place, name: str, end: date) -> Finding:
    """The last day has passed."""
    return Finding(
        "R07",
        Level.WARNING,
        at,
        f"Avtalet {name} löpte ut {date_text(end)}.",
        "Förnya det, eller ta bort raden när det inte längre behövs.",
        SHEET,
    )
