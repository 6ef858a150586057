"""What can be wrong with outcome over time (indikatorvärden)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text

SHEET = "Bladet Indikatorvärden"


def r28_value_of_nothing_known(at: Place, about: str) -> Finding:
    """No initiative or development point has this name."""
    return Finding(
        "R28",
        Level.WARNING,
        at,
        f"Värdet gäller ”{about}”, som varken är ett initiativ eller en utvecklingspunkt.",
        "Skriv initiativets namn på bladet Initiativ, eller numret på Utvecklingspunkter.",
        SHEET,
    )


def r38_value_from_the_future(at: Place, about: str, when: date) -> Finding:
    """The day has not come."""
    return Finding(
        "R38",
        Level.NOTICE,
        at,
        f"Värdet för {about} är från {date_text(when)}, som inte har varit än.",
        "Rätta Datum.",
        SHEET,
    )
