"""What can be wrong with the year's plan of meetings (mötesplan)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.meetings.duties import Duty
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.text import folded, span_text

PLAN = "Mötesplanen"


def n01_meeting_on_free_day(at: Place, meeting: Meeting, free: list[tuple[date, str]]) -> Finding:
    """A day of the meeting is a weekend, a holiday or an eve."""
    days = listed([f"{date_text(day)} är {word}" for day, word in free])
    return Finding(
        "N01",
        Level.WARNING,
        at,
        f"Mötet {meeting.meeting} ligger på en ledig dag: {days}.",
        "Flytta mötet, eller godta här om det är meningen.",
        PLAN,
    )


def n02_meetings_collide(at: Place, meeting: Meeting, other: Meeting) -> Finding:
    """Two meetings are held at the same time."""
    return Finding(
        "N02",
        Level.WARNING,
        at,
        f"{_named(meeting)} krockar med {_named(other)}"
        f" {span_text(other.start_date, other.last_day)}.",
        "Flytta ett av mötena, eller skriv tider som inte går i varandra.",
        PLAN,
    )


def n03_long_gap(at: Place, before: Meeting, after: Meeting, longest: int) -> Finding:
    """The board does not meet for longer than the setting allows."""
    gap = (after.start_date - before.last_day).days
    return Finding(
        "N03",
        Level.NOTICE,
        at,
        f"{after.organ} har {gap} dagar utan möte, från {date_text(before.last_day)} till"
        f" {date_text(after.start_date)}.",
        f"Lägg in ett möte, eller höj Längsta uppehåll, dagar på Inställningar (nu {longest}).",
        "Längsta uppehåll på Inställningar",
    )


def n04_theme_is_empty(at: Place, meetings: list[Meeting]) -> Finding:
    """Meetings of the plan have no theme."""
    days = listed([date_text(meeting.start_date) for meeting in meetings])
    which = "Mötet" if len(meetings) == 1 else "Mötena"
    return Finding(
        "N04",
        Level.NOTICE,
        at,
        f"{which} {days} saknar tema.",
        "Skriv vad mötet ska handla om i kolumnen Tema.",
        PLAN,
    )


def n05_no_meeting_in_time(at: Place | None, duty: Duty, board: str) -> Finding:
    """The board does not meet in the time that a duty has."""
    return Finding(
        "N05",
        Level.WARNING,
        at,
        f"{board} har inget möte för {duty.what} från {date_text(duty.first)} till och med"
        f" {date_text(duty.last)}.",
        f"Lägg ett möte senast {date_text(duty.last)}.",
        duty.basis,
    )


def n06_duty_is_not_in_the_plan(at: Place, duty: Duty, meeting: Meeting) -> Finding:
    """There is a meeting in time, but none takes the duty up by theme or item."""
    return Finding(
        "N06",
        Level.NOTICE,
        at,
        f"Inget möte till och med {date_text(duty.last)} tar upp {duty.what}; det sista är"
        f" {date_text(meeting.start_date)}.",
        "Skriv det i kolumnen Tema, eller som ett ärende på mötet.",
        duty.basis,
    )


def n07_reports_are_not_in_the_plan(
    at: Place, missing: list[tuple[Duty, Meeting | None]]
) -> Finding:
    """No meeting takes up the periods' reports; each with the first meeting that could."""
    told = listed(
        [
            f"{duty.what} ({date_text(meeting.start_date) if meeting else 'inget möte i tid'})"
            for duty, meeting in missing
        ]
    )
    return Finding(
        "N07",
        Level.NOTICE,
        at,
        f"Inget möte tar upp {told}. Inom parentes står första möjliga möte.",
        "Skriv det i kolumnen Tema, eller ändra Månader per rapport på Inställningar.",
        missing[0][0].basis,
    )


def n08_ends_before_it_starts(at: Place, meeting: Meeting) -> Finding:
    """The meeting's end is before its start."""
    return Finding(
        "N08",
        Level.ERROR,
        at,
        f"Mötet {meeting.meeting} slutar innan det börjar {date_text(meeting.start_date)}.",
        "Rätta dag eller klockslag.",
        PLAN,
    )


def n09_meeting_on_blocked_day(at: Place, meeting: Meeting, blocked: list[date]) -> Finding:
    """A day of the meeting is one that the office has blocked."""
    return Finding(
        "N09",
        Level.WARNING,
        at,
        f"Mötet {meeting.meeting} ligger på {listed([date_text(day) for day in blocked])}, som"
        " kansliet har spärrat.",
        "Flytta mötet, eller ta bort spärren.",
        PLAN,
    )


def n10_meeting_twice(at: Place, meeting: Meeting, first: Place) -> Finding:
    """Two meetings have the same name, so that rows can't be told apart."""
    return Finding(
        "N10",
        Level.ERROR,
        at,
        f"Mötet {meeting.meeting} står två gånger, första gången i {first.address}; ärenden och"
        " närvaro kan inte föras till rätt möte.",
        "Ge mötena olika namn, till exempel med datum.",
        PLAN,
    )


def n123_two_organs_on_a_day(at: Place, meeting: Meeting, other: Meeting) -> Finding:
    """Two organs meet on the same day at different hours."""
    return Finding(
        "N123",
        Level.NOTICE,
        at,
        f"{meeting.organ} och {other.organ} möts samma dag, {date_text(meeting.start_date)}, på"
        " olika tider.",
        "Flytta ett av mötena om någon ska hinna med båda, eller godta här om det är meningen.",
        PLAN,
    )


def n124_unknown_organ(at: Place, meeting: Meeting, organs: list[str]) -> Finding:
    """An organ that meets is not listed."""
    return Finding(
        "N124",
        Level.WARNING,
        at,
        f"Organet {meeting.organ} finns varken på bladet Grupper ({listed(organs)}) eller som"
        " Styrelsens namn på Inställningar; mötet räknas inte som beslutande.",
        "Rätta Organ, eller lägg in organet på bladet Grupper.",
        PLAN,
    )


def _named(meeting: Meeting) -> str:
    """The meeting by its organ and name, the organ once."""
    name = meeting.meeting
    return name if folded(meeting.organ) in folded(name) else f"{meeting.organ} {name}"
