"""What can be wrong with initiatives (samverkansinitiativ)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Initiativ"


def r20_steps_out_of_order(
    at: Place, name: str, steps: tuple[str, str], days: tuple[date, date]
) -> Finding:
    """A step has a day before the step that comes first."""
    return Finding(
        "R20",
        Level.ERROR,
        at,
        f"Initiativet {name} är {steps[1]} {date_text(days[1])}, innan det är {steps[0]}"
        f" {date_text(days[0])}.",
        "Rätta dagarna.",
        SHEET,
    )


def r21_decision_is_missing(at: Place, name: str, decided: date) -> Finding:
    """It is decided, and nobody knows where."""
    return Finding(
        "R21",
        Level.NOTICE,
        at,
        f"Initiativet {name} är beslutat {date_text(decided)}, men Beslut är tomt.",
        "Skriv mötet och paragrafen.",
        SHEET,
    )


def r22_target_is_missing(at: Place, name: str) -> Finding:
    """It is decided without anything to follow it up by."""
    return Finding(
        "R22",
        Level.WARNING,
        at,
        f"Initiativet {name} är beslutat men saknar indikator eller målvärde att följa upp.",
        "Skriv vad som mäts i Indikator, och vad som ska nås i Målvärde.",
        SHEET,
    )


def r23_initiative_stands_still(at: Place, name: str, moved: date, day: date) -> Finding:
    """Nothing has happened for a long time."""
    return Finding(
        "R23",
        Level.WARNING,
        at,
        f"Initiativet {name} har stått still sedan {date_text(moved)}, i"
        f" {counted((day - moved).days, 'dag', 'dagar')}.",
        "Skriv nästa steg eller ett nytt värde på Indikatorvärden, eller avveckla det.",
        "Dagar utan förändring på Inställningar",
    )


def r24_initiative_has_no_owner(at: Place, name: str) -> Finding:
    """Nobody answers for a decided one."""
    return Finding(
        "R24",
        Level.NOTICE,
        at,
        f"Initiativet {name} är beslutat men har ingen ansvarig.",
        "Skriv vem som driver det.",
        SHEET,
    )


def r29_initiative_is_not_followed_up(at: Place, name: str, planned: date, day: date) -> Finding:
    """The day of follow-up has passed."""
    return Finding(
        "R29",
        Level.WARNING,
        at,
        f"Initiativet {name} skulle följas upp {passed(planned, day)}.",
        "Skriv ett värde på Indikatorvärden och en ny dag i Följs upp.",
        SHEET,
    )
