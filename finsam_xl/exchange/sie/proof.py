"""Do the months add up to what the file itself says of the year? To the öre, account by account."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.exchange.sie.accounts import is_balance, is_result
from finsam_xl.exchange.sie.balances import amounts, balances
from finsam_xl.exchange.sie.booked import all_booked
from finsam_xl.exchange.sie.cut import total_rows
from finsam_xl.exchange.sie.months import LedgerAmount, months
from finsam_xl.exchange.sie.records import FiscalYear, SieFile
from finsam_xl.exchange.sie.years import calendar_year, is_within, told_years


class Difference(Frozen):
    """An account whose rows give another sum than the file's #RES or #UB.

    Against RES income is plus and costs minus, as in the rows; against UB debit is plus.
    """

    account: str
    against: Literal["RES", "UB"]
    stated: Kr
    found: Kr

    @property
    def amount(self) -> Kr:
        """How much too much was found."""
        return self.found - self.stated


class Proof(Frozen):
    """How many accounts were compared, and those that differ."""

    compared: int
    differences: tuple[Difference, ...]


def sum_proof(sie: SieFile, year: int, rows: Iterable[LedgerAmount]) -> Proof:
    """The rows against #RES, and opening balance with the year's changes against #UB.

    Of a broken fiscal year #RES is compared less the file's own months outside the calendar year.
    Nothing is compared that the file doesn't state.
    """
    results, closings = _results(sie, year, rows), _closings(sie, year)
    differing = tuple(each for each in (*results, *closings) if each.amount)
    return Proof(len(results) + len(closings), differing)


def _results(sie: SieFile, year: int, rows: Iterable[LedgerAmount]) -> list[Difference]:
    stated = stated_results(sie, year)
    if not stated:
        return []
    found: defaultdict[str, Kr] = defaultdict(lambda: ZERO)
    for row in rows:
        found[row.account] += row.amount
    return [
        Difference(account, "RES", stated.get(account, ZERO), found[account])
        for account in sorted(stated.keys() | found.keys())
        if is_result(account)
    ]


def stated_results(sie: SieFile, year: int) -> Mapping[str, Kr]:
    """What #RES gives the calendar year by account, income plus; none unless all its years do."""
    sums: defaultdict[str, Kr] = defaultdict(lambda: ZERO)
    for each in told_years(sie, year):
        stated = amounts(sie, "RES", each.number)
        if not stated:
            return {}
        for account, amount in stated.items():
            sums[account] -= amount
        for row in _outside(sie, each, year):
            sums[row.account] -= row.amount
    return sums


def _outside(sie: SieFile, fiscal: FiscalYear, year: int) -> Iterator[LedgerAmount]:
    """The fiscal year's months before and after the calendar year; it has 18 months at most."""
    for other in (year - 1, year + 1):
        yield from (row for row in months(sie, other) if is_within(fiscal, row.period))


def _closings(sie: SieFile, year: int) -> list[Difference]:
    """Only where the file has changes for balance accounts, as types 2 to 4 may leave out."""
    changes = _changes(sie, year)
    stated = {each.account: each for each in balances(sie, year)}
    if not changes or not stated:
        return []
    return [
        Difference(
            account,
            "UB",
            stated[account].closing if account in stated else ZERO,
            (stated[account].opening if account in stated else ZERO) + changes.get(account, ZERO),
        )
        for account in sorted(stated.keys() | changes.keys())
    ]


def _changes(sie: SieFile, year: int) -> Mapping[str, Kr]:
    own = calendar_year(sie, year)
    stated = [row for row in sie.changes if own and row.year == own.number]
    rows = [row for row in stated if is_balance(row.account)] or all_booked(sie, year)
    sums: defaultdict[str, Kr] = defaultdict(lambda: ZERO)
    for row in total_rows(rows):
        if is_balance(row.account):
            sums[row.account] += row.amount
    return sums
