"""The year's fee rows held against the list of members."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules import fee_findings as found
from finsam_xl.rules.fee_records import STATE, FeeRow, Member, StateAllocation


def register_faults(
    allocation: StateAllocation, rows: tuple[FeeRow, ...], members: tuple[Member, ...]
) -> tuple[Finding, ...]:
    """Members of the year without a row, and rows of another party than the list says."""
    named = {row.member for row in rows}
    missing = [
        member
        for member in members
        if member.member not in named and member.is_member_in(allocation.year)
        if not (member.party == STATE and member.payer)
    ]
    party_of = {member.member: member.party for member in members}
    return (
        *(
            found.f14_member_without_fee_row(allocation.at.cell("year"), member, allocation.year)
            for member in missing
        ),
        *(
            found.f15_party_differs(row.at.cell("party"), row, party_of[row.member])
            for row in rows
            if row.member in party_of and row.party != party_of[row.member]
        ),
    )


def check_membership(rows: tuple[FeeRow, ...], members: tuple[Member, ...]) -> tuple[Finding, ...]:
    """Rows of a year in which the member is not one."""
    by_name = {member.member: member for member in members}
    return tuple(
        found.f16_not_a_member_that_year(row.at.cell("member"), row)
        for row in rows
        if row.member in by_name and not by_name[row.member].is_member_in(row.year)
    )
