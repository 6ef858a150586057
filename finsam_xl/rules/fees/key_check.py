"""Checks the key dates that shared populations rest on."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.fees.findings import key_dates as found
from finsam_xl.rules.fees.parties import parties_of
from finsam_xl.rules.fees.records import POPULATION_KEYS, STATE, FeeYear
from finsam_xl.rules.fees.rows import paying_in


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


def shared_by_population(year: FeeYear) -> tuple[str, ...]:
    """The parties whose members share by a population."""
    return tuple(
        party
        for party in parties_of(year.settings)
        if party != STATE and len(paying_in(year, party)) > 1
        if year.allocation.key_of(party) in POPULATION_KEYS
    )
