"""What the follow-up reads from ekonomi.xlsm: ledger, account map, profiles and owners' reports."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.actions.budget.budget_sheets import interventions
from finsam_xl.actions.closing.closing_input import account_beginnings
from finsam_xl.actions.follow_up.ledger_months import LEDGER
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.financing import co_financing
from finsam_xl.rules.budget.intervention_records import CoFinancing
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.outcome.account_map import mapped
from finsam_xl.rules.outcome.beside import follow_up_beside
from finsam_xl.rules.outcome.follow_up import FollowUp, Outcome, follow_up
from finsam_xl.rules.outcome.intervention_follow_up import Standing, months_run, stand
from finsam_xl.rules.outcome.line_months import LineMonth, by_line_and_month
from finsam_xl.rules.outcome.paid import Paid, paid_by_month
from finsam_xl.rules.outcome.profiles import Profiles
from finsam_xl.rules.outcome.records import (
    AccountRange,
    FollowUpInput,
    InterventionReport,
    LastYearRow,
    LedgerRow,
    OwnProfile,
    month_of,
    without_closing_entry,
)

ACCOUNT_MAP, REPORTS = "tblKontokarta", "tblInsatsrapport"
CO_FINANCING = "tblMedfinansiering"
OWN_PROFILES, LAST_YEAR, FOLLOW_UP = "tblEgenProfil", "tblFjolaret", "tblUppfoljning"


class _OwnProfileRow(Frozen):
    """An own way to spread a line, a column for each month."""

    at: RowPlace
    line: str
    month_1: Fraction | None
    month_2: Fraction | None
    month_3: Fraction | None
    month_4: Fraction | None
    month_5: Fraction | None
    month_6: Fraction | None
    month_7: Fraction | None
    month_8: Fraction | None
    month_9: Fraction | None
    month_10: Fraction | None
    month_11: Fraction | None
    month_12: Fraction | None


class Followed(Frozen):
    """The year's outcome: mapped ledger rows, the map, what follow-up rests on, and its lines.

    `beside` is the row of what no line takes, if anything is booked so. `has_outcome` is false
    until the year has a ledger row; there is nothing to follow up then.
    """

    ledger: tuple[LedgerRow, ...]
    ranges: tuple[AccountRange, ...]
    outcome: Outcome
    rows: tuple[FollowUp, ...]
    has_outcome: bool
    beside: tuple[FollowUp, ...] = ()

    @property
    def all_rows(self) -> tuple[FollowUp, ...]:
        """The lines and what stands beside them: together the whole outcome."""
        return (*self.rows, *self.beside)


def read_outcome(contents: Contents, plan: Plan) -> Followed:
    """The outcome of the plan's year, mapped to its lines and followed up."""
    ranges = contents.table(ACCOUNT_MAP, AccountRange).records
    ledger = mapped(_ledger(contents), ranges)
    year = plan.settings.year
    outcome = Outcome(
        by_line_and_month(ledger, year),
        contents.table(FOLLOW_UP, FollowUpInput).records,
        Profiles(_last_year(contents, year - 1), _own_profiles(contents)),
    )
    has_outcome = bool(outcome.actuals)
    if not has_outcome:
        return Followed(ledger, ranges, outcome, (), has_outcome)
    rows, beside = follow_up(plan, outcome), follow_up_beside(plan, outcome)
    return Followed(ledger, ranges, outcome, rows, has_outcome, beside)


def _ledger(contents: Contents) -> tuple[LedgerRow, ...]:
    accounts = account_beginnings(contents.settings.text("result_accounts"))
    return without_closing_entry(contents.table(LEDGER, LedgerRow).records, accounts)


def reports(contents: Contents) -> tuple[InterventionReport, ...]:
    """The owners' reports in the order of their sheet."""
    return contents.table(REPORTS, InterventionReport).records


def standings(contents: Contents, plan: Plan, outcome: Outcome) -> tuple[Standing, ...]:
    """Where each intervention stands through the month that the settings name."""
    settings = plan.settings
    paid = paid_by_month(plan.lines, outcome.actuals)
    through = (settings.year, settings.follow_up_month)
    told = reports(contents)
    beside = co_financing(contents.table(CO_FINANCING, CoFinancing).records, settings.year)
    return tuple(
        stand(
            row,
            paid.get(row.intervention, None if months_run(row, *through) else Paid(())),
            told,
            settings,
        )._replace(co_financing=beside.get(row.intervention))
        for row in interventions(contents)
    )


def last_year_rows(contents: Contents) -> tuple[LastYearRow, ...]:
    """Last year's outcome in the order of its sheet."""
    return contents.table(LAST_YEAR, LastYearRow).records


def _last_year(contents: Contents, year: int) -> dict[LineMonth, Kr]:
    sums: dict[LineMonth, Kr] = {}
    for row in last_year_rows(contents):
        period = month_of(row.period)
        if period and period[0] == year:
            key = LineMonth(row.budget_line, period[1])
            sums[key] = sums.get(key, Kr(0)) + row.amount
    return sums


def _own_profiles(contents: Contents) -> dict[str, OwnProfile]:
    rows = contents.table(OWN_PROFILES, _OwnProfileRow).records
    return {row.line: OwnProfile(row.at, row.line, _months(row)) for row in rows}


def _months(row: _OwnProfileRow) -> tuple[Fraction, ...]:
    shares: list[Fraction | None] = [
        getattr(row, f"month_{month}") for month in range(1, MONTHS_A_YEAR + 1)
    ]
    return tuple(share or Fraction(0) for share in shares)
