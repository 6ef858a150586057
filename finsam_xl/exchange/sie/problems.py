"""What may be amiss with a file for a year, as values; the rules put them into words."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.exchange.sie.records import FiscalYear


class OtherOrganisation(Frozen):
    """The file's #ORGNR is another than the association's, or not given (empty)."""

    expected: str
    found: str


class OtherYear(Frozen):
    """The file's own fiscal year, #RAR 0, has no day in the calendar year; none if it has none."""

    year: int
    own: FiscalYear | None


class BrokenYear(Frozen):
    """The file's fiscal year is another than the calendar year, but has these months of it."""

    own: FiscalYear
    periods: tuple[str, ...]


class NoMonths(Frozen):
    """Nothing is booked on income or costs in the calendar year."""

    year: int


class OnlyYearSums(Frozen):
    """A file of type 1: its accounts have a year's sum and no months; it stands in this month."""

    period: str


class BalancesWithoutSums(Frozen):
    """Opening or closing balances of the year, its months, and no #RES that all types have."""


class MissingMonths(Frozen):
    """Months without any amount, up to the last one that the file says it covers."""

    periods: tuple[str, ...]


class MonthsOutsideYear(Frozen):
    """Month rows put in a fiscal year that doesn't hold their month; they are not used."""

    rows: int
    periods: tuple[str, ...]


class PeriodsBeyondMonths(Frozen):
    """Amounts of periods that are no month, such as 202113; they are not used."""

    rows: int
    periods: tuple[str, ...]


class RestsAsTotals(Frozen):
    """Accounts whose {} rows hold only what no object has: all their rows together give #RES.

    Some ledgers write so; the totals taken from {} are then too small.
    """

    accounts: tuple[str, ...]


class RepeatedMonths(Frozen):
    """Rows that stand more than once for the same account, month and objects; they are added."""

    rows: int
    accounts: tuple[str, ...]


class OtherAccounts(Frozen):
    """Accounts with amounts outside classes 1 to 8; they are in no sum."""

    accounts: tuple[str, ...]


class OtherCurrency(Frozen):
    """The file's amounts are not Swedish kronor."""

    currency: str


class WrongChecksum(Frozen):
    """#KSUMMA says another number than the records give: the file was changed or damaged."""

    stated: int
    found: int


class UnbalancedVoucher(Frozen):
    """A voucher whose rows don't sum to zero (obalans), and by how much."""

    series: str
    number: str
    day: date
    amount: Kr


Problem = (
    OtherOrganisation
    | OtherYear
    | BrokenYear
    | NoMonths
    | OnlyYearSums
    | BalancesWithoutSums
    | MissingMonths
    | MonthsOutsideYear
    | PeriodsBeyondMonths
    | RestsAsTotals
    | RepeatedMonths
    | OtherAccounts
    | OtherCurrency
    | WrongChecksum
    | UnbalancedVoucher
)
