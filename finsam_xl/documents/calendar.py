"""Calendar files (.ics) in Swedish time, as Outlook, Google and Apple read them: RFC 5545."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.legible import legible

_LINE = 75
_OF_THE_EXPORT = (b"SEQUENCE:", b"DTSTAMP:")
_ZONE = "Europe/Stockholm"
# Summer time from the last Sunday of March to the last of October. The rule stands as RRULE:
# Outlook misreads a zone that lists its days.
_TIMEZONE = (
    *("BEGIN:VTIMEZONE", f"TZID:{_ZONE}", "BEGIN:DAYLIGHT", "DTSTART:19810329T020000"),
    *("TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST"),
    *("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD"),
    *("DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET"),
    *("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE"),
)


class CalendarEntry(Frozen):
    """An event in Swedish local time; `end` of an all-day one is the midnight after its last day.

    `stamp` is when this version was first exported, in UTC where it has an hour; `status` is
    TENTATIVE, CONFIRMED or CANCELLED. One that is free takes no time of the day it stands on.
    """

    uid: str
    sequence: int
    stamp: date
    start: datetime
    end: datetime
    is_all_day: bool
    summary: str
    place: str
    link: str
    description: str
    status: str
    is_free: bool = False


def calendar_file(name: str, entries: Sequence[CalendarEntry]) -> bytes:
    """The events as one calendar, the same bytes for the same events."""
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//finsam-xl//Möten//SV", "CALSCALE:GREGORIAN"),
        *("METHOD:PUBLISH", f"X-WR-CALNAME:{_text(name)}", *_TIMEZONE),
        *(line for entry in entries for line in _event(entry)),
        "END:VCALENDAR",
    )
    return "".join(folded for line in lines for folded in _folded(line)).encode()


def same_events(one: bytes, other: bytes) -> bool:
    """True for calendars that differ at most in when they were exported."""
    return _lasting(one) == _lasting(other)


def _lasting(calendar: bytes) -> list[bytes]:
    return [line for line in calendar.splitlines() if not line.startswith(_OF_THE_EXPORT)]


def _event(entry: CalendarEntry) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}"
    yield f"SEQUENCE:{entry.sequence}"
    yield f"DTSTAMP:{entry.stamp:%Y%m%dT%H%M%S}Z"
    yield f"DTSTART{_moment(entry.start, entry)}"
    yield f"DTEND{_moment(entry.end, entry)}"
    yield f"SUMMARY:{_text(entry.summary)}"
    if entry.place:
        yield f"LOCATION:{_text(entry.place)}"
    told = "\n".join(part for part in (entry.description, entry.link) if part)
    if told:
        yield f"DESCRIPTION:{_text(told)}"
    if entry.link.startswith(("https://", "http://")):
        yield f"URL:{legible(entry.link).split()[0]}"
    yield f"STATUS:{entry.status}"
    yield f"TRANSP:{'TRANSPARENT' if entry.is_free else 'OPAQUE'}"
    yield "END:VEVENT"


def _moment(moment: datetime, entry: CalendarEntry) -> str:
    if entry.is_all_day:
        return f";VALUE=DATE:{moment:%Y%m%d}"
    return f";TZID={_ZONE}:{moment:%Y%m%dT%H%M%S}"


def _text(text: str) -> str:
    """A text in which commas, semicolons and line ends say nothing to the calendar."""
    plain = legible(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n").replace("\t", " ")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, none of which cuts a letter in two."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LINE:
            yield f"{piece}\r\n"
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    yield f"{piece}\r\n"
