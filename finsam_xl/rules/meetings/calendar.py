"""Meetings as calendar events that keep their identity when a meeting moves."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zlib import crc32

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.records import CANCELLED, PLANNED, Meeting
from finsam_xl.rules.meetings.settings import MeetingSettings

TENTATIVE, CONFIRMED, WITHDRAWN = "TENTATIVE", "CONFIRMED", "CANCELLED"
"""An event's status in the words of RFC 5545."""
_VERSION = re.compile(r"(\d{1,6}) ([0-9a-f]{8})(?: ([0-9a-f]{8}-[0-9a-z-]+))?")
_HOUSE = "@finsam-xl"
_ONE_DAY = timedelta(1)


class CalendarEvent(Frozen):
    """A meeting as an event in Swedish local time.

    Timed: `start` and `end` are the hours of its first and last day. Without hours it is all-day,
    and `end` is the midnight after its last day. `version` is what tblMoten's Kalenderversion
    shall hold; `sequence` grows by one each time the event differs from the exported one.
    """

    uid: str
    sequence: int
    version: str
    start: datetime
    end: datetime
    is_all_day: bool
    summary: str
    place: str
    link: str
    description: str
    status: str


def event_of(meeting: Meeting, settings: MeetingSettings) -> CalendarEvent:
    """The event of a meeting, numbered on from the version it was last exported as.

    The identity is the exported one's. At first it rests on association, organ and the meeting's
    name, which may be named after its day: so a meeting may move and be renamed.
    """
    start, end, all_day = _span(meeting)
    event = CalendarEvent(
        uid=_uid(meeting, settings),
        sequence=0,
        version="",
        start=start,
        end=end,
        is_all_day=all_day,
        summary=f"{meeting.organ}: {meeting.theme}" if meeting.theme else meeting.organ,
        place=meeting.place,
        link=meeting.link,
        description=meeting.type,
        status=_status(meeting),
    )
    return _versioned(event, meeting.calendar_version)


def events_of(
    meetings: tuple[Meeting, ...], settings: MeetingSettings
) -> tuple[CalendarEvent, ...]:
    """Every meeting's event; one that was cancelled before it was ever exported is left out."""
    known = (each for each in meetings if each.status != CANCELLED or each.calendar_version)
    return tuple(event_of(meeting, settings) for meeting in known)


def is_as_exported(meeting: Meeting, event: CalendarEvent) -> bool:
    """True for an event that nothing has changed since; older versions hold no identity."""
    exported = meeting.calendar_version.strip()
    return bool(exported) and f"{event.version} ".startswith(f"{exported} ")


def sequence_of(version: str) -> int | None:
    """The number of an exported version; None for text that is none."""
    match = _VERSION.fullmatch(version.strip())
    return int(match[1]) if match else None


def _span(meeting: Meeting) -> tuple[datetime, datetime, bool]:
    """Hours where the start has one; an end that is missing or before the start is the start's."""
    if meeting.start_time is None:
        last = max(meeting.last_day, meeting.start_date)
        return _midnight(meeting.start_date), _midnight(last + _ONE_DAY), True
    start = datetime.combine(meeting.start_date, meeting.start_time)
    end = datetime.combine(meeting.last_day, meeting.end_time or meeting.start_time)
    return start, max(start, end), False


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)


def _status(meeting: Meeting) -> str:
    if meeting.status == CANCELLED:
        return WITHDRAWN
    return TENTATIVE if meeting.status == PLANNED else CONFIRMED


def _uid(meeting: Meeting, settings: MeetingSettings) -> str:
    whose = f"{settings.name}|{meeting.organ}|{meeting.meeting}"
    match = _VERSION.fullmatch(meeting.calendar_version.strip())
    own = f"{crc32(whose.encode()):08x}-{_plain(meeting.meeting)}"
    return f"{(match and match[3]) or own}{_HOUSE}"


def _plain(name: str) -> str:
    """The name in letters that every calendar takes."""
    return re.sub(r"[^0-9A-Za-z]+", "-", name).strip("-").lower() or "mote"


def _versioned(event: CalendarEvent, exported: str) -> CalendarEvent:
    """The event with its sequence: the exported one's, or the next where something differs."""
    print_of = f"{crc32(repr(tuple(event)).encode()):08x}"
    match = _VERSION.fullmatch(exported.strip())
    sequence = int(match[1]) + (match[2] != print_of) if match else 0
    version = f"{sequence} {print_of} {event.uid.removesuffix(_HOUSE)}"
    return event._replace(sequence=sequence, version=version)
