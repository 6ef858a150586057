"""What each member's share of its party is reckoned from, by the key (fördelningsnyckel)."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.fees.membership import portion
from finsam_xl.rules.fees.records import (
    AGREED,
    BASE,
    EQUAL,
    FIXED_SHARES,
    FeeRow,
    FeeYear,
    PartyAmount,
)
from finsam_xl.rules.split import Claim


def uses_key_value(key: str) -> bool:
    """True for the keys that share by the column Nyckeltal."""
    return key not in {EQUAL, FIXED_SHARES, AGREED}


def uses_fixed_amount(key: str) -> bool:
    """True for the keys that use the column Fast del."""
    return key in {BASE, AGREED}


def full_weight(key: str, row: FeeRow) -> Fraction:
    """A member's weight for a whole year; a missing value weighs nothing."""
    if key == EQUAL:
        return Fraction(1)
    return (row.stated_share if key == FIXED_SHARES else row.key_value) or Fraction(0)


def weight(key: str, row: FeeRow, year: FeeYear) -> Fraction:
    """A member's weight for the part of the year it pays for; bases are agreed and not scaled."""
    return full_weight(key, row) * portion(row.member, year)


def claims(party: PartyAmount, rows: tuple[FeeRow, ...], year: FeeYear) -> tuple[Claim, ...]:
    """What each row claims of the party's amount, in units of its step."""
    key = year.allocation.key_of(party.party)
    return tuple(
        Claim(row.member, weight(key, row, year), _base(key, row) / party.step.kronor)
        for row in rows
    )


def fixed_total(rows: tuple[FeeRow, ...]) -> Kr:
    """The sum of the rows' fixed amounts."""
    return total([row.fixed_amount or ZERO for row in rows])


def _base(key: str, row: FeeRow) -> Fraction:
    return (row.fixed_amount or ZERO).kronor if key == BASE else Fraction(0)
