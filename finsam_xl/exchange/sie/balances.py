"""Opening and closing balances (#IB, #UB), kept for closing the year."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.exchange.sie.accounts import is_balance
from finsam_xl.exchange.sie.records import BalanceKind, SieFile
from finsam_xl.exchange.sie.years import calendar_year


class AccountBalance(Frozen):
    """A balance account's opening and closing amount in SIE's signs: debts and equity are minus."""

    account: str
    opening: Kr
    closing: Kr


def balances(sie: SieFile, year: int) -> tuple[AccountBalance, ...]:
    """Classes 1 and 2 for a calendar year; none if the file says nothing of just that year.

    Where no #IB is given for the year, the year before's #UB opens it; a post left out is 0 kr.
    """
    own = calendar_year(sie, year)
    if own is None:
        return ()
    began, closing = amounts(sie, "IB", own.number), amounts(sie, "UB", own.number)
    if not began and not closing:
        return ()
    opening = began or amounts(sie, "UB", own.number - 1)
    accounts = sorted(account for account in opening.keys() | closing.keys() if is_balance(account))
    return tuple(
        AccountBalance(account, opening.get(account, ZERO), closing.get(account, ZERO))
        for account in accounts
    )


def amounts(sie: SieFile, kind: BalanceKind, year: int) -> dict[str, Kr]:
    """Each account's whole amount of a kind, in SIE's signs, by the fiscal year's number."""
    found: dict[str, Kr] = {}
    for each in sie.balances:
        if (each.kind, each.year, each.objects) == (kind, year, ()):
            found[each.account] = found.get(each.account, ZERO) + each.amount
    return found
