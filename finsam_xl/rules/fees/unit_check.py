"""Checks for kronor where tusental kronor belong, and the other way round."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.fees.findings import units as found
from finsam_xl.rules.fees.records import FeeYear, StateAllocation
from finsam_xl.rules.fees.unit_slip import is_unit_slip, slipped_fees


def check_allocation_units(years: tuple[FeeYear, ...]) -> tuple[Finding, ...]:
    """Allocations in another unit than most years; of two alone, the later is asked about."""
    return tuple(
        found.f40_allocation_in_another_unit(
            year.allocation.at.cell("state_allocation"),
            year.allocation,
            other,
            year.settings.fee_unit,
        )
        for year, other in slipped_years(years)
    )


def slipped_years(years: tuple[FeeYear, ...]) -> tuple[tuple[FeeYear, StateAllocation], ...]:
    """The years whose allocation is in another unit than most, each with one of those."""
    slipped = []
    for at, year in enumerate(years):
        others = years[:at] + years[at + 1 :]
        slips = [each.allocation for each in others if _slips(each.allocation, year.allocation)]
        if 2 * len(slips) > len(others) and (len(others) > 1 or at > 0):
            slipped.append((year, slips[-1]))
    return tuple(slipped)


def check_decided_units(year: FeeYear) -> tuple[Finding, ...]:
    """Decided fees in another unit than the reckoned ones."""
    unit = year.settings.fee_unit
    return tuple(
        found.f41_decided_fee_in_another_unit(fee.row.at.cell("decided_fee"), fee, decided, unit)
        for fee in slipped_fees(year)
        if (decided := fee.row.decided_fee) is not None
    )


def _slips(one: StateAllocation, other: StateAllocation) -> bool:
    return is_unit_slip(one.state_allocation.kronor, other.state_allocation.kronor)
