"""Which allocation decides a year, which fee rows pay, and under which party."""

from __future__ import annotations

from finsam_xl.rules.fees.records import STATE, Fee, FeeRow, FeeYear, Member, StateAllocation


def deciding(allocations: tuple[StateAllocation, ...]) -> tuple[StateAllocation, ...]:
    """The allocation that counts for each year, by year.

    The last decided or changed one wins over a preliminary one; among equals the last row.
    """
    latest: dict[int, StateAllocation] = {}
    for row in allocations:
        before = latest.get(row.year)
        if before is None or row.status != "preliminär" or before.status == "preliminär":
            latest[row.year] = row
    return tuple(latest[year] for year in sorted(latest))


def replaced_by(
    allocation: StateAllocation, allocations: tuple[StateAllocation, ...]
) -> StateAllocation | None:
    """The year's last row above this one, which this one replaced; None if it is the first."""
    above = allocations[: allocations.index(allocation)]
    return next((row for row in reversed(above) if row.year == allocation.year), None)


def with_earlier(fees: tuple[Fee, ...], earlier: tuple[Fee, ...]) -> tuple[Fee, ...]:
    """The fees, each with what the same row had to pay by the replaced allocation."""
    before = {fee.row: fee.fee for fee in earlier}
    return tuple(fee._replace(earlier=before.get(fee.row)) for fee in fees)


def with_party(rows: tuple[FeeRow, ...], members: tuple[Member, ...]) -> tuple[FeeRow, ...]:
    """The rows with their party filled in from the list of members where it was left empty."""
    party_of = {member.member: member.party for member in members}
    return tuple(
        row if row.party else row._replace(party=party_of.get(row.member, "")) for row in rows
    )


def paying_rows(rows: tuple[FeeRow, ...], members: tuple[Member, ...]) -> tuple[FeeRow, ...]:
    """The rows that share in their party; one of the state's parties pays for the other."""
    names = {row.member for row in rows}
    return tuple(
        row
        for row in rows
        if row.party != STATE or payer_of(row.member, members) not in names - {row.member}
    )


def payer_of(member: str, members: tuple[Member, ...]) -> str:
    """Who pays a member's fee: the last one that the list of members names, else itself."""
    named = (row.payer for row in reversed(members) if row.member == member and row.payer)
    return next(named, member)


def paying_in(year: FeeYear, party: str) -> tuple[FeeRow, ...]:
    """The rows of a party that share its amount."""
    of_party = tuple(row for row in year.rows if row.party == party)
    return paying_rows(of_party, year.members)


def settled(year: FeeYear) -> FeeYear:
    """The year with each member once, in its first row, under the party that the list says."""
    party_of = {member.member: member.party for member in year.members}
    first = {row.member: row for row in reversed(year.rows)}
    rows = tuple(
        row._replace(party=party_of.get(row.member, row.party))
        for row in year.rows
        if first[row.member] is row
    )
    return year._replace(rows=rows)
