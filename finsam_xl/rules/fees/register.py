"""The year's fee rows held against the list of members."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.fees.findings import members as found
from finsam_xl.rules.fees.parties import parties_of
from finsam_xl.rules.fees.records import STATE, FeeRow, FeeYear, Member


def other_party(year: FeeYear) -> tuple[Finding, ...]:
    """Rows of another party than the list says."""
    party_of = {member.member: member.party for member in year.members}
    return tuple(
        found.f15_party_differs(row.at.cell("party"), row, party_of[row.member])
        for row in year.rows
        if row.member in party_of and row.party != party_of[row.member]
    )


def without_row(year: FeeYear) -> tuple[Finding, ...]:
    """Members of the year without a row, where others of the party have one."""
    at, own_year = year.allocation.at.cell("year"), year.settings.year
    return tuple(
        found.f14_member_without_fee_row(at, member, year.year, own_year)
        for member in _without_row(year)
    )


def _without_row(year: FeeYear) -> list[Member]:
    named = {row.member for row in year.rows}
    alone = set(parties_of(year.settings)) - {row.party for row in year.rows}
    return [
        member
        for member in year.members
        if member.member not in named and member.is_member_in(year.year)
        if member.party not in alone  # a party without any row is told as such
        if not (member.party == STATE and member.payer)
    ]


def outsiders(year: FeeYear) -> tuple[Finding, ...]:
    """Rows of the workbook's own year whose member is not one then: only members pay."""
    if year.year != year.settings.year:
        return ()
    return check_membership(year.rows, year.members, year.year)


def check_membership(
    rows: tuple[FeeRow, ...], members: tuple[Member, ...], own_year: int | None
) -> tuple[Finding, ...]:
    """Rows of a year in which the member is not one; graver in the workbook's own year."""
    listed = {member.member for member in members}
    years = {
        (member.member, row.year)
        for row in rows
        for member in members
        if member.member == row.member and member.is_member_in(row.year)
    }
    return tuple(
        found.f16_not_a_member_that_year(row.at.cell("member"), row, own_year)
        for row in rows
        if row.member in listed and (row.member, row.year) not in years
    )
