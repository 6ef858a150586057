"""All the registers of a workbook, side by side with its year of meetings."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.agreements import Agreement
from finsam_xl.rules.registers.board_duties import BoardDuty
from finsam_xl.rules.registers.nominations import Nomination
from finsam_xl.rules.registers.premises import Lease
from finsam_xl.rules.registers.recommendations import Recommendation
from finsam_xl.rules.registers.recurring import Recurring
from finsam_xl.rules.registers.risks import Risk
from finsam_xl.rules.registers.settings import RegisterSettings
from finsam_xl.rules.registers.staffing import Staff


class Registers(Frozen):
    """The rows of every register; a new one is a field here, and two lines in `every`."""

    settings: RegisterSettings
    meetings: MeetingYear
    agreements: tuple[Agreement, ...] = ()
    board_duties: tuple[BoardDuty, ...] = ()
    leases: tuple[Lease, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    recurring: tuple[Recurring, ...] = ()
    risks: tuple[Risk, ...] = ()
    staff: tuple[Staff, ...] = ()
