"""Umeå's year 2021 as a ledger: printed budget as outcome, equity 2 040 to 894 tkr."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.closing.check import Demands
from finsam_xl.rules.closing.proof import BalanceRow, Books
from finsam_xl.rules.outcome.records import LedgerRow
from tests.rules.budget.worksheet import place

INCOME, COSTS = 11_489_000, -12_635_000
"""Seed 002, chapter 13: 11 489 less 12 635 is -1 146 tkr."""


def ledger(account: int, period: str, kronor: int) -> LedgerRow:
    """A row of the sheet Utfall."""
    at = place("Utfall", 6, LedgerRow._fields[1:])
    return LedgerRow(at, account, "", period, Kr.of(kronor))


def balance(account: int, opening: int, closing: int) -> BalanceRow:
    """A row of tblBalans: debts and equity with minus."""
    at = place("Bokslut", 6, BalanceRow._fields[1:])
    return BalanceRow(at, 2021, account, Kr.of(opening), Kr.of(closing))


ROWS = (
    ledger(3000, "2021-01", INCOME),
    *(ledger(5000, f"2021-{month:02d}", 0) for month in range(2, 12)),
    ledger(5000, "2021-12", COSTS),
)
BANK, DEBTS = balance(1940, 2_540_000, 1_394_000), balance(2440, -500_000, -500_000)
UNBOOKED = (BANK, DEBTS, balance(2010, -2_040_000, -2_040_000))
"""Before the year's last entry: equity stands as it began."""
BOOKED = (BANK, DEBTS, balance(2010, -2_040_000, -2_040_000), balance(2099, 0, 1_146_000))
"""After it: the deficit lies as a debit on 2099."""
YEAR = Books(2021, ROWS, BOOKED, ("20",), ("899",))
DEMANDS = Demands(date(2022, 3, 25), Kr.of(2_040_000), "tkr", date(2022, 3, 18), "2022-03-18 § 14")
