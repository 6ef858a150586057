"""Shares as they are printed and as the amounts give them."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.fees.records import FeeYear
from finsam_xl.rules.fees.rows import paying_in
from finsam_xl.rules.split import Claim, largest_remainder

_TENTHS_OF_PERCENT = 1000


def share_labels(amounts: tuple[Kr, ...]) -> tuple[Fraction, ...]:
    """Each amount's share in tenths of a percent, by largest remainder so that they sum to 1.

    2 353, 148, 114, 85, 108 and 37 tkr give 82,7 5,2 4,0 3,0 3,8 and 1,3 %. All 0 when the
    amounts sum to zero.
    """
    if not total(amounts):
        return tuple(Fraction(0) for _ in amounts)
    claims = tuple(Claim("", amount.kronor) for amount in amounts)
    lots, _ = largest_remainder(_TENTHS_OF_PERCENT, claims)
    return tuple(Fraction(lot.units, _TENTHS_OF_PERCENT) for lot in lots)


def amounts_of(year: FeeYear, party: str) -> dict[str, Kr]:
    """What each who pays in the party pays: as decided where all are, else as reckoned; or none."""
    rows = paying_in(year, party)
    decided = {row.member: row.decided_fee for row in rows if row.decided_fee is not None}
    if len(decided) == len(rows):
        return decided
    reckoned = {fee.row: fee.fee for fee in year.fees}
    return {row.member: reckoned[row] for row in rows if row in reckoned}
