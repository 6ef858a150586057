"""What can be wrong with what is noted as done, or as coming, against the day."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.findings.plan import PLAN
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.text import span_text


def n125_held_in_the_future(at: Place, meeting: Meeting, day: date) -> Finding:
    """A meeting that has not been yet is marked as held."""
    return Finding(
        "N125",
        Level.WARNING,
        at,
        f"Mötet {meeting.meeting} står som hållet men är {date_text(meeting.start_date)}, efter i"
        f" dag {date_text(day)}.",
        "Välj planerat eller kallat i Status, eller rätta Startdatum.",
        PLAN,
    )


def n157_stands_as_coming(at: Place, meeting: Meeting) -> Finding:
    """The day of a meeting has passed, and it still stands as planned or called."""
    days = span_text(meeting.start_date, meeting.last_day)
    return Finding(
        "N157",
        Level.WARNING,
        at,
        f"Mötet {meeting.meeting} var {days} men står som {meeting.status}; närvaro, protokoll och"
        " justering prövas först när det är hållet.",
        "Välj hållet i Status, eller inställt om mötet inte blev av.",
        PLAN,
    )


def n126_done_in_the_future(at: Place, label: str, done: date, day: date) -> Finding:
    """The minutes are noted as approved, posted or taken down on a day that has not come."""
    return Finding(
        "N126",
        Level.WARNING,
        at,
        f"{label} står som {date_text(done)}, efter i dag {date_text(day)}.",
        f"Rätta {label}, eller töm cellen tills det är gjort.",
        "Bladet Justering",
    )
