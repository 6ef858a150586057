"""Checks key dates and key values, within a year and from one year to the next."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.fees import key_date_findings as found
from finsam_xl.rules.fees.keys import uses_key_value
from finsam_xl.rules.fees.parties import parties_of
from finsam_xl.rules.fees.records import POPULATION_KEYS, STATE, FeeRow, FeeYear
from finsam_xl.rules.fees.rows import paying_in
from finsam_xl.rules.fees.unit_findings import f42_key_value_in_another_unit
from finsam_xl.rules.fees.unit_slip import is_unit_slip, limit


def check_key_date(year: FeeYear) -> tuple[Finding, ...]:
    """A key date that a shared population lacks, that is too old, or later than the year."""
    allocation, at = year.allocation, year.allocation.at.cell("key_date")
    if not shared_by_population(year):
        return ()
    if allocation.key_date is None:
        return (found.f33_key_date_missing(at, year.year),)
    if allocation.key_date.year > year.year:
        return (found.f35_key_date_is_after_the_year(at, allocation),)
    oldest = months_after(date(year.year, 1, 1), -year.settings.oldest_key_date)
    if allocation.key_date < oldest:
        return (found.f34_key_date_is_old(at, allocation, date_text(oldest)),)
    return ()


def check_key_values(year: FeeYear) -> tuple[Finding, ...]:
    """Populations larger than any region's."""
    return tuple(
        found.f39_key_value_is_absurd(row.at.cell("key_value"), row, None)
        for party in shared_by_population(year)
        for row in paying_in(year, party)
        if row.key_value is not None and row.key_value > limit("largest_population")
    )


def check_key_values_over_years(years: tuple[FeeYear, ...]) -> tuple[Finding, ...]:
    """Dates and values that a year has from the year before, or far from it; `years` in order."""
    findings: list[Finding] = []
    for before, after in pairwise(years):
        if after.year == before.year + 1:
            findings += _repeated(before, after)
            findings += _leaps(before, after)
    return tuple(findings)


def shared_by_population(year: FeeYear) -> tuple[str, ...]:
    """The parties whose members share by a population."""
    return tuple(
        party
        for party in parties_of(year.settings)
        if party != STATE and len(paying_in(year, party)) > 1
        if year.allocation.key_of(party) in POPULATION_KEYS
    )


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


def _leaps(before: FeeYear, after: FeeYear) -> list[Finding]:
    """Each member's key value against its own of the year before."""
    old = {row.member: row for row in before.rows if row.key_value}
    findings = []
    for party in parties_of(after.settings):
        keys = {year.allocation.key_of(party) for year in (before, after)}
        rows = [row for row in paying_in(after, party) if row.member in old]
        if len(keys) == 1 and uses_key_value(*keys):
            findings += [finding for row in rows for finding in _leap(old[row.member], row)]
    return findings


def _leap(before: FeeRow, row: FeeRow) -> list[Finding]:
    if not before.key_value or not row.key_value:
        return []
    at = row.at.cell("key_value")
    if is_unit_slip(before.key_value, row.key_value):
        return [f42_key_value_in_another_unit(at, row, before)]
    ratio = max(before.key_value / row.key_value, row.key_value / before.key_value)
    if ratio < limit("key_value_factor"):
        return []
    return [found.f39_key_value_is_absurd(at, row, (before.year, before.key_value))]
