"""The words that the budget rules share: the unit's amounts, months, changes."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.basics.swedish import MONTHS, decimal_text, percent
from finsam_xl.rules.fees.text import TKR, shown

__all__ = [
    "BUDGET_DECISION",
    "about",
    "changed",
    "month_name",
    "shown",
]
BUDGET_DECISION = "Styrelsens beslut om budget"
_TALKED_OF_WHOLE = 10


def changed(before: Kr, after: Kr) -> str:
    """A change in percent with its sign: +6,0 % or −13,7 %; "från 0" where it began at zero."""
    if not before:
        return "från 0"
    share = Fraction(after.ore - before.ore, abs(before.ore))
    sign = "+" if share > 0 else ""
    return f"{sign}{percent(share)}"


def about(amount: Kr, unit: str) -> str:
    """An amount no finer than it is talked of: 73 333 kr; −1 053 tkr, and 4,2 tkr below ten."""
    if unit != TKR:
        return f"{decimal_text(amount.kronor, 0)} kr"
    tkr = amount.kronor / KRONOR_IN["tkr"]
    text = decimal_text(tkr, 0 if abs(tkr) >= _TALKED_OF_WHOLE else 1)
    return f"{text.removesuffix(',0')} tkr"


def month_name(month: int) -> str:
    """4 as april."""
    return MONTHS[month - 1]
