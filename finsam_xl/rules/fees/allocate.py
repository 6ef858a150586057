"""Member fees: each party's part of the whole, then its members' split, to the krona or step."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.rules.fees.faults import fee_faults
from finsam_xl.rules.fees.findings import fees as found
from finsam_xl.rules.fees.findings.members import f28_member_part_of_the_year
from finsam_xl.rules.fees.keys import claims
from finsam_xl.rules.fees.membership import is_part_of
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.records import (
    AGREED,
    Fee,
    FeeRow,
    FeeSettings,
    FeeYear,
    Member,
    PartyAmount,
    StateAllocation,
)
from finsam_xl.rules.fees.rows import deciding, paying_in, replaced_by, with_earlier, with_party
from finsam_xl.rules.fees.split_working import Split, split_steps
from finsam_xl.rules.fees.working import agreed_steps, party_steps, payer_steps
from finsam_xl.rules.split import largest_remainder

__all__ = ["allocate", "deciding", "party_amounts", "reckoned", "replaced_by", "with_party"]
Allotted = tuple[tuple[Fee, ...], tuple[Finding, ...]]


def allocate(
    allocation: StateAllocation,
    rows: tuple[FeeRow, ...],
    members: tuple[Member, ...],
    settings: FeeSettings,
) -> Allotted:
    """One year's fees in the order of `rows`, exact: each party's fees sum to its amount.

    `rows` are that year's, with their party. With any fault there are no fees.
    """
    year = FeeYear(allocation, rows, members, settings)
    faults = fee_faults(year)
    if faults:
        return (), faults
    fees: list[Fee] = []
    told: list[Finding] = []
    for party in party_amounts(allocation, settings):
        party_fees, ties = _split_party(party, year)
        fees += party_fees
        told += (*_rounded(party, year), *ties)
    order = {row: at for at, row in enumerate(rows)}
    in_order = tuple(sorted(fees, key=lambda fee: order[fee.row]))
    return in_order, (*told, *_part_year(year))


def reckoned(year: FeeYear, allocations: tuple[StateAllocation, ...]) -> Allotted:
    """The year's fees, each with what it was by the allocation row that was replaced."""
    fees, findings = allocate(*year[:4])
    before = replaced_by(year.allocation, allocations)
    if before is None:
        return fees, findings
    earlier, _ = allocate(before, year.rows, year.members, year.settings)
    return with_earlier(fees, earlier), findings


def _split_party(party: PartyAmount, year: FeeYear) -> Allotted:
    paying = paying_in(year, party.party)
    payer_of = {member.member: member.payer for member in year.members}
    others = tuple(
        Fee(row, Fraction(0), ZERO, payer_steps(row, payer_of[row.member], year))
        for row in year.rows
        if row.party == party.party and row not in paying
    )
    if len(paying) == 1:
        alone = Fee(paying[0], Fraction(1), party.amount, party_steps(party, year))
        return (alone, *others), ()
    if year.allocation.key_of(party.party) == AGREED:
        return (*_agreed(party, paying, year), *others), ()
    fees, ties = _split_by_key(party, paying, year)
    return (*fees, *others), ties


def _agreed(party: PartyAmount, rows: tuple[FeeRow, ...], year: FeeYear) -> tuple[Fee, ...]:
    """The agreed amounts, which have been found to sum to the party's."""
    amounts = [row.fixed_amount or ZERO for row in rows]
    return tuple(
        Fee(
            row=row,
            share=amount.kronor / party.amount.kronor if party.amount else Fraction(0),
            fee=amount,
            steps=agreed_steps(row, amount, party, year),
        )
        for row, amount in zip(rows, amounts, strict=True)
    )


def _split_by_key(party: PartyAmount, rows: tuple[FeeRow, ...], year: FeeYear) -> Allotted:
    whole = party.amount.ore // party.step.ore
    lots, tie = largest_remainder(whole, claims(party, rows, year))
    split = Split(party, rows, lots, tie)
    fees = tuple(
        Fee(
            row=row,
            share=lot.quota / whole if whole else lot.claim.weight / split.weights,
            fee=Kr(lot.units * party.step.ore),
            steps=split_steps(row, lot, split, year),
        )
        for row, lot in zip(rows, lots, strict=True)
    )
    return fees, (found.f05_tied_last_krona(rows[0].at.cell("fee"), party, tie),) if tie else ()


def _rounded(party: PartyAmount, year: FeeYear) -> tuple[Finding, ...]:
    """Told where a step larger than a krona changes what the party pays."""
    if party.step == Kr.of(1) or party.exact == party.amount.kronor:
        return ()
    at = year.allocation.at.cell("state_allocation")
    return (found.f19_party_is_rounded(at, party, year),)


def _part_year(year: FeeYear) -> tuple[Finding, ...]:
    """Told once a year, of those who share a party and joined or left during the year."""
    names = [
        row.member
        for party in party_amounts(year.allocation, year.settings)
        for row in paying_in(year, party.party)
        if is_part_of(row.member, year) and len(paying_in(year, party.party)) > 1
    ]
    at = year.allocation.at.cell("year")
    return (f28_member_part_of_the_year(at, names, year),) if names else ()
