"""Kalender: all meetings as one calendar file; a meeting that moves is the same event there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.meeting_input import MEETINGS, read_year
from finsam_xl.basics.edit import Edit
from finsam_xl.documents.calendar import CalendarEntry, calendar_file
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.rules.meetings.calendar import CalendarEvent, events_of, is_as_exported
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import fill_own_columns


def decide(given: Given) -> Decision:
    """The calendar of the year's meetings, and each one's version as it was exported."""
    contents, year = given.contents, read_year(given.contents)
    if year is None:
        return Decision((), "ingen kalender, en inställning kan inte läsas; läs Kontroller")
    exported = _exported(year, given.day)
    if not exported:
        return Decision((), "ingen kalender, inget möte finns på Mötesplan än")
    name = f"Möten {year.settings.name} {year.settings.year}"
    content = calendar_file(name, [_entry(event, stamp) for _, event, stamp in exported])
    known = [(meeting, event) for meeting, event, _ in exported if meeting.calendar_version]
    moved = sum(not is_as_exported(meeting, event) for meeting, event in known)
    new = len(exported) - len(known)
    told = f"{len(exported)} möten i {safe_name(name)}.ics, {new} nya och {moved} ändrade"
    edits = tuple(_edits(contents, exported))
    return Decision(edits, told, (DocumentFile(f"{safe_name(name)}.ics", content),))


Exported = tuple[Meeting, CalendarEvent, date]


def _exported(year: MeetingYear, day: date) -> list[Exported]:
    """Each meeting's event, and the day that version of it was first exported."""
    found: list[Exported] = []
    for meeting in _as_sent(year):
        for event in events_of((meeting,), year.settings):
            sent = meeting.last_exported if is_as_exported(meeting, event) else None
            found.append((meeting, event, sent or day))
    return found


def _as_sent(year: MeetingYear) -> Iterator[Meeting]:
    """The meetings; a row that was made of a copy of another has not been sent itself."""
    seen: set[str] = set()
    for meeting in year.meetings:
        copied = meeting.calendar_version in seen
        seen |= {meeting.calendar_version} - {""}
        yield meeting._replace(calendar_version="") if copied else meeting


def _edits(contents: Contents, exported: Sequence[Exported]) -> list[Edit]:
    rows: dict[int, dict[str, Exact]] = {
        meeting.at.row: {"calendar_version": event.version, "last_exported": stamp}
        for meeting, event, stamp in exported
    }
    return fill_own_columns(contents.tables[MEETINGS], contents.grids[MEETINGS], rows)


def _entry(event: CalendarEvent, stamp: date) -> CalendarEntry:
    return CalendarEntry(
        uid=event.uid,
        sequence=event.sequence,
        stamp=stamp,
        start=event.start,
        end=event.end,
        is_all_day=event.is_all_day,
        summary=event.summary,
        place=event.place,
        link=event.link,
        description=event.description,
        status=event.status,
    )
