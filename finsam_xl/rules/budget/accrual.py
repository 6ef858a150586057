"""An amount over a broken period (periodisering): each year's part, by months or by days."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ORE_PER_KRONA, Kr
from finsam_xl.rules.budget.records import MONTHS
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.split import Claim, largest_remainder

LONGEST = 100
"""Years that a period may go on; 31 December 9999 is how some write until further notice."""


class YearPart(Frozen):
    """A year of the period: its months or days, and its part of the amount."""

    year: int
    counted: int
    amount: Kr


def accrue(amount: Kr, period: tuple[date, date], by: str) -> tuple[YearPart, ...]:
    """Each year's part of the amount; they sum to it, in whole kronor where it is whole kronor.

    A started month counts as whole. What does not go evenly goes by largest remainder, a tie to
    the longer year and then to the earlier. No parts for a period that ends before it begins, or
    that is so long that it has no end in fact.
    """
    start, end = period
    if end < start or end.year - start.year > LONGEST:
        return ()
    years = range(start.year, end.year + 1)
    counted = [_counted(year, period, by) for year in years]
    step = ORE_PER_KRONA if amount.ore % ORE_PER_KRONA == 0 else 1
    claims = tuple(Claim(str(y), Fraction(n)) for y, n in zip(years, counted, strict=True))
    lots, _ = largest_remainder(abs(amount.ore) // step, claims)
    sign = -1 if amount.ore < 0 else 1
    return tuple(
        YearPart(year, count, Kr(sign * lot.units * step))
        for year, count, lot in zip(years, counted, lots, strict=True)
    )


def _counted(year: int, period: tuple[date, date], by: str) -> int:
    first = max(period[0], date(year, 1, 1))
    last = min(period[1], date(year, MONTHS_A_YEAR, 31))
    return last.month - first.month + 1 if by == MONTHS else (last - first).days + 1
