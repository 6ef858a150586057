"""All the registers of a workbook, side by side with its year of meetings."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.agreements import Agreement
from finsam_xl.rules.registers.board_duties import BoardDuty
from finsam_xl.rules.registers.cases import Case
from finsam_xl.rules.registers.evaluations import Evaluation
from finsam_xl.rules.registers.groups import Representative
from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.nominations import Nomination
from finsam_xl.rules.registers.points import DevelopmentPoint
from finsam_xl.rules.registers.premises import Lease
from finsam_xl.rules.registers.projects import Project
from finsam_xl.rules.registers.ranking import Weighting
from finsam_xl.rules.registers.recommendations import Recommendation
from finsam_xl.rules.registers.recurring import Recurring
from finsam_xl.rules.registers.risks import Risk
from finsam_xl.rules.registers.seminars import Seminar
from finsam_xl.rules.registers.settings import RegisterSettings
from finsam_xl.rules.registers.staffing import Staff
from finsam_xl.rules.registers.values import IndicatorValue


class Registers(Frozen):
    """The rows of every register; a new one is a field here, and two lines in `every`."""

    settings: RegisterSettings
    meetings: MeetingYear
    agreements: tuple[Agreement, ...] = ()
    board_duties: tuple[BoardDuty, ...] = ()
    cases: tuple[Case, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    leases: tuple[Lease, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    points: tuple[DevelopmentPoint, ...] = ()
    projects: tuple[Project, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    recurring: tuple[Recurring, ...] = ()
    representatives: tuple[Representative, ...] = ()
    risks: tuple[Risk, ...] = ()
    seminars: tuple[Seminar, ...] = ()
    staff: tuple[Staff, ...] = ()
    values: tuple[IndicatorValue, ...] = ()
    weighting: Weighting = Weighting()

    @property
    def names_of_subjects(self) -> tuple[str, ...]:
        """What an evaluation may be of, besides an intervention that stands in another workbook."""
        return (
            *(row.name for row in self.initiatives),
            *(row.name for row in self.points),
            *(row.name for row in self.agreements),
            *(row.name for row in self.projects),
            *(row.organ for row in self.meetings.organs),
        )

    @property
    def names_of_values(self) -> tuple[str, ...]:
        """What an indicator's value may be about."""
        points = (name for row in self.points for name in row.names)
        return (*(row.name for row in self.initiatives), *points)
