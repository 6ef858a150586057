"""Dates as Excel counts them: days since 30 December 1899."""

from __future__ import annotations

from datetime import date, datetime, timedelta

_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - cells know no time zone
_MILLISECONDS = 86_400_000


def serial(day: date) -> float:
    """The number behind a date or a moment."""
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
    return (moment - _DAY_ZERO) / timedelta(days=1)


def day_of(number: float) -> date | datetime | float:
    """What a cell that looks like a date shows: a date, a moment, or a bare time as its number."""
    if number < 1:
        return number
    return as_date(_DAY_ZERO + timedelta(milliseconds=round(number * _MILLISECONDS)))


def as_date(moment: datetime) -> date | datetime:
    """A date where there is no time of day."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return moment.date() if moment == midnight else moment
