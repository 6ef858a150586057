"""Do the months add up to what the file itself says of the year? To the öre, account by account."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Literal

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.exchange.sie.accounts import calendar_year, is_balance, is_result
from finsam_xl.exchange.sie.balances import amounts, balances
from finsam_xl.exchange.sie.booked import all_booked
from finsam_xl.exchange.sie.cut import total_rows
from finsam_xl.exchange.sie.months import LedgerAmount
from finsam_xl.exchange.sie.records import SieFile


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

    Nothing is compared that the file doesn't state, nor a calendar year that is none of its own.
    """
    results, closings = _results(sie, year, rows), _closings(sie, year)
    differing = tuple(each for each in (*results, *closings) if each.amount)
    return Proof(len(results) + len(closings), differing)


def _results(sie: SieFile, year: int, rows: Iterable[LedgerAmount]) -> list[Difference]:
    own = calendar_year(sie, year)
    stated = {a: -kr for a, kr in amounts(sie, "RES", own.number).items()} if own else {}
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
