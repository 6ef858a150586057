"""The members' numbers out of a population file, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text, listed, plain_number
from finsam_xl.exchange.scb.names import Region, found, is_county
from finsam_xl.exchange.scb.records import ALL_AGES, Ages, Number, Population, Populations
from finsam_xl.exchange.scb.sums import people


class Unmatched(Frozen):
    """A member that got no number, and why, as a Swedish sentence."""

    name: str
    why: str


class Printed(Frozen):
    """A county's own printed number beside the sum of its municipalities in the file."""

    region: Region
    printed: Number
    summed: Number


class Matched(Frozen):
    """Each member's number by the name asked for, and the members without.

    The denominator is the sum of the members' numbers; `printed` is kept apart from it.
    """

    numbers: dict[str, Number]
    unmatched: tuple[Unmatched, ...]
    printed: tuple[Printed, ...]
    notes: tuple[str, ...]


def population_of(
    populations: Populations, names: Sequence[str], when: int | date, ages: Ages = ALL_AGES
) -> Matched:
    """The members' numbers on a day, or on the one day of a year (31 December if it has more)."""
    days = _days(populations, when)
    rows = [row for row in populations.rows if row.day in days]
    of_region: dict[Region, list[Population]] = {}
    for row in rows:
        of_region.setdefault(Region(row.code, row.name), []).append(row)
    numbers: dict[str, Number] = {}
    unmatched: list[Unmatched] = []
    for name in dict.fromkeys(names):
        regions = found(name, list(of_region))
        number = people(of_region[regions[0]], ages) if len(regions) == 1 else None
        if number:
            numbers[name] = number
        else:
            unmatched.append(Unmatched(name, _why(name, regions, populations, when)))
    printed = tuple(_printed(of_region, ages))
    return Matched(numbers, tuple(unmatched), printed, tuple(map(_noise, _differing(printed))))


def _days(populations: Populations, when: int | date) -> set[date | None]:
    """The file's days that are meant; a file that tells no day is taken at its word."""
    told = {row.day for row in populations.rows}
    if told == {None}:
        return told
    if isinstance(when, date):
        return told & {when}
    of_year: set[date | None] = {day for day in told if day and day.year == when}
    return of_year if len(of_year) == 1 else of_year & {date(when, 12, 31)}


def _why(name: str, regions: list[Region], populations: Populations, when: int | date) -> str:
    days = sorted({row.day for row in populations.rows if row.day})
    if days and not _days(populations, when):
        shown = listed([date_text(day) for day in days[:5]])
        wanted = date_text(when) if isinstance(when, date) else f"ett enda datum {when}"
        return f"Filen har folkmängd den {shown}, inte {wanted}."
    if len(regions) > 1:
        return f"{name} kan vara {listed([region.name for region in regions])}; skriv koden."
    if regions:
        return f"Filen har inte alla åldrar eller båda könen för {name}, eller inget tal."
    return f"{name} finns inte i filen; skriv namnet som SCB gör, eller koden."


def _printed(of_region: dict[Region, list[Population]], ages: Ages) -> list[Printed]:
    """Each county whose own number the file has, with two or more of its municipalities."""
    result: list[Printed] = []
    for county, rows in of_region.items():
        own = people(rows, ages) if county.code and is_county(county) else None
        inside = [
            people(others, ages)
            for region, others in of_region.items()
            if region.code.startswith(county.code) and len(region.code) == 4  # noqa: PLR2004 - SCB
        ]
        known = [number for number in inside if number is not None]
        if own is not None and len(known) > 1:
            result.append(Printed(county, own, sum(known)))
    return result


def _differing(printed: tuple[Printed, ...]) -> list[Printed]:
    return [each for each in printed if each.printed != each.summed]


def _noise(each: Printed) -> str:
    return (
        f"{each.region.name}: filens tryckta tal är {_shown(each.printed)} men kommunerna i filen"
        f" summerar till {_shown(each.summed)}. Medlemmarnas summa används; skillnaden kan vara"
        " SCB:s brus (från 2025) eller kommuner som filen saknar."
    )


def _shown(number: Number) -> str:
    return plain_number(Fraction(number))
