"""Checks what stands in the fee table against what the law and the key give."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules import fee_findings as found
from finsam_xl.rules.fee_records import Fee, FeeRow, FeeSettings, Member, StateAllocation
from finsam_xl.rules.fees import party_amounts


def check_decided(
    allocation: StateAllocation, fees: tuple[Fee, ...], settings: FeeSettings
) -> tuple[Finding, ...]:
    """Decided fees that do not sum to their party's amount, and those the key does not give."""
    findings: list[Finding] = []
    for party in party_amounts(allocation, settings):
        of_party = [fee for fee in fees if fee.row.party == party.party]
        decided = [fee.row.decided_fee for fee in of_party]
        amounts = [amount for amount in decided if amount is not None]
        if len(amounts) == len(of_party) and total(amounts) != party.amount:
            at = of_party[0].row.at.cell("decided_fee")
            findings.append(
                found.f01_fees_do_not_sum(
                    at, party.party, allocation.year, party.amount, total(amounts)
                )
            )
    return (*findings, *_differences(fees))


def _differences(fees: tuple[Fee, ...]) -> list[Finding]:
    return [
        found.f04_decided_fee_differs(
            fee.row.at.cell("decided_fee"), fee.row, fee.row.decided_fee, fee.fee
        )
        for fee in fees
        if fee.row.decided_fee is not None and fee.row.decided_fee != fee.fee
    ]


def check_years(rows: tuple[FeeRow, ...], allocated: set[int]) -> tuple[Finding, ...]:
    """Fee rows of a year without an allocation, one finding a year."""
    orphans = {row.year: row for row in reversed(rows) if row.year not in allocated}
    return tuple(
        found.f11_fees_without_allocation(orphans[year].at.cell("year"), year)
        for year in sorted(orphans)
    )


def check_allocations(allocations: tuple[StateAllocation, ...]) -> tuple[Finding, ...]:
    """Years that are decided on more than one row."""
    decided = [row for row in allocations if row.status == "beslutad"]
    seen: dict[int, StateAllocation] = {}
    twice = {row.year: row for row in decided if seen.setdefault(row.year, row) is not row}
    return tuple(
        found.f18_decided_twice(row.at.cell("status"), year) for year, row in twice.items()
    )


def check_names(rows: tuple[FeeRow, ...], members: tuple[Member, ...]) -> tuple[Finding, ...]:
    """Members with a fee row that the member list lacks."""
    names = {member.member for member in members}
    return tuple(
        found.f13_unknown_member(row.at.cell("member"), row.member)
        for row in rows
        if row.member not in names
    )


def check_current(fees: tuple[Fee, ...], written: dict[FeeRow, Kr | None]) -> tuple[Finding, ...]:
    """One year's fees that today's input gives and the sheet does not show, in one finding."""
    stale = [fee.row for fee in fees if written.get(fee.row) != fee.fee]
    if not stale:
        return ()
    first = stale[0]
    at = first.at.cell("fee")
    return (found.f12_fees_are_not_current(at, first.member, first.year, len(stale) - 1),)
