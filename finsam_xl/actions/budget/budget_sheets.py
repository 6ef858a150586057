"""The budget's sheets as they stand: settings, versions, interventions, positions, the ladder."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.actions.follow_up.ledger_months import last_month
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.equity import EquityStep
from finsam_xl.rules.budget.intervention_records import Intervention, named_once
from finsam_xl.rules.budget.records import BudgetSettings, Version
from finsam_xl.rules.budget.staff import StaffRow
from finsam_xl.rules.calendar_steps import DECEMBER
from finsam_xl.sheets.settings import TABLE

BUDGET, SUMMARY, VERSIONS = "tblBudget", "tblSammanstallning", "tblVersioner"
INTERVENTIONS, STAFF, LADDER = "tblInsatser", "tblPersonal", "tblTrappa"
LOCKED = "ja"


class OwnSettings(Frozen):
    """The settings that the budget rests on, as the sheet has them."""

    year: int
    budget_unit: str
    profile: str
    opening_equity: Kr | None
    opening_status: str
    consultation: date | None
    deficit_reason: str
    comment_limit: Fraction | None
    follow_up_month: int | None
    frame_accrual: str


class VersionRow(Frozen):
    """A version as the sheet has it, with the day its lines were saved and what proves them."""

    at: RowPlace
    version: str
    day: date | None
    decision: str
    locked: str
    saved: date | None
    proof: str

    @property
    def record(self) -> Version:
        """The version as the rules know it."""
        return Version(
            at=self.at,
            version=self.version,
            day=self.day,
            decision=self.decision,
            locked=self.locked == LOCKED,
            saved=self.saved,
            proof=self.proof,
        )


def budget_settings(contents: Contents) -> BudgetSettings | None:
    """The budget's settings and where each stands; None where one that is needed can't be read.

    A follow-up month that is left empty is the last one with outcome.
    """
    if not is_whole(contents, TABLE):
        return None
    own = contents.settings.read(OwnSettings).record
    if own is None:
        return None
    values = own._asdict()
    values["follow_up_month"] = own.follow_up_month or last_month(contents, own.year) or DECEMBER
    places = tuple((key, contents.settings.place(key)) for key in values)
    return BudgetSettings(**values, places=places)


def versions(contents: Contents) -> tuple[VersionRow, ...]:
    """The budget's versions in the order of their sheet."""
    return contents.table(VERSIONS, VersionRow).records


def ladder(contents: Contents) -> tuple[EquityStep, ...]:
    """The steps for equity against fees."""
    return contents.table(LADDER, EquityStep).records


def interventions(contents: Contents) -> tuple[Intervention, ...]:
    """The interventions in the order of their sheet, each name once."""
    return named_once(intervention_rows(contents))


def intervention_rows(contents: Contents) -> tuple[Intervention, ...]:
    """All rows of interventions, with those that have a name of an earlier row."""
    return contents.table(INTERVENTIONS, Intervention).records


def staff(contents: Contents) -> tuple[StaffRow, ...]:
    """The positions in the order of their sheet."""
    return contents.table(STAFF, StaffRow).records
