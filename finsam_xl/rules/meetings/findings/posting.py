"""What can be wrong with the places where an approval is posted (anslagstavlor)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.records import Meeting


def n81_unknown_board(at: Place, name: str, meant: list[str]) -> Finding:
    """A posting was made at a place that no member has; `meant` lack one and may be it."""
    asked = f"; menas {listed(meant)}, som annars saknar anslag?" if meant else "."
    return Finding(
        "N81",
        Level.WARNING,
        at,
        f"Justeringen är anslagen hos {name}, som inte är någon medlems anslagstavla{asked}",
        "Skriv medlemmens namn eller dess anslagstavla som på Inställningar.",
        MEETINGS.paragraph("posting_places", date.max),
    )


def n82_member_without_posting(at: Place, meeting: Meeting, members: list[str]) -> Finding:
    """Regions or municipalities of the association have no posting of the approval."""
    return Finding(
        "N82",
        Level.NOTICE,
        at,
        f"Justeringen från {date_text(meeting.last_day)} har inget anslag hos {listed(members)}.",
        "Kontrollera i förbundsordningen var tillkännagivanden anslås.",
        MEETINGS.paragraph("posting_places", meeting.last_day),
    )


def n83_place_without_day(at: Place, names: list[str], day: date) -> Finding:
    """Some places have no day of posting, so the time for appeal can't be reckoned."""
    return Finding(
        "N83",
        Level.WARNING,
        at,
        f"Dagen för anslag saknas hos {listed(names)}; sista överklagandedag räknas först när"
        " justeringen är anslagen överallt.",
        "Fråga när anslaget sattes upp och skriv dagen.",
        MEETINGS.paragraph("appeal_weeks", day),
    )


def n85_places_differ_from_the_minutes(
    at: Place, label: str, own: date, of_places: tuple[str, date]
) -> Finding:
    """The day in tblJustering is another than the places in tblAnslag give."""
    which, day = of_places
    return Finding(
        "N85",
        Level.WARNING,
        at,
        f"{label} är {date_text(own)} på bladet Justering, men {which} dagen bland"
        f" anslagstavlorna är {date_text(day)}; det är den som räknas.",
        "Rätta den dag som är fel.",
        "Bladet Anslag",
    )
