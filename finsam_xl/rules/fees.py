"""Member fees: the law's half, quarter and quarter, then each party's split, to the krona."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import lru_cache

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.law.parameters import law
from finsam_xl.rules import fee_findings as found
from finsam_xl.rules.fee_records import (
    MUNICIPALITY,
    PARTIES,
    REGION,
    STATE,
    Fee,
    FeeRow,
    FeeSettings,
    Member,
    PartyAmount,
    StateAllocation,
)
from finsam_xl.rules.fee_register import register_faults
from finsam_xl.rules.fee_working import party_working, payer_working, split_working
from finsam_xl.rules.split import Claim, largest_remainder

_SHARES = {
    STATE: "share_of_state",
    REGION: "share_of_regions",
    MUNICIPALITY: "share_of_municipalities",
}
Allotted = tuple[tuple[Fee, ...], tuple[Finding, ...]]


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


def party_amounts(allocation: StateAllocation, settings: FeeSettings) -> tuple[PartyAmount, ...]:
    """Each party's whole kronor by 5 §; they sum to the whole, the odd krona goes by setting."""
    first_day = date(allocation.year, 1, 1)
    shares = {party: law("finsam")[name].on(first_day) for party, name in _SHARES.items()}
    whole = allocation.state_allocation.kronor / shares[STATE]
    exact = {party: whole * share for party, share in shares.items()}
    kronor = {party: amount.numerator // amount.denominator for party, amount in exact.items()}
    odd = whole - sum(kronor.values())
    kronor[settings.odd_krona] += int(odd)
    return tuple(
        PartyAmount(
            party=party,
            share=shares[party],
            exact=exact[party],
            amount=Kr.of(kronor[party]),
            odd_krona=odd != 0 and party == settings.odd_krona,
        )
        for party in PARTIES
    )


def with_party(rows: tuple[FeeRow, ...], members: tuple[Member, ...]) -> tuple[FeeRow, ...]:
    """The rows with their party filled in from the list of members where it was left empty."""
    party_of = {member.member: member.party for member in members}
    return tuple(
        row if row.party else row._replace(party=party_of.get(row.member, "")) for row in rows
    )


@lru_cache(maxsize=64)  # an action reckons a year to write it and again to check what it wrote
def allocate(
    allocation: StateAllocation,
    rows: tuple[FeeRow, ...],
    members: tuple[Member, ...],
    settings: FeeSettings,
) -> Allotted:
    """One year's fees in the order of `rows`, exact: each party's fees sum to its amount.

    `rows` are that year's, with their party. With any finding at level fel there are no fees.
    """
    faults = _faults(allocation, rows, members)
    if faults:
        return (), faults
    fees: list[Fee] = []
    told: list[Finding] = []
    for party in party_amounts(allocation, settings):
        party_rows = tuple(row for row in rows if row.party == party.party)
        party_fees, ties = _split_party(allocation, party, party_rows, members)
        fees += party_fees
        told += ties
    order = {row: at for at, row in enumerate(rows)}
    return tuple(sorted(fees, key=lambda fee: order[fee.row])), tuple(told)


def paying_rows(rows: tuple[FeeRow, ...], members: tuple[Member, ...]) -> tuple[FeeRow, ...]:
    """The rows that share in their party; one of the state's parties pays for the other."""
    payer_of = {member.member: member.payer for member in members if member.payer}
    names = {row.member for row in rows}
    return tuple(
        row
        for row in rows
        if row.party != STATE or payer_of.get(row.member, row.member) not in names - {row.member}
    )


def _split_party(
    allocation: StateAllocation,
    party: PartyAmount,
    rows: tuple[FeeRow, ...],
    members: tuple[Member, ...],
) -> Allotted:
    paying = paying_rows(rows, members)
    payer_of = {member.member: member.payer for member in members}
    others = tuple(
        Fee(row, Fraction(0), Kr(0), payer_working(payer_of[row.member]))
        for row in rows
        if row not in paying
    )
    if len(paying) == 1:
        alone = Fee(paying[0], Fraction(1), party.amount, party_working(allocation, party))
        return (alone, *others), ()
    fees, ties = _split_by_key(allocation, party, paying)
    return (*fees, *others), ties


def _split_by_key(
    allocation: StateAllocation, party: PartyAmount, rows: tuple[FeeRow, ...]
) -> Allotted:
    claims = tuple(Claim(row.member, row.key_value or Fraction(0)) for row in rows)
    lots, tie = largest_remainder(int(party.amount.kronor), claims)
    key_sum = sum((claim.weight for claim in claims), Fraction(0))
    fees = tuple(
        Fee(
            row=row,
            share=lot.claim.weight / key_sum,
            fee=Kr.of(lot.units),
            working=split_working(allocation, party, lot, key_sum),
        )
        for row, lot in zip(rows, lots, strict=True)
    )
    told = (found.f05_tied_last_krona(rows[0].at.cell("fee"), party.party, tie),) if tie else ()
    return fees, told


def _faults(
    allocation: StateAllocation, rows: tuple[FeeRow, ...], members: tuple[Member, ...]
) -> tuple[Finding, ...]:
    """All that stops this year's fees from being reckoned."""
    if not rows:
        return (found.f06_year_without_members(allocation.at.cell("year"), allocation.year),)
    return (
        *_member_faults(rows),
        *register_faults(allocation, rows, members),
        *(
            finding
            for party in PARTIES
            for finding in _party_faults(
                allocation,
                party,
                paying_rows(tuple(row for row in rows if row.party == party), members),
            )
        ),
    )


def _member_faults(rows: tuple[FeeRow, ...]) -> list[Finding]:
    faults = []
    seen: dict[str, FeeRow] = {}
    for row in rows:
        if row.party not in PARTIES:
            faults.append(found.f08_member_without_party(row.at.cell("party"), row.member))
        if row.member in seen:
            first = seen[row.member].at.cell("member")
            at = row.at.cell("member")
            faults.append(found.f07_member_twice(at, row.member, row.year, first))
        seen.setdefault(row.member, row)
    return faults


def _party_faults(
    allocation: StateAllocation, party: str, rows: tuple[FeeRow, ...]
) -> list[Finding]:
    if not rows:
        at = allocation.at.cell("year")
        return [found.f02_party_without_member(at, party, allocation.year)]
    if len(rows) == 1:
        return []
    if party == STATE:
        return [found.f09_state_has_several_payers(row.at.cell("member"), rows) for row in rows[1:]]
    missing = [row for row in rows if row.key_value is None or row.key_value < 0]
    faults = [found.f03_key_value_missing(row.at.cell("key_value"), row) for row in missing]
    if not missing and not any(row.key_value for row in rows):
        faults.append(found.f10_key_sums_to_zero(rows[0].at.cell("key_value"), party, rows[0].year))
    return faults
