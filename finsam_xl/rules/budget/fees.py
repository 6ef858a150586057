"""Fees as income lines: the budget's amounts from the fees, in the budget's unit."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.fees.records import Fee, FeeRow
from finsam_xl.rules.split import Claim, largest_remainder

UNITS = {"kr": Kr.of(1), "tkr": Kr.of(1000)}


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
    and then by name. Order is kept.
    """
    rounded = {
        (fee.year, fee.member): fee
        for year, party in dict.fromkeys((fee.year, fee.party) for fee in fees)
        for fee in _party([f for f in fees if (f.year, f.party) == (year, party)], UNITS[unit])
    }
    return tuple(rounded[fee.year, fee.member] for fee in fees)


def _party(fees: list[FeeAmount], unit: Kr) -> list[FeeAmount]:
    whole = _nearest(total([fee.amount for fee in fees]), unit)
    if not any(fee.amount for fee in fees):
        return fees
    lots, _ = largest_remainder(whole, tuple(Claim(f.member, f.amount.kronor) for f in fees))
    return [
        fee._replace(amount=Kr(lot.units * unit.ore)) for fee, lot in zip(fees, lots, strict=True)
    ]


def _nearest(amount: Kr, unit: Kr) -> int:
    """Whole units, half a unit upwards."""
    return (2 * amount.ore + unit.ore) // (2 * unit.ore)
