"""Stretches of time that statistics are made for: years, halves, tertials, quarters, months."""

from __future__ import annotations

import re
from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import MONTHS, date_text
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR

YEAR, HALF, TERTIAL, QUARTER, MONTH = "år", "halvår", "tertial", "kvartal", "månad"
MONTHS_IN = {YEAR: 12, HALF: 6, TERTIAL: 4, QUARTER: 3, MONTH: 1}
_MARK = {"H": HALF, "T": TERTIAL, "K": QUARTER, "": MONTH}
_WRITTEN = re.compile(r"([0-9]{4})(?:-([HTK]?)([0-9]{1,2}))?", re.IGNORECASE)
FIRST_YEAR, LAST_YEAR = 1990, 2100
"""The years a period may be in, as in the tables of years."""


class Period(Frozen):
    """A stretch of whole months with the name it is printed by; both days are inside."""

    label: str
    first: date
    last: date

    def holds(self, day: date) -> bool:
        """True on the first day, the last day and those between."""
        return self.first <= day <= self.last

    def touches(self, start: date | None, end: date | None) -> bool:
        """True where any day from start to end is inside; without one of them it is open there."""
        return (start is None or start <= self.last) and (end is None or self.first <= end)


def periods_of(year: int, length: str) -> tuple[Period, ...]:
    """The year cut in periods of a length: år, halvår, tertial, kvartal or månad."""
    months = MONTHS_IN[length]
    return tuple(
        Period(_label(year, length, at), *_span(year, at * months, months))
        for at in range(MONTHS_A_YEAR // months)
    )


def period_written(text: str) -> Period | None:
    """A period as it is written in a cell: 2021, 2021-H1, 2021-T3, 2021-K2 or 2021-04."""
    match = _WRITTEN.fullmatch(text.strip())
    if not match:
        return None
    year, number = int(match[1]), int(match[3] or 1)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    found = periods_of(year, _MARK[(match[2] or "").upper()] if match[3] else YEAR)
    return found[number - 1] if 1 <= number <= len(found) else None


def same_period_a_year_before(period: Period) -> Period:
    """The period that a year's change is counted from."""
    year, months = period.first.year - 1, _months(period)
    found = _span(year, period.first.month - 1, months)
    return Period(period.label.replace(str(period.first.year), str(year)), *found)


def so_far(period: Period) -> Period:
    """The year from its first day to the period's last."""
    year, label = period.first.year, f"{period.first.year} t.o.m. {date_text(period.last)}"
    whole = period.first == date(year, 1, 1)
    return period if whole else Period(label, date(year, 1, 1), period.last)


def periods_in_turn(period: Period) -> tuple[Period, ...]:
    """The year's periods of the same length through this one."""
    length = next(name for name, months in MONTHS_IN.items() if months == _months(period))
    return tuple(each for each in periods_of(period.first.year, length) if each.last <= period.last)


def _months(period: Period) -> int:
    return period.last.month - period.first.month + 1


def _span(year: int, skipped: int, months: int) -> tuple[date, date]:
    end = skipped + months
    after = date(year + end // MONTHS_A_YEAR, end % MONTHS_A_YEAR + 1, 1)
    return date(year, skipped + 1, 1), after - timedelta(1)


def _label(year: int, length: str, at: int) -> str:
    if length == YEAR:
        return str(year)
    if length == MONTH:
        return f"{MONTHS[at]} {year}"
    return f"{length} {at + 1} {year}"
