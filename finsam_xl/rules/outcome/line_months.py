"""Outcome by budget line and month, summed exactly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.rules.outcome.records import LedgerRow, month_of

NO_LINE = ""
"""The line of what no budget line takes."""


class LineMonth(Frozen):
    """A budget line, or NO_LINE, in a month of the year."""

    line: str
    month: int


LineMonths = Mapping[LineMonth, Kr]


def by_line_and_month(rows: Iterable[LedgerRow], year: int) -> dict[LineMonth, Kr]:
    """The year's outcome of each line and month, unrounded; rows without a line under NO_LINE."""
    ore: dict[LineMonth, int] = {}
    for row in rows:
        period = month_of(row.period)
        if period and period[0] == year:
            key = LineMonth(row.budget_line or NO_LINE, period[1])
            ore[key] = ore.get(key, 0) + row.amount.ore
    return {key: Kr(amount) for key, amount in ore.items()}


def to_date(sums: LineMonths, line: str, month: int) -> Kr:
    """A line's outcome from January through a month."""
    months = range(1, month + 1)
    return Kr(sum(sums.get(LineMonth(line, each), ZERO).ore for each in months))
