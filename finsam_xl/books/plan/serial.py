"""Dates as Excel counts them: days since 30 December 1899."""

from __future__ import annotations

from datetime import date, datetime, timedelta

_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - cells know no time zone
_FIRST_YEAR = 1900
_NO_DAY = 2_958_465
"""31 December 9999; a moment of that day could round into the year after."""
_MILLISECOND = timedelta(milliseconds=1)


def serial(day: date) -> float:
    """The number behind a date or a moment."""
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
    return (moment - _DAY_ZERO) / timedelta(days=1)


def day_of(number: float) -> date | datetime | float:
    """What a cell that looks like a date shows; a number that is no day stays a number."""
    if not 0 <= number < _NO_DAY:
        return number
    return shown_moment(_DAY_ZERO + timedelta(days=number))


def shown_moment(moment: datetime) -> date | datetime | float:
    """A date where there is no time of day, else a moment; a bare time is its part of a day."""
    exact = _DAY_ZERO + round((moment - _DAY_ZERO) / _MILLISECOND) * _MILLISECOND
    if exact.year < _FIRST_YEAR:
        return serial(exact)
    return exact.date() if exact == datetime(exact.year, exact.month, exact.day) else exact  # noqa: DTZ001
