"""Where an account stands in the statements, by how its number begins (Kommun-Bas)."""

from __future__ import annotations

from collections.abc import Mapping

FINANCIAL = "financial_items"
"""Interest and the like: income or cost by its sign, since charts of accounts number it apart."""
INCOME_POSTS: Mapping[str, str] = {
    "3": "income",
    **dict.fromkeys(("4", "5", "6", "7"), "costs"),
    "79": "depreciation",
    "80": "taxes",
    "82": "state_grants",
    **dict.fromkeys(("83", "84", "85"), FINANCIAL),
    **dict.fromkeys(("87", "88"), "extraordinary"),
}
"""The posts of the income statement. An association has no part in the equalisation of incomes
that Kommun-Bas has at 83, where others have interest."""
BALANCE_POSTS: Mapping[str, str] = {
    "10": "intangible",
    **dict.fromkeys(("11", "12"), "tangible"),
    "13": "financial",
    "14": "stocks",
    **dict.fromkeys(("15", "16", "17"), "receivables"),
    "18": "short_investments",
    "19": "cash",
    "22": "provisions",
    "221": "pensions",
    "23": "long_debts",
    **dict.fromkeys(("24", "25", "26", "27", "28", "29"), "short_debts"),
}
"""The posts of the balance sheet, but for equity, whose accounts are a setting."""


def post_of(account: int | None, posts: Mapping[str, str]) -> str:
    """The post whose beginning fits the account most closely; "" where none does."""
    number = "" if account is None else str(account)
    fitting = [begins for begins in posts if number.startswith(begins)]
    return posts[max(fitting, key=len)] if fitting else ""
