"""The board's six tasks by 7 § (styrelsens uppgifter), and the sections that met them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.calendar_steps import DECEMBER
from finsam_xl.rules.meetings.records import CANCELLED
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import board_duties as found
from finsam_xl.rules.registers.settings import RegisterSettings


class BoardDuty(Frozen):
    """A row of tblStyrelsensUppgifter: a task, and the meeting and section that met it this year.

    Uppgift name · Möte meeting · § section
    """

    at: RowPlace
    name: str
    meeting: str = ""
    section: str = ""

    @property
    def is_met(self) -> bool:
        """True when a meeting stands for it."""
        return bool(self.meeting.strip())


def due_board_duties(
    rows: Iterable[BoardDuty], settings: RegisterSettings, year: MeetingYear
) -> Iterator[Due]:
    """Each that no meeting has met falls due with the year."""
    for row in rows:
        if not row.is_met or _fault(row, year):
            last = date(settings.year, DECEMBER, 31)
            yield Due(last, row.name, settings.board, found.BASIS, row.at.cell("meeting"))


def check_board_duties(
    rows: Iterable[BoardDuty], year: MeetingYear, day: date
) -> Iterator[Finding]:
    """Meetings that can't stand for a task, and what is still empty when December comes."""
    own = year.settings
    for row in rows:
        at, fault = row.at.cell("meeting"), _fault(row, year)
        if fault:
            yield found.r57_meeting_cant_meet_duty(at, row.name, (row.meeting, fault), own.board)
        elif not row.is_met and day >= date(own.year, DECEMBER, 1):
            yield found.r55_duty_is_not_met(at, row.name, own.year)


def _fault(row: BoardDuty, year: MeetingYear) -> str:
    """Why its meeting can't stand for the task; "" where it can, or is not in the plan."""
    meeting, own = year.meeting(row.meeting.strip()), year.settings
    if meeting is None:
        return ""
    if meeting.status == CANCELLED:
        return "är inställt"
    if meeting.start_date.year != own.year:
        return f"hölls {date_text(meeting.start_date)} och inte under {own.year}"
    return "" if meeting.organ == own.board else f"är med {meeting.organ}"
