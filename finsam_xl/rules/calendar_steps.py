"""Stepping by months from a day, kept within the month it lands in."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONTHS_A_YEAR = DECEMBER = 12


def months_after(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it is shorter: 31/1, 28/2."""
    year, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    last = last_day_of(year, month + 1)
    return last.replace(day=min(day.day, last.day))


def last_day_of(year: int, month: int) -> date:
    """A month's last day: 29 February in a leap year."""
    return date(year, month, monthrange(year, month)[1])
