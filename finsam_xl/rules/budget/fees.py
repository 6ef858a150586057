"""Fees as income lines: the budget's amounts from the fees, in the budget's unit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.money_units import one_of, to_nearest
from finsam_xl.rules.fees.records import Fee, FeeRow
from finsam_xl.rules.split import Claim, largest_remainder


class FeeAmount(Frozen):
    """What a member pays for a year, as decided or else as reckoned."""

    year: int
    member: str
    party: str
    amount: Kr
    decided: bool


def fee_amounts(fees: tuple[Fee, ...]) -> tuple[FeeAmount, ...]:
    """The decided fee where it is filled in, else the reckoned one."""
    return tuple(
        FeeAmount(
            year=fee.row.year,
            member=fee.row.member,
            party=fee.row.party,
            amount=fee.fee if fee.row.decided_fee is None else fee.row.decided_fee,
            decided=fee.row.decided_fee is not None,
        )
        for fee in fees
    )


def decided_amounts(rows: tuple[FeeRow, ...]) -> tuple[FeeAmount, ...]:
    """The decided fees of rows whose years can't be reckoned; a row without one gives none."""
    return tuple(
        FeeAmount(row.year, row.member, row.party, row.decided_fee, decided=True)
        for row in rows
        if row.decided_fee is not None
    )


def in_budget_unit(fees: tuple[FeeAmount, ...], unit: str) -> tuple[FeeAmount, ...]:
    """The fees in whole units of the budget, each party's sum kept to the nearest unit.

    5 305 453 kr in eight parts becomes 5 305 tkr in eight parts: largest remainder, ties by size
    and then by name. Order is kept. A party with a fee below zero has no sum to share, and keeps
    its fees as they are.
    """
    rounded = {
        (fee.year, fee.member): fee
        for year, party in dict.fromkeys((fee.year, fee.party) for fee in fees)
        for fee in _party([f for f in fees if (f.year, f.party) == (year, party)], one_of(unit))
    }
    return tuple(rounded[fee.year, fee.member] for fee in fees)


def can_share(fees: Iterable[FeeAmount]) -> bool:
    """True where a party's sum can be shared by its fees: none below zero, and not all zero."""
    ore = [fee.amount.ore for fee in fees]
    return min(ore, default=0) >= 0 and any(ore)


def shared(whole: int, fees: Sequence[FeeAmount], unit: Kr) -> tuple[Kr, ...]:
    """Whole units, not below zero, shared by the fees' size; they sum."""
    claims = tuple(Claim(fee.member, fee.amount.kronor) for fee in fees)
    lots, _ = largest_remainder(whole, claims)
    return tuple(Kr(lot.units * unit.ore) for lot in lots)


def _party(fees: list[FeeAmount], unit: Kr) -> list[FeeAmount]:
    if not can_share(fees):
        return fees
    whole = nearest(total([fee.amount for fee in fees]).kronor, unit)
    parts = shared(whole, fees, unit)
    return [fee._replace(amount=part) for fee, part in zip(fees, parts, strict=True)]


def nearest(kronor: Fraction, unit: Kr) -> int:
    """Whole units."""
    return to_nearest(kronor, unit).ore // unit.ore
