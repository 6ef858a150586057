"""How much of a year someone is a member, by the association's rule for a part of a year."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.fees.records import FeeYear, Member

WHOLE_YEAR, MONTHS, DAYS = "hela året", "månader", "dagar"


def periods(member: str, year: FeeYear) -> tuple[tuple[date, date], ...]:
    """The first and last day of each of the member's spells within the year."""
    first, last = date(year.year, 1, 1), date(year.year, 12, 31)
    return tuple(
        (max(first, each.start or first), min(last, each.end or last))
        for each in year.members
        if each.member == member and each.is_member_in(year.year)
    )


def is_listed(member: str, members: tuple[Member, ...]) -> bool:
    """True when the list of members has this name."""
    return any(each.member == member for each in members)


def counted(member: str, year: FeeYear) -> tuple[int, int]:
    """The months or days that count, and those of the whole year: (6, 12) or (184, 366).

    A started month counts as whole. Who is not on the list counts as a member all year.
    """
    by_days = year.settings.part_year == DAYS
    whole = _days_of(year.year) if by_days else MONTHS_A_YEAR
    if year.settings.part_year == WHOLE_YEAR or not is_listed(member, year.members):
        return whole, whole
    spells = periods(member, year)
    if by_days:
        return len({day for start, end in spells for day in _days(start, end)}), whole
    return len({month for start, end in spells for month in range(start.month, end.month + 1)}), 12


def portion(member: str, year: FeeYear) -> Fraction:
    """The part of the year that the member pays for."""
    return Fraction(*counted(member, year))


def is_part_of(member: str, year: FeeYear) -> bool:
    """True when someone on the list is a member only some of the year, whatever the rule."""
    days = {day for start, end in periods(member, year) for day in _days(start, end)}
    return is_listed(member, year.members) and 0 < len(days) < _days_of(year.year)


def _days_of(year: int) -> int:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days


def _days(start: date, end: date) -> range:
    return range(start.toordinal(), end.toordinal() + 1)
