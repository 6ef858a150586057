"""Projects and applications (projekt och ansökningar): deadlines, outcome and final report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import projects as found

GRANTED, REFUSED, WITHDRAWN = "beviljad", "avslagen", "återkallad"


class Project(Frozen):
    """A row of tblProjekt: what is applied for, from whom, and what came of it.

    Projekt name · Finansiär financier · Projektägare holder · Ärendenummer case_number · Ansökan
    senast apply_by · Inlämnad submitted · Sökt belopp sought · Utfall outcome · Beviljat belopp
    granted · Från start · Till end · Slutrapport senast report_by · Slutrapporterad reported ·
    Ansvarig owner
    """

    at: RowPlace
    name: str
    financier: str = ""
    holder: str = ""
    case_number: str = ""
    apply_by: date | None = None
    submitted: date | None = None
    sought: Kr | None = None
    outcome: str = ""
    granted: Kr | None = None
    start: date | None = None
    end: date | None = None
    report_by: date | None = None
    reported: date | None = None
    owner: str = ""

    @property
    def is_to_be_sent(self) -> bool:
        """True while nothing is sent in and nothing settled."""
        return self.submitted is None and not self.outcome

    @property
    def is_to_be_reported(self) -> bool:
        """True for one that is granted and not reported."""
        return self.outcome == GRANTED and self.reported is None


def due_projects(rows: Iterable[Project]) -> Iterator[Due]:
    """The last day to apply, and the last day of the final report."""
    for row in rows:
        if row.is_to_be_sent and row.apply_by:
            what = f"Lämna in ansökan {row.name}"
            yield Due(row.apply_by, what, row.owner, found.SHEET, row.at.cell("apply_by"))
        if row.is_to_be_reported and row.report_by:
            what = f"Slutrapportera {row.name}"
            yield Due(row.report_by, what, row.owner, found.SHEET, row.at.cell("report_by"))


def check_projects(rows: Iterable[Project], day: date) -> Iterator[Finding]:
    """Applications and reports that are late, and outcomes that don't hold together."""
    for row in rows:
        yield from _applied(row, day)
        yield from _settled(row)
        if row.is_to_be_reported and row.report_by and row.report_by < day:
            at = row.at.cell("report_by")
            yield found.r44_report_is_late(at, row.name, row.report_by, day)


def _applied(row: Project, day: date) -> Iterator[Finding]:
    last = row.apply_by
    if last and row.submitted and row.submitted > last:
        at = row.at.cell("submitted")
        yield found.r41_application_came_late(at, row.name, last, row.submitted)
    elif last and row.is_to_be_sent and last < day:
        yield found.r40_application_is_not_sent(row.at.cell("submitted"), row.name, last)


def _settled(row: Project) -> Iterator[Finding]:
    if row.outcome in {GRANTED, REFUSED} and row.submitted is None:
        yield found.r42_outcome_without_application(row.at.cell("submitted"), row.name, row.outcome)
    granted, sought = row.granted or ZERO, row.sought
    if granted and row.outcome in {REFUSED, WITHDRAWN}:
        at = row.at.cell("granted")
        yield found.r43_money_contradicts_outcome(at, row.name, granted, row.outcome)
    elif sought is not None and granted > sought:
        yield found.r45_more_than_was_sought(row.at.cell("granted"), row.name, granted, sought)
