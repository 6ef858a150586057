"""How much of a year's budget belongs to its first months: straight, steps, last year's, own."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import part_of
from finsam_xl.rules.budget.records import HALVES, LAST_YEARS_PROFILE, OWN, QUARTERS, BudgetLine
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.outcome.line_months import LineMonths, to_date
from finsam_xl.rules.outcome.records import OwnProfile

_MONTHS_A_STEP = {QUARTERS: 3, HALVES: 6}


class Profiles(Frozen):
    """What profiles rest on: last year's outcome by line and month, and the own ones by line."""

    last_year: LineMonths
    own: Mapping[str, OwnProfile]


NO_PROFILES = Profiles({}, {})


def share_to_date(line: str, method: str, month: int, profiles: Profiles) -> Fraction | None:
    """The part of the year's amount through the month; None where a profile lacks.

    A started quarter or half-year counts as whole: the bill comes in advance.
    """
    if method in _MONTHS_A_STEP:
        step = _MONTHS_A_STEP[method]
        return Fraction(-(-month // step) * step, MONTHS_A_YEAR)
    if method == LAST_YEARS_PROFILE:
        whole = to_date(profiles.last_year, line, MONTHS_A_YEAR)
        part = to_date(profiles.last_year, line, month)
        return Fraction(part.ore, whole.ore) if whole else None
    if method == OWN:
        own = profiles.own.get(line)
        return own.share_through(month) if own else None
    return straight(month)


def budget_to_date(line: BudgetLine, month: int, profiles: Profiles) -> Kr:
    """The part of a line's budget that belongs to the year's first months, to the öre."""
    share = share_to_date(line.line, line.accrual, month, profiles)
    return part_of(line.amount("budget"), straight(month) if share is None else share, Kr(1))


def straight(month: int) -> Fraction:
    """As many twelfths as there are months (rak)."""
    return Fraction(month, MONTHS_A_YEAR)
