"""The board's six tasks by 7 § (styrelsens uppgifter), and the sections that met them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.calendar_steps import DECEMBER
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


def due_board_duties(rows: Iterable[BoardDuty], settings: RegisterSettings) -> Iterator[Due]:
    """Each that no meeting has met falls due with the year."""
    for row in rows:
        if not row.is_met:
            last = date(settings.year, DECEMBER, 31)
            yield Due(last, row.name, settings.board, found.BASIS, row.at.cell("meeting"))


def check_board_duties(rows: Iterable[BoardDuty], year: int, day: date) -> Iterator[Finding]:
    """What is still empty when December comes."""
    for row in rows:
        if not row.is_met and day >= date(year, DECEMBER, 1):
            yield found.r55_duty_is_not_met(row.at.cell("meeting"), row.name, year)
