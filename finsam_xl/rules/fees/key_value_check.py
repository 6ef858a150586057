"""Checks key values against reason, and against the member's own of other years."""

from __future__ import annotations

from itertools import pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.dated_law import limit
from finsam_xl.rules.fees.findings import key_dates as found
from finsam_xl.rules.fees.findings.units import f42_key_value_in_another_unit
from finsam_xl.rules.fees.key_check import shared_by_population
from finsam_xl.rules.fees.keys import uses_key_value
from finsam_xl.rules.fees.parties import parties_of
from finsam_xl.rules.fees.records import POPULATION_KEYS, FeeRow, FeeYear
from finsam_xl.rules.fees.rows import paying_in
from finsam_xl.rules.fees.unit_slip import is_unit_slip


def check_key_values(year: FeeYear) -> tuple[Finding, ...]:
    """Populations larger than any region's."""
    return tuple(
        found.f39_key_value_is_absurd(row.at.cell("key_value"), row, None)
        for party in shared_by_population(year)
        for row in paying_in(year, party)
        if _is_absurd(row)
    )


def check_key_values_over_years(years: tuple[FeeYear, ...]) -> tuple[Finding, ...]:
    """Dates and values that a year has from the year before, and values far from other years'."""
    repeated = [
        finding
        for before, after in pairwise(years)
        if after.year == before.year + 1
        for finding in _repeated(before, after)
    ]
    return (*repeated, *(finding for each in _histories(years) for finding in _leaps(each)))


def _repeated(before: FeeYear, after: FeeYear) -> list[Finding]:
    """The same key date, which excuses the same values; else the same values."""
    both = [party for party in shared_by_population(after) if party in shared_by_population(before)]
    day = after.allocation.key_date
    if both and day is not None and day == before.allocation.key_date:
        return [found.f36_same_key_date(after.allocation.at.cell("key_date"), before, after)]
    return [
        found.f37_same_key_values(
            paying_in(after, party)[0].at.cell("key_value"), party, before, after
        )
        for party in both
        if None not in _values(after, party).values()
        if _values(after, party) == _values(before, party)
    ]


def _values(year: FeeYear, party: str) -> dict[str, object]:
    return {row.member: row.key_value for row in paying_in(year, party)}


def _histories(years: tuple[FeeYear, ...]) -> list[list[FeeRow]]:
    """Each member's rows of all years that share by the same key, in order.

    A population that is absurd by itself is no measure of the others.
    """
    rows: dict[tuple[str, str, str], list[FeeRow]] = {}
    for year in years:
        for party in parties_of(year.settings):
            key = year.allocation.key_of(party)
            for row in paying_in(year, party) if uses_key_value(key) else ():
                if row.key_value and not (key in POPULATION_KEYS and _is_absurd(row)):
                    rows.setdefault((party, key, row.member), []).append(row)
    return list(rows.values())


def _leaps(history: list[FeeRow]) -> list[Finding]:
    """Values far from most of the member's others; of two alone, the later is asked about."""
    findings = []
    for at, row in enumerate(history):
        others = history[:at] + history[at + 1 :]
        far = [other for other in others if _is_far(row, other)]
        if 2 * len(far) > len(others) and (len(others) > 1 or at > 0):
            findings.append(_leap(min(far, key=lambda each: abs(each.year - row.year)), row))
    return findings


def _leap(other: FeeRow, row: FeeRow) -> Finding:
    at = row.at.cell("key_value")
    if not other.key_value or not row.key_value or is_unit_slip(other.key_value, row.key_value):
        return f42_key_value_in_another_unit(at, row, other)
    return found.f39_key_value_is_absurd(at, row, (other.year, other.key_value))


def _is_far(one: FeeRow, other: FeeRow) -> bool:
    if not one.key_value or not other.key_value:
        return False
    ratio = max(one.key_value / other.key_value, other.key_value / one.key_value)
    return is_unit_slip(one.key_value, other.key_value) or ratio >= limit("key_value_factor")


def _is_absurd(row: FeeRow) -> bool:
    return row.key_value is not None and row.key_value > limit("largest_population")
