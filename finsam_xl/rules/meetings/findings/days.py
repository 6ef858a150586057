"""What can be wrong with a day that somebody has typed."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text


def n19_day_is_far_off(at: Place, day: date, year: int) -> Finding:
    """A day is so far from the workbook's year that it must be a slip; it is not reckoned with."""
    return Finding(
        "N19",
        Level.ERROR,
        at,
        f"{date_text(day)} ligger långt från {year}, arbetsbokens år, och räknas inte med.",
        "Rätta årtalet.",
        "Rimlighet: arbetsbokens år på Inställningar",
    )
