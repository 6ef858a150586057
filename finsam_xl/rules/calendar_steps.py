"""Stepping by months from a day, kept within the month it lands in."""

from __future__ import annotations

from datetime import date, timedelta

MONTHS_A_YEAR = DECEMBER = 12


def months_after(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it is shorter: 31/1, 28/2."""
    year, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    following = date(year + (month + 1) // MONTHS_A_YEAR, (month + 1) % MONTHS_A_YEAR + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))
