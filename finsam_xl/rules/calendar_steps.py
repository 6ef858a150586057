"""Stepping by months from a day, kept within the month it lands in."""

from __future__ import annotations

from datetime import date, timedelta

MONTHS_A_YEAR = DECEMBER = 12


def months_after(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it is shorter: 31/1, 28/2."""
    year, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    last = last_day_of(year, month + 1)
    return last.replace(day=min(day.day, last.day))


def last_day_of(year: int, month: int) -> date:
    """A month's last day: 29 February in a leap year."""
    if month == DECEMBER:
        return date(year, DECEMBER, 31)
    return date(year, month + 1, 1) - timedelta(days=1)
