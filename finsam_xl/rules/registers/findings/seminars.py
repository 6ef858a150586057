"""What can be wrong with seminars."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text

SHEET = "Bladet Seminarier"


def r46_registration_closes_late(at: Place, name: str, last: date, day: date) -> Finding:
    """One may register after it has been held."""
    return Finding(
        "R46",
        Level.ERROR,
        at,
        f"Sista anmälan till {name} är {date_text(last)}, efter seminariet {date_text(day)}.",
        "Rätta Sista anmälan eller Datum.",
        SHEET,
    )


def r47_too_many_registered(at: Place, called: str, registered: int, places: int) -> Finding:
    """More have registered than there are places."""
    return Finding(
        "R47",
        Level.WARNING,
        at,
        f"{registered} är anmälda till {called}, som har {places} platser.",
        "Skaffa en större lokal, eller meddela dem som inte får plats.",
        SHEET,
    )


def r48_invitation_is_not_sent(at: Place, called: str, last: date) -> Finding:
    """The day to invite has passed."""
    return Finding(
        "R48",
        Level.WARNING,
        at,
        f"Inbjudan till {called} skulle vara skickad {date_text(last)}.",
        "Skriv dagen i Inbjudan skickad när den har gått ut.",
        SHEET,
    )


def r49_nobody_has_counted(at: Place, called: str) -> Finding:
    """It has been held, and nobody knows how many came."""
    return Finding(
        "R49",
        Level.NOTICE,
        at,
        f"{called} har varit, men Deltog är tomt.",
        "Skriv hur många som kom; 0 om det ställdes in.",
        SHEET,
    )
