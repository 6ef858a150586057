"""Which accounts a budget follows, which a balance, by the first digit (kontoklass)."""

from __future__ import annotations

from datetime import date

from finsam_xl.exchange.sie.records import FiscalYear, SieFile

_BALANCE = tuple("12")
_RESULT = tuple("345678")


def is_result(account: str) -> bool:
    """Classes 3 to 8: income and costs (resultatkonto)."""
    return account.startswith(_RESULT)


def is_balance(account: str) -> bool:
    """Classes 1 and 2: assets, equity and debts (balanskonto)."""
    return account.startswith(_BALANCE)


def calendar_year(sie: SieFile, year: int) -> FiscalYear | None:
    """The fiscal year of the file that is just this calendar year; none if it is broken."""
    wanted = (date(year, 1, 1), date(year, 12, 31))
    return next((each for each in sie.years if (each.start, each.end) == wanted), None)
