"""What is known of those who live on support: full-year equivalents, and how many may."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.participants.periods import HALF, periods_of
from finsam_xl.rules.targets.records import TargetSettings

ASSISTANCE = "ekonomiskt bistånd"
"""The benefit that the statistics database shows as 0 where the municipality is missing."""
_SUMS = ("summa", "totalt", "samtliga")
_LAST_HALF = 2


class Span(Frozen):
    """A municipality's half-year; its whole year where `half` is None."""

    municipality: str
    year: int
    half: int | None

    @property
    def last(self) -> date:
        """The last day."""
        return periods_of(self.year, HALF)[(self.half or _LAST_HALF) - 1].last

    @property
    def when(self) -> str:
        """Halvår 1 2021, or the year alone where there is no half."""
        return f"halvår {self.half} {self.year}" if self.half else str(self.year)

    def moved(self, years: int) -> Span:
        """The same half so many years later."""
        return self._replace(year=self.year + years)


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
    def span(self) -> Span:
        """The half-year that it is of."""
        return Span(self.municipality, self.year, self.half)

    @property
    def is_missing_assistance(self) -> bool:
        """A zero of this benefit is a gap in the statistics, never a decrease."""
        return self.benefit.casefold() == ASSISTANCE and not self.equivalents

    @property
    def is_sum(self) -> bool:
        """True for the database's own sum, which is what its parts are already."""
        return self.benefit.casefold().startswith(_SUMS)


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

    def doubles(self) -> Iterator[FullYear]:
        """Rows of the same municipality, half-year and benefit as a row above them."""
        seen: set[tuple[Span, str]] = set()
        for row in self.full_years:
            key = (row.span, row.benefit.casefold())
            if key in seen:
                yield row
            seen.add(key)

    def benefits(self, span: Span) -> dict[str, Fraction]:
        """The known equivalents by benefit; what is missing, and a sum of others, is left out."""
        return {
            row.benefit.casefold(): row.equivalents
            for row in self.full_years
            if row.span == span
            and row.equivalents is not None
            and not row.is_missing_assistance
            and not row.is_sum
        }

    def population(self, span: Span) -> int | None:
        """Of the settings' age; several rows of it are added."""
        wanted = (span.municipality, span.year, self.settings.population_age)
        found = [
            row.number
            for row in self.populations
            if (row.municipality, row.year, row.age) == wanted and row.number is not None
        ]
        return sum(found) if found else None

    def expected(self) -> set[str]:
        """The benefits that anybody has; assistance is always one of them."""
        return {row.benefit.casefold() for row in self.full_years if not row.is_sum} | {ASSISTANCE}
