"""Checks allocations against reason, and the list of members against itself."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.dated_law import LIMITS, limit
from finsam_xl.rules.fees.findings import reasons as found
from finsam_xl.rules.fees.records import FeeYear, Member, StateAllocation
from finsam_xl.rules.fees.unit_check import slipped_years


def check_reason(years: tuple[FeeYear, ...]) -> tuple[Finding, ...]:
    """Allocations outside reason, but not of years whose units are told against each other."""
    slips = slipped_years(years)
    compared = {year.year for year, _ in slips} | {other.year for _, other in slips}
    return tuple(
        finding for year in years if year.year not in compared for finding in check_allocation(year)
    )


def check_allocation(year: FeeYear) -> tuple[Finding, ...]:
    """An allocation smaller or larger than any association's."""
    row, kronor = year.allocation, year.allocation.state_allocation.kronor
    at, unit = row.at.cell("state_allocation"), year.settings.fee_unit
    if kronor < limit("smallest_allocation"):
        bound = ("mindre än något förbund får", LIMITS.basis("smallest_allocation"))
    elif kronor > limit("largest_allocation"):
        bound = ("mer än hela landets ram", LIMITS.basis("largest_allocation"))
    else:
        return ()
    return (found.f46_allocation_outside_reason(at, row, unit, bound),)


def check_preliminary(rows: tuple[StateAllocation, ...], own_year: int) -> tuple[Finding, ...]:
    """The allocation that decides the workbook's own year, while it is preliminary."""
    return tuple(
        found.f47_allocation_is_preliminary(row.at.cell("status"), row.year)
        for row in rows
        if row.year == own_year and row.status == "preliminär"
    )


def check_member_list(members: tuple[Member, ...]) -> tuple[Finding, ...]:
    """Someone twice for the same time, and payers whom others pay for."""
    return (*_twice(members), *_chains(members))


def _twice(members: tuple[Member, ...]) -> list[Finding]:
    findings = []
    for at, member in enumerate(members):
        same = [each for each in members[:at] if each.member == member.member]
        first = next((each for each in same if _overlap(each, member)), None)
        if first is not None:
            place = member.at.cell("member")
            findings.append(
                found.f48_member_listed_twice(place, member.member, first.at.cell("member"))
            )
    return findings


def _overlap(one: Member, other: Member) -> bool:
    """True when some day belongs to both memberships."""
    start = max(one.start or date.min, other.start or date.min)
    return start <= min(one.end or date.max, other.end or date.max)


def _chains(members: tuple[Member, ...]) -> list[Finding]:
    """One finding for each chain; a ring is told at its first row."""
    payers = {each.member: each.payer for each in members if each.payer not in {"", each.member}}
    findings, told = [], set[str]()
    for member in members:
        payer = payers.get(member.member)
        if payer in payers and member.member not in told and payer == member.payer:
            told |= {member.member, payer}
            at = member.at.cell("payer")
            findings.append(found.f49_payer_is_paid_for(at, member, payers[payer]))
    return findings
