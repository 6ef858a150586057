"""Checks what stands in the fee table against what the law and the key give."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.fees.findings import fees as found
from finsam_xl.rules.fees.findings import parties as about_party
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.records import (
    Fee,
    FeeRow,
    FeeYear,
    PartyAmount,
    StateAllocation,
)
from finsam_xl.rules.fees.rows import paying_in
from finsam_xl.rules.fees.unit_slip import has_slipped, is_unit_slip


def check_year(year: FeeYear) -> tuple[Finding, ...]:
    """The year's decided fees against their party, the whole, and what the key gives.

    Sums are checked also when the fees could not be reckoned, but not where a fee is in another
    unit: that is told by itself.
    """
    parties = party_amounts(year.allocation, year.settings)
    told = tuple(party for party in parties if not has_slipped(party.party, year))
    sums = tuple(finding for party in told for finding in _party_sum(party, year))
    judged = told == parties and not sums
    return (*sums, *(_whole(parties, year) if judged else ()), *_differences(year))


def _party_sum(party: PartyAmount, year: FeeYear) -> tuple[Finding, ...]:
    """The party's sum where all who pay have a decided fee; who lacks one where some have."""
    rows = paying_in(year, party.party)
    decided = [row.decided_fee for row in rows if row.decided_fee is not None]
    lacking = [row for row in rows if row.decided_fee is None]
    if not decided:
        return ()
    if lacking:
        at = lacking[0].at.cell("decided_fee")
        return (found.f29_decided_fee_is_blank(at, party.party, lacking),)
    if total(decided) == party.amount:
        return ()
    at = rows[0].at.cell("decided_fee")
    return (found.f01_fees_do_not_sum(at, party, year, total(decided)),)


def _whole(parties: tuple[PartyAmount, ...], year: FeeYear) -> tuple[Finding, ...]:
    """All parties' decided fees against the whole that the state's part belongs to."""
    rows = [row for party in parties for row in paying_in(year, party.party)]
    decided = [row.decided_fee for row in rows if row.decided_fee is not None]
    if not parties or len(decided) < len(rows):
        return ()
    whole = Kr.of(parties[0].exact / parties[0].share)
    if total(decided) == whole:
        return ()
    at = year.allocation.at.cell("state_allocation")
    return (found.f30_decided_fees_differ_from_the_whole(at, year, whole, total(decided)),)


def _differences(year: FeeYear) -> list[Finding]:
    unit = year.settings.fee_unit
    return [
        found.f04_decided_fee_differs(fee.row.at.cell("decided_fee"), fee, decided, unit)
        for fee in year.fees
        if (decided := fee.row.decided_fee) is not None
        if decided != fee.fee and not is_unit_slip(decided.kronor, fee.fee.kronor)
    ]


def check_years(rows: tuple[FeeRow, ...], allocated: set[int]) -> tuple[Finding, ...]:
    """Fee rows of a year without an allocation, one finding a year."""
    orphans = {row.year: row for row in reversed(rows) if row.year not in allocated}
    return tuple(
        about_party.f11_fees_without_allocation(orphans[year].at.cell("year"), year)
        for year in sorted(orphans)
    )


def check_allocations(allocations: tuple[StateAllocation, ...]) -> tuple[Finding, ...]:
    """Years that are decided on more than one row."""
    decided = [row for row in allocations if row.status == "beslutad"]
    seen: dict[int, StateAllocation] = {}
    twice = {row.year: row for row in decided if seen.setdefault(row.year, row) is not row}
    return tuple(
        about_party.f18_decided_twice(row.at.cell("status"), year) for year, row in twice.items()
    )


def check_current(fees: tuple[Fee, ...], written: dict[FeeRow, Kr | None]) -> tuple[Finding, ...]:
    """One year's fees that today's input gives and the sheet does not show, in one finding."""
    stale = [fee.row for fee in fees if written.get(fee.row) != fee.fee]
    if not stale:
        return ()
    first = stale[0]
    at = first.at.cell("fee")
    return (found.f12_fees_are_not_current(at, first.member, first.year, len(stale) - 1),)
