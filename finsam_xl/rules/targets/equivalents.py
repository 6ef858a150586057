"""Full-year equivalents (helårsekvivalenter) per inhabitant, each half-year against the last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import decimal_text, listed, sort_key
from finsam_xl.rules.participants.periods import HALF, Period, periods_of
from finsam_xl.rules.targets.records import LESS, Measured, Target, TargetSettings

ASSISTANCE = "ekonomiskt bistånd"
"""The benefit that the statistics database shows as 0 where the municipality is missing."""
_SUMS = ("summa", "totalt", "samtliga")
_LAST_HALF = 2


class FullYear(Frozen):
    """A municipality's equivalents of a benefit in a half-year (tblHelar).

    Kommun municipality, År year, Halvår half (1, 2; blank for the whole year), Ersättning benefit,
    Helårsekvivalenter equivalents.
    """

    at: RowPlace
    municipality: str
    year: int
    half: int | None
    benefit: str
    equivalents: Fraction | None

    @property
    def when(self) -> str:
        """The half-year or the whole year in words."""
        return half_year(self.half, self.year)


class Population(Frozen):
    """A municipality's population of an age (tblBefolkning).

    Kommun municipality, År year, Ålder age, Antal number.
    """

    at: RowPlace
    municipality: str
    year: int
    age: str
    number: int | None


class Support(Frozen):
    """All equivalents and populations, and the association's settings."""

    full_years: tuple[FullYear, ...]
    populations: tuple[Population, ...]
    settings: TargetSettings


class Comparison(Frozen):
    """A municipality's half-year beside the same one of the year before.

    `now` and `before` are parts of the population; `doubt` is why they can't be compared.
    """

    municipality: str
    period: str
    equivalents: Fraction
    population: int | None
    now: Fraction | None
    before: Fraction | None
    doubt: str

    def measured(self) -> Measured:
        """The comparison as a target's value; the year before is the target."""
        base = None if self.population is None else Fraction(self.population)
        lacking = self.doubt or ("" if base else "befolkningen saknas")
        return Measured(self.equivalents, base or Fraction(0), doubt=lacking)

    def target(self, target: Target) -> Target:
        """The target with last year's part as the value to be below."""
        return target._replace(target_value=self.before, comparison=LESS)


def compared(support: Support, period: Period) -> tuple[Comparison, ...]:
    """Every municipality and half-year that ends in a period, beside the year before.

    Where none does, the last half-year that has ended.
    """
    spans = sorted(
        {(row.half, year) for row in support.full_years for year in _years(row)}, key=_end
    )
    ended = [each for each in spans if _end(each) <= period.last]
    asked = [each for each in ended if _end(each) >= period.first] or ended[-1:]
    named = {
        (row.municipality, half, year)
        for row in support.full_years
        for half, year in asked
        if row.half == half and year in _years(row)
    }
    order = sorted(named, key=lambda each: (sort_key(each[0]), each[2], each[1] or 0))
    return tuple(_compared(support, *each) for each in order)


def is_missing_assistance(row: FullYear) -> bool:
    """A zero of this benefit is a gap in the statistics, never a decrease."""
    return row.benefit.casefold() == ASSISTANCE and not row.equivalents


def half_year(half: int | None, year: int) -> str:
    """Halvår 1 2021, or the year alone where there is no half."""
    return f"halvår {half} {year}" if half else str(year)


def doubles(support: Support) -> tuple[FullYear, ...]:
    """Rows of the same municipality, half-year and benefit as a row above them."""
    seen: set[tuple[str, int | None, int, str]] = set()
    found = []
    for row in support.full_years:
        key = (row.municipality, row.half, row.year, row.benefit.casefold())
        if key in seen:
            found.append(row)
        seen.add(key)
    return tuple(found)


def _years(row: FullYear) -> tuple[int, int]:
    """The year that a row is of, and the one that is compared with it."""
    return row.year, row.year + 1


def _end(span: tuple[int | None, int]) -> date:
    """The last day of a half-year, or of a whole one."""
    half, year = span
    return periods_of(year, HALF)[(half or _LAST_HALF) - 1].last


def _compared(support: Support, name: str, half: int | None, year: int) -> Comparison:
    now, before = (_benefits(support, name, half, each) for each in (year, year - 1))
    populations = [_population(support, name, each) for each in (year, year - 1)]
    sums = [sum(known.values(), Fraction(0)) for known in (now, before)]
    now_part, before_part = (
        total / people if people else None for total, people in zip(sums, populations, strict=True)
    )
    period = half_year(half, year)
    double = _double(support, name, half, year)
    twice = f"två rader för {double}" if double else ""
    doubt = twice or _doubt(support, (now, before), populations, year)
    return Comparison(name, period, sums[0], populations[0], now_part, before_part, doubt)


def _benefits(support: Support, name: str, half: int | None, year: int) -> dict[str, Fraction]:
    """The known equivalents by benefit; what is missing, and the sum of the others, is left out."""
    return {
        row.benefit.casefold(): row.equivalents
        for row in _rows(support, name, half, year)
        if row.equivalents is not None and not is_missing_assistance(row) and not _is_sum(row)
    }


def _rows(support: Support, name: str, half: int | None, year: int) -> list[FullYear]:
    wanted = (name, half, year)
    return [row for row in support.full_years if (row.municipality, row.half, row.year) == wanted]


def _is_sum(row: FullYear) -> bool:
    """True for the database's own sum, which is what its parts are already."""
    return row.benefit.casefold().startswith(_SUMS)


def _double(support: Support, name: str, half: int | None, year: int) -> str:
    """The benefit that has two rows in either of the years; "" for none."""
    wanted = {(name, half, year), (name, half, year - 1)}
    found = (r for r in doubles(support) if (r.municipality, r.half, r.year) in wanted)
    return next((row.benefit for row in found), "")


def _population(support: Support, name: str, year: int) -> int | None:
    """Of the settings' age; several rows of it are added."""
    found = [
        row.number
        for row in support.populations
        if (row.municipality, row.year, row.age) == (name, year, support.settings.population_age)
        and row.number is not None
    ]
    return sum(found) if found else None


def _doubt(
    support: Support,
    benefits: tuple[dict[str, Fraction], dict[str, Fraction]],
    populations: Sequence[int | None],
    year: int,
) -> str:
    now, before = benefits
    for known, each in ((before, year - 1), (now, year)):
        if not known:
            return f"uppgifter för {each} saknas"
    if lacking := sorted(_expected(support) - (now.keys() & before.keys()), key=sort_key):
        return f"uppgift saknas för {listed(lacking)}"
    for people, each in zip(populations, (year, year - 1), strict=True):
        if not people:
            return f"befolkningen {support.settings.population_age} år {each} saknas"
    least = support.settings.least_equivalents
    if sum(before.values()) < least:
        total = decimal_text(sum(before.values(), Fraction(0)), 1)
        return f"litet underlag: {total} helårsekvivalenter året före, färre än {least}"
    return ""


def _expected(support: Support) -> set[str]:
    """The benefits that anybody has; assistance is always one of them."""
    return {row.benefit.casefold() for row in support.full_years if not _is_sum(row)} | {ASSISTANCE}
