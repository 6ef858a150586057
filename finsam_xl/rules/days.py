"""The Swedish calendar: holidays, working days, and the weekday a time limit moves to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from finsam_xl.law.red_days import EVE, HOLIDAY, RedDay, red_days

_WEEK = 7
_SATURDAY = 5
_ONE_DAY = timedelta(1)
FREE_EVES = frozenset({"midsommarafton", "julafton", "nyårsafton"})
"""The eves that are no working days, unless a setting names others."""


def public_holidays(year: int) -> dict[date, str]:
    """The year's public holidays (allmänna helgdagar) by day, ordinary Sundays left out.

    1–2 §§ lagen (1989:253). A year before 1990 is answered by the oldest wording that was read.
    """
    return dict(sorted(_red_days_of(year, HOLIDAY)))


def eves(year: int) -> dict[date, str]:
    """Midsummer, Christmas and New Year's Eve of a year: 2 § lagen (1930:173)."""
    return dict(sorted(_red_days_of(year, EVE)))


def is_working_day(day: date, free_eves: frozenset[str] = FREE_EVES) -> bool:
    """Monday to Friday, no public holiday and none of the free eves."""
    at = day.toordinal()
    found = _working_days(day.year, free_eves)
    return found[bisect_right(found, at) - 1] == at


def add_working_days(day: date, count: int, free_eves: frozenset[str] = FREE_EVES) -> date:
    """The day so many working days on (or back); the day itself is not counted."""
    step = _ONE_DAY if count > 0 else -_ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, free_eves):
            day += step
    return day


def working_days_between(start: date, end: date, free_eves: frozenset[str] = FREE_EVES) -> int:
    """How many working days follow the start, up to and with the end; minus if it is earlier."""
    if end < start:
        return -working_days_between(end, start, free_eves)
    until_end = bisect_right(_working_days(end.year, free_eves), end.toordinal())
    until_start = bisect_right(_working_days(start.year, free_eves), start.toordinal())
    between = sum(len(_working_days(year, free_eves)) for year in range(start.year, end.year))
    return between + until_end - until_start


def next_weekday_by_law(day: date) -> date:
    """The last day of a time limit: moved from a free day to the next weekday.

    2 § lagen (1930:173): Saturday, Sunday, public holiday, Midsummer, Christmas, New Year's Eve.
    """
    while not is_working_day(day, FREE_EVES):
        day += _ONE_DAY
    return day


def weeks_after(day: date, weeks: int) -> date:
    """The same weekday so many weeks on: 1 § lagen (1930:173), before 2 § moves it."""
    return day + timedelta(_WEEK * weeks)


def easter_sunday(year: int) -> date:
    """The Sunday after the full moon on or after 21 March, by Gauss's count as Butcher has it."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, left = divmod(century, 4)
    moon = (19 * golden + century - leaps - (8 * century + 13) // 25 + 15) % 30
    fours, ones = divmod(of_century, 4)
    sunday = (32 + 2 * left + 2 * fours - moon - ones) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _red_days_of(year: int, kind: str) -> Iterator[tuple[date, str]]:
    """A day is in force by its own date, or for long ago by the oldest wording."""
    first = min(red.since for red in red_days())
    for red in red_days():
        if red.kind == kind:
            day = _falls(red, year)
            if red.since <= max(day, first) <= (red.until or date.max):
                yield day, red.word


def _falls(red: RedDay, year: int) -> date:
    if red.after_easter is not None:
        return easter_sunday(year) + timedelta(red.after_easter)
    first = date(year, red.month, red.day)
    return first if red.weekday is None else first + timedelta((red.weekday - first.weekday()) % 7)


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(public_holidays(year))


@cache
def _working_days(year: int, free_eves: frozenset[str]) -> tuple[int, ...]:
    """The year's working days in order, as ordinals: a count between two is two searches."""
    free = {day.toordinal() for day in _holidays(year)}
    free |= {day.toordinal() for day, word in eves(year).items() if word in free_eves}
    january = date(year, 1, 1)
    days = range(january.toordinal(), date(year, 12, 31).toordinal() + 1)
    monday = january.toordinal() - january.weekday()
    return tuple(day for day in days if (day - monday) % _WEEK < _SATURDAY and day not in free)
