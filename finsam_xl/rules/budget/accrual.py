"""An amount over a broken period (periodisering): each year's part, by months or by days."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ORE_PER_KRONA, Kr
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.split import Claim, largest_remainder

MONTHS, DAYS = "månader", "dagar"
_MONTHS_A_YEAR = 12


class YearPart(Frozen):
    """A year of the period: its months or days, and its part of the amount."""

    year: int
    counted: int
    amount: Kr


def accrue(amount: Kr, period: tuple[date, date], by: str) -> tuple[YearPart, ...]:
    """Each year's part of the amount; they sum to it, in whole kronor where it is whole kronor.

    A started month counts as whole. What does not go evenly goes by largest remainder, a tie to
    the longer year and then to the earlier. No parts for a period that ends before it begins.
    """
    start, end = period
    if end < start:
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


def part_of_year(amount: Kr, period: tuple[date, date], by: str, year: int) -> Kr:
    """The year's part of the amount; nothing for a year outside the period."""
    return next((part.amount for part in accrue(amount, period, by) if part.year == year), Kr(0))


def explain_accrual(title: str, amount: Kr, period: tuple[date, date], by: str) -> Explanation:
    """How the amount was shared by the years of its period."""
    start, end = period
    parts = accrue(amount, period, by)
    whole = sum(part.counted for part in parts)
    first = Step(
        f"{amount} på {whole} {by}",
        f"{amount} gäller {date_text(start)}–{date_text(end)}, {whole} {by}.",
        (),
        "Beslutet om insatsen",
    )
    each = (
        Step(
            f"{part.year}: {part.counted}/{whole} = {part.amount}",
            f"{part.year} har {part.counted} av {whole} {by}, alltså {part.amount}.",
            (),
            "Periodisering, störst rest",
        )
        for part in parts
    )
    return Explanation(title, str(amount), None, (first, *each))


def _counted(year: int, period: tuple[date, date], by: str) -> int:
    first = max(period[0], date(year, 1, 1))
    last = min(period[1], date(year, _MONTHS_A_YEAR, 31))
    return last.month - first.month + 1 if by == MONTHS else (last - first).days + 1
