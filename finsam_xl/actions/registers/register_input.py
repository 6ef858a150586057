"""What the registers' actions read from moten.xlsm: every register beside the year's meetings."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.meetings.meeting_input import (
    APPROVALS,
    BOARD,
    DELEGATED,
    MEETINGS,
    POSTINGS,
    TASKS,
    read_year,
)
from finsam_xl.actions.registers.unread import one_a_row, unread_rows, without_rows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.rules.registers.agreements import Agreement
from finsam_xl.rules.registers.board_duties import BoardDuty
from finsam_xl.rules.registers.cases import Case
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.evaluations import Evaluation
from finsam_xl.rules.registers.every import due_in
from finsam_xl.rules.registers.far_days import Record, far_days, without_far_days
from finsam_xl.rules.registers.groups import Representative
from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.nominations import Nomination
from finsam_xl.rules.registers.points import DevelopmentPoint
from finsam_xl.rules.registers.premises import Lease
from finsam_xl.rules.registers.projects import Project
from finsam_xl.rules.registers.ranking import Criterion, Grade, Weighting
from finsam_xl.rules.registers.recommendations import Recommendation
from finsam_xl.rules.registers.recurring import Recurring
from finsam_xl.rules.registers.registers import Registers
from finsam_xl.rules.registers.risks import Risk
from finsam_xl.rules.registers.seminars import Seminar
from finsam_xl.rules.registers.settings import RegisterSettings
from finsam_xl.rules.registers.staffing import Staff
from finsam_xl.rules.registers.values import IndicatorValue

AGREEMENTS, RISKS = "tblAvtal", "tblRisker"
RECOMMENDATIONS, BOARD_DUTIES = "tblRekommendationer", "tblStyrelsensUppgifter"
RECURRING, NOMINATIONS = "tblAterkommande", "tblNomineringar"
STAFF, PREMISES = "tblBemanning", "tblLokaler"
INITIATIVES, VALUES, POINTS = "tblInitiativ", "tblIndikatorvarden", "tblUtvecklingspunkter"
CRITERIA, GRADES = "tblKriterier", "tblBetyg"
PROJECTS, SEMINARS, CASES = "tblProjekt", "tblSeminarier", "tblArenderegister"
REPRESENTATIVES, EVALUATIONS = "tblRepresentanter", "tblUtvarderingar"
NEEDS = (AGREEMENTS, RISKS)
_MEETINGS = (MEETINGS, BOARD, APPROVALS, POSTINGS, TASKS, DELEGATED)
_REGISTERS = (
    *(AGREEMENTS, RISKS, RECOMMENDATIONS, RECURRING, NOMINATIONS, PREMISES, INITIATIVES, POINTS),
    *(PROJECTS, SEMINARS, CASES, REPRESENTATIVES, EVALUATIONS),
)


class RegisterRead(Frozen):
    """The registers, and the days in them that are slips and were left out.

    `unread` is a cell of each row whose day can't be read, or is such a slip.
    """

    registers: Registers
    far: tuple[Finding, ...]
    unread: tuple[Place, ...]

    def dues(self, day: date) -> tuple[Due, ...]:
        """All that falls due; nothing is said of a row whose day can't be read."""
        silent = (*self.unread, *self._approvals_of_unread_postings())
        return without_rows(due_in(self.registers, day), silent)

    def _approvals_of_unread_postings(self) -> tuple[Place, ...]:
        """The approvals that can't be said to be posted or not."""
        year, rows = self.registers.meetings, {(at.sheet, at.row) for at in self.unread}
        postings = (row for row in year.postings if (row.at.sheet, row.at.row) in rows)
        meetings = {row.meeting for row in postings}
        return tuple(row.at.cell("posted") for row in year.approvals if row.meeting in meetings)


def read_registers(contents: Contents) -> RegisterRead | None:
    """The registers as they stand; None where a setting that they rest on can't be read."""
    return contents.once(_read)


def _read(contents: Contents) -> RegisterRead | None:
    year = read_year(contents)
    settings = contents.settings.read(RegisterSettings).record
    if year is None or settings is None:
        return None
    table = _Reader(contents, settings.year)
    registers = Registers(
        settings=settings,
        meetings=year,
        agreements=table.rows(AGREEMENTS, Agreement),
        risks=table.rows(RISKS, Risk),
        recommendations=table.rows(RECOMMENDATIONS, Recommendation),
        board_duties=table.rows(BOARD_DUTIES, BoardDuty),
        recurring=table.rows(RECURRING, Recurring),
        nominations=table.rows(NOMINATIONS, Nomination),
        staff=table.rows(STAFF, Staff),
        leases=table.rows(PREMISES, Lease),
        initiatives=table.rows(INITIATIVES, Initiative),
        weighting=Weighting(table.rows(CRITERIA, Criterion), table.rows(GRADES, Grade)),
        values=table.rows(VALUES, IndicatorValue),
        points=table.rows(POINTS, DevelopmentPoint),
        projects=table.rows(PROJECTS, Project),
        seminars=table.rows(SEMINARS, Seminar),
        cases=table.rows(CASES, Case),
        representatives=table.rows(REPRESENTATIVES, Representative),
        evaluations=table.rows(EVALUATIONS, Evaluation),
    )
    slips = (each.at for each in table.far if each.at)
    unread = one_a_row((*unread_rows(contents, (*_MEETINGS, *_REGISTERS)), *slips))
    return RegisterRead(registers, tuple(table.far), unread)


class _Reader:
    """Reads one register after the other, and gathers the days that are slips."""

    def __init__(self, contents: Contents, year: int) -> None:
        self.contents, self.year = contents, year
        self.far: list[Finding] = []

    def rows(self, name: str, record: type[Record]) -> tuple[Record, ...]:
        """A register's rows; none where its table is gone or a column is."""
        if not is_whole(self.contents, name):
            return ()
        rows = self.contents.table(name, record).records
        self.far += far_days(rows, self.year)
        return without_far_days(rows, record, self.year)
