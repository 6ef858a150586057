"""All the registers of a workbook, side by side with its year of meetings."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.agreements import Agreement
from finsam_xl.rules.registers.risks import Risk
from finsam_xl.rules.registers.settings import RegisterSettings


class Registers(Frozen):
    """The rows of every register; a new one is a field here, and two lines in `every`."""

    settings: RegisterSettings
    meetings: MeetingYear
    agreements: tuple[Agreement, ...] = ()
    risks: tuple[Risk, ...] = ()
