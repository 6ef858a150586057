"""The records of a three-year plan: the budget's lines, its summary, its versions and settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.place import Place, RowPlace
from finsam_xl.rules.fees.records import Member

INCOME = "Intäkter"
OFFICE = "Kansli och styrelse"
NEAR = "Verksamhetsnära kostnader"
OPERATIONS = "Verksamheter"
BOARD, ADMINISTRATION, AUDIT, INTERVENTIONS = "styrelse", "administration", "revision", "insatser"
COUNCIL_GROUPS = (BOARD, ADMINISTRATION, AUDIT, INTERVENTIONS)
USUAL_COUNCIL_GROUP = {OFFICE: ADMINISTRATION, NEAR: INTERVENTIONS, OPERATIONS: INTERVENTIONS}
"""Where a line counts nationally until somebody chooses."""
PLAN_KEYS = ("budget", "plan_year_1", "plan_year_2")
MONTHS, DAYS = "månader", "dagar"
STRAIGHT, QUARTERS, HALVES = "rak", "kvartal", "halvår"
LAST_YEARS_PROFILE, OWN = "fjolårsprofil", "egen"
FORECAST, SETTLED = "prognos", "fastställt"
BASE = "Budget"
"""What the plan itself is called beside its versions and its scenarios."""


class BudgetSettings(Frozen):
    """The association's own settings for the budget; `year` is the first of the plan's three.

    `comment_limit` is a part of the budget to date; None demands no comments. `frame_accrual` is
    how an intervention's frame is shared by its years: by months or by days. `places` tells
    where each setting stands.
    """

    year: int
    budget_unit: str = "tkr"
    profile: str = "5 §"
    opening_equity: Kr | None = None
    opening_status: str = SETTLED
    consultation: date | None = None
    deficit_reason: str = ""
    comment_limit: Fraction | None = None
    follow_up_month: int = 12
    frame_accrual: str = MONTHS
    places: tuple[tuple[str, Place], ...] = ()

    def place(self, key: str) -> Place | None:
        """Where a setting stands; None where the sheet does not say."""
        return dict(self.places).get(key)


class BudgetLine(Frozen):
    """A line of the budget (budgetpost); income plus, costs minus; a blank amount is None.

    `council_group` is the national council's group (NR-grupp). `member` names who pays, where an
    income line is a fee and is called something else.
    """

    at: RowPlace
    group: str
    council_group: str
    line: str
    intervention: str = ""
    last_year_actual: Kr | None = None
    current_budget: Kr | None = None
    budget: Kr | None = None
    plan_year_1: Kr | None = None
    plan_year_2: Kr | None = None
    accrual: str = STRAIGHT
    comment: str = ""
    member: str = ""

    @property
    def is_income(self) -> bool:
        """True for the lines of the group Intäkter."""
        return self.group == INCOME

    @property
    def counts_as(self) -> str:
        """The national council's group, as chosen or as usual for the line's own group."""
        return self.council_group or USUAL_COUNCIL_GROUP.get(self.group, "")

    def given(self, key: str) -> Kr | None:
        """What stands in one of the amount columns; None where it is blank."""
        amount: Kr | None = getattr(self, key)
        return amount

    def amount(self, key: str) -> Kr:
        """What the line adds to a sum; a blank adds nothing (and is told by a finding)."""
        return self.given(key) or ZERO

    def with_amounts(self, amounts: Mapping[str, Kr | None]) -> BudgetLine:
        """The line with other amounts in some of the plan's years."""
        return self._replace(
            budget=amounts.get("budget", self.budget),
            plan_year_1=amounts.get("plan_year_1", self.plan_year_1),
            plan_year_2=amounts.get("plan_year_2", self.plan_year_2),
        )


class SummaryRow(Frozen):
    """A row of the summary (sammanställning) as the sheet's own formulas have it."""

    at: RowPlace
    row: str
    budget: Kr | None
    plan_year_1: Kr | None
    plan_year_2: Kr | None

    def given(self, key: str) -> Kr | None:
        """What the sheet shows for a year; None where it is blank."""
        amount: Kr | None = getattr(self, key)
        return amount


class Version(Frozen):
    """A version of the budget: its name, its day, the decision, and whether it is locked.

    `saved` is the day its lines were saved, `proof` what they gave then; "" until they are.
    """

    at: RowPlace
    version: str
    day: date | None
    decision: str
    locked: bool
    saved: date | None = None
    proof: str = ""


class Plan(Frozen):
    """A three-year plan (treårsplan): its lines, settings, members, and the sheet's own sums."""

    lines: tuple[BudgetLine, ...]
    settings: BudgetSettings
    members: tuple[Member, ...] = ()
    summary: tuple[SummaryRow, ...] = ()

    @property
    def years(self) -> tuple[tuple[int, str], ...]:
        """Each year of the plan with the key of its column."""
        return tuple((self.settings.year + at, key) for at, key in enumerate(PLAN_KEYS))

    def member_of(self, line: BudgetLine) -> Member | None:
        """The member whose fee an income line is; None for other lines.

        It is named in the row, or the line begins with its name: "Umeå kommun, 82,9 %".
        """
        name = line.member or line.line.partition(",")[0].strip()
        found = (member for member in self.members if member.member == name)
        return next(found, None) if line.is_income else None

    def place(self, row: str, key: str) -> Place | None:
        """Where the summary shows a sum; None where the sheet has no such row."""
        found = (each.at.cell(key) for each in self.summary if each.row == row)
        return next(found, None)
