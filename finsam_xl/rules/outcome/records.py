"""The records of outcome: ledger rows, the account map, follow-up rows, owners' reports."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.records import STRAIGHT
from finsam_xl.rules.calendar_steps import last_day_of

_YEAR = "((?:19|20|21)[0-9]{2})"
_MONTH = re.compile(rf"{_YEAR}-(0[1-9]|1[0-2])")
_TERTIAL = re.compile(rf"{_YEAR}-T([1-3])")
_MONTHS_A_TERTIAL = 4
_NEAR_A_YEAR = Fraction(1, 2000)


def month_of(period: str) -> tuple[int, int] | None:
    """The year and the month of 2021-04, as a ledger has them; None for other texts."""
    match = _MONTH.fullmatch(period.strip())
    return (int(match[1]), int(match[2])) if match else None


def reported_through(period: str) -> tuple[int, int] | None:
    """The year and the last month of 2021-04 or of a tertial, 2021-T1; None for other texts."""
    match = _TERTIAL.fullmatch(period.strip())
    return (int(match[1]), int(match[2]) * _MONTHS_A_TERTIAL) if match else month_of(period)


def period_days(period: str) -> tuple[date, date] | None:
    """The first and last day of 2021-04 or of a tertial, 2021-T1; None for other texts."""
    known = reported_through(period)
    if known is None:
        return None
    year, last = known
    first = last - _MONTHS_A_TERTIAL + 1 if "T" in period else last
    return date(year, first, 1), last_day_of(year, last)


class LedgerRow(Frozen):
    """A row of the outcome (utfall), in kronor and öre; income plus.

    `period` is ÅÅÅÅ-MM. `object` may name several, with or without their dimension: 1:300; P3.
    `budget_line` is typed, or blank to be found by the account map.
    """

    at: RowPlace
    account: int
    object: str
    period: str
    amount: Kr
    budget_line: str = ""
    source: str = ""


class LastYearRow(Frozen):
    """Last year's outcome of a line in a month, in kronor and öre; `period` is ÅÅÅÅ-MM."""

    at: RowPlace
    budget_line: str
    period: str
    amount: Kr


def without_closing_entry(
    rows: tuple[LedgerRow, ...], result_accounts: tuple[str, ...]
) -> tuple[LedgerRow, ...]:
    """The rows without the entry that closes the ledger, which takes the result out again.

    `result_accounts` is how the numbers of the accounts that it is booked on begin.
    """
    return tuple(row for row in rows if not str(row.account).startswith(result_accounts))


class AccountRange(Frozen):
    """A row of the account map (kontokarta): accounts, perhaps of one object, and their line.

    `last_account` None means the one account only.
    """

    at: RowPlace
    first_account: int
    last_account: int | None
    dimension: str
    object: str
    budget_line: str

    @property
    def last(self) -> int:
        """The last account of the range."""
        return self.first_account if self.last_account is None else self.last_account

    @property
    def shown(self) -> str:
        """The range as it is told: 4000–4999, 4010 objekt 6:P3."""
        accounts = f"{self.first_account}"
        if self.last != self.first_account:
            accounts += f"–{self.last}"
        prefix = f"{self.dimension}:" if self.dimension else ""
        return f"{accounts} objekt {prefix}{self.object}" if self.object else accounts


class FollowUpInput(Frozen):
    """What the office says about a line: how to forecast it, its own forecast, its comment."""

    at: RowPlace
    line: str
    forecast_method: str = STRAIGHT
    own_forecast: Kr | None = None
    comment: str = ""


class OwnProfile(Frozen):
    """An own way to spread a line over the twelve months, as parts of 1."""

    at: RowPlace
    line: str
    months: tuple[Fraction, ...]

    @property
    def whole(self) -> Fraction:
        """What the months have together."""
        return sum(self.months, Fraction(0))

    def share_through(self, month: int) -> Fraction | None:
        """The part of the year through a month; None where the months are no whole year.

        Twelve times 8,33 % is a year too: a whole to the tenth of a percent.
        """
        if abs(self.whole - 1) > _NEAR_A_YEAR:
            return None
        return sum(self.months[:month], Fraction(0)) / self.whole


class InterventionReport(Frozen):
    """What an owner reports for a month or tertial; `used_to_date` is since the year began."""

    at: RowPlace
    intervention: str
    period: str
    used_to_date: Kr | None
    full_year_forecast: Kr | None = None
    description: str = ""
    past_year: str = ""
    background: str = ""
    analysis: str = ""
    submitted: date | None = None
    by: str = ""
