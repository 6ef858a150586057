"""What can be wrong with the register of cases."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Ärenderegister"


def r50_number_cant_be_read(at: Place, number: str) -> Finding:
    """It is no case number."""
    return Finding(
        "R50",
        Level.WARNING,
        at,
        f"”{number}” är inget ärendenummer.",
        "Skriv året, ett kolon och löpnumret: 2014:18.",
        SHEET,
    )


def r51_case_is_listed_twice(at: Place, number: str) -> Finding:
    """Two rows have the same number."""
    return Finding(
        "R51",
        Level.WARNING,
        at,
        f"Ärendenummer {number} står på två rader.",
        "Låt ett ärende som kommer igen ha en rad; mötena fylls i av Vad är på gång?",
        SHEET,
    )


def r52_opened_another_year(at: Place, number: str, opened: date) -> Finding:
    """The number is of another year than the day."""
    return Finding(
        "R52",
        Level.NOTICE,
        at,
        f"Ärende {number} är upplagt {date_text(opened)}, ett annat år än numrets.",
        "Rätta Ärendenummer eller Upplagt.",
        SHEET,
    )


def r53_case_is_not_listed(at: Place, number: str, heading: str) -> Finding:
    """An item has a number that the register does not hold."""
    return Finding(
        "R53",
        Level.NOTICE,
        at,
        f"{heading} har ärendenummer {number}, som inte står på Ärenderegister.",
        "Lägg till ärendet där, eller rätta numret.",
        SHEET,
    )


def r54_taken_up_after_closing(at: Place, number: str, closed: date, when: date) -> Finding:
    """A meeting took it up after it was closed."""
    return Finding(
        "R54",
        Level.NOTICE,
        at,
        f"Ärende {number} avslutades {date_text(closed)} men togs upp {date_text(when)}.",
        "Töm Avslutat om ärendet pågår, eller ge det nya ett eget nummer.",
        SHEET,
    )


def r56_answer_is_late(at: Place, number: str, last: date, day: date) -> Finding:
    """The last day to answer has passed."""
    return Finding(
        "R56",
        Level.WARNING,
        at,
        f"Ärende {number} skulle vara besvarat {passed(last, day)}.",
        "Svara, eller skriv dagen i Avslutat.",
        SHEET,
    )
