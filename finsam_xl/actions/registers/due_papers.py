"""What falls due as documents: a list in Word, and a calendar file."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zlib import crc32

from finsam_xl.actions.journey.standing import last_in
from finsam_xl.actions.registers.due_links import cell_link
from finsam_xl.actions.registers.unread import unread_told
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.documents.calendar import CalendarEntry, calendar_file, same_events
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.due_list import DueLine, DueOwner, DuePaper
from finsam_xl.documents.file_name import safe_name
from finsam_xl.rules.registers.due import Due, by_owner, standing

_FIRST_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
_MOST_NAMED = 8


class DueList(Frozen):
    """What falls due for an association, as it stands when it is asked for, so many weeks ahead.

    `unread` names a cell of each row that is not there, since its day can't be read.
    """

    association: str
    moment: datetime
    weeks: int
    dues: tuple[Due, ...]
    unread: tuple[str, ...] = ()

    @property
    def day(self) -> date:
        """The day that it stands on."""
        return self.moment.date()

    @property
    def title(self) -> str:
        """What stands over the list."""
        return f"På gång {date_text(self.day)}"

    @property
    def file(self) -> str:
        """The list's file, one a day."""
        return f"På gång {self.day}"


class Home(Frozen):
    """Where the list's workbook lies, and the folder of its documents."""

    workbook: Path
    folder: Path


def due_paper(given: DueList, home: Home | None = None) -> DuePaper:
    """The list, owner by owner; each cell is a link where the workbook lies in a folder."""
    owners = tuple(
        DueOwner(each.owner, tuple(_line(due, given.day, home) for due in each.dues))
        for each in by_owner(given.dues)
    )
    return DuePaper(
        association=given.association,
        title=given.title,
        file=given.file,
        day=given.day,
        weeks=given.weeks,
        owners=owners,
        unread=_unread(given.unread),
    )


def due_calendar(given: DueList) -> DocumentFile:
    """A whole-day event for each, which leaves the day free.

    The same thing is the same event in the next export; the later export wins, to the second.
    """
    seen: Counter[tuple[str, str]] = Counter()
    entries = []
    for due in given.dues:
        same = due.basis, due.what
        entries.append(_entry(due, seen[same], given))
        seen[same] += 1
    content = calendar_file(f"På gång {given.association}", entries)
    return DocumentFile(f"{safe_name(given.file)}.ics", content)


def unchanged(calendar: DocumentFile, folder: Path) -> DocumentFile:
    """The day's last calendar in the folder where it has the same events, else this one."""
    last = last_in(folder, calendar.name)
    if last is None or not same_events(last.content, calendar.content):
        return calendar
    return DocumentFile(last.name, last.content)


def _unread(cells: tuple[str, ...]) -> str:
    """2 rader kan inte läsas och är inte med: Risker!G5 och Avtal!H6."""
    if not cells:
        return ""
    more = len(cells) - _MOST_NAMED
    named = [*cells[:_MOST_NAMED], *([f"{more} till"] if more > 0 else [])]
    return f"{unread_told(len(cells))}: {listed(named)}."


def _line(due: Due, day: date, home: Home | None) -> DueLine:
    at = due.shown_at
    place = str(at) if at else ""
    link = cell_link(home.workbook, at.sheet, at.address, home.folder) if at and home else None
    return DueLine(due.day, standing(due, day), due.what, place, due.basis, link)


def _entry(due: Due, before: int, given: DueList) -> CalendarEntry:
    """The event; `before` is how many of the same there are before it in the list."""
    sent = given.moment.astimezone(UTC)
    whose = f"{given.association}|{due.basis}|{due.what}|{before}"
    start = datetime.combine(due.day, time.min)
    owner = f"Ansvarig: {due.owner}" if due.owner else ""
    return CalendarEntry(
        uid=f"{crc32(whose.encode()):08x}-pa-gang@finsam-xl",
        sequence=int((sent - _FIRST_MOMENT).total_seconds()),
        stamp=sent,
        start=start,
        end=start + timedelta(1),
        is_all_day=True,
        summary=due.what,
        place="",
        link="",
        description="\n".join(part for part in (owner, due.basis) if part),
        status="CONFIRMED",
        is_free=True,
    )
