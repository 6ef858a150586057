"""Which accounts a budget follows, which a balance, by the first digit (kontoklass)."""

from __future__ import annotations

_BALANCE = tuple("12")
_RESULT = tuple("345678")


def is_result(account: str) -> bool:
    """Classes 3 to 8: income and costs (resultatkonto)."""
    return account.startswith(_RESULT)


def is_balance(account: str) -> bool:
    """Classes 1 and 2: assets, equity and debts (balanskonto)."""
    return account.startswith(_BALANCE)
