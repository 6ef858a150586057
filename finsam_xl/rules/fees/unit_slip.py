"""Whether one number looks like another in the wrong unit: kronor for tusental kronor."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.dated_law import limit
from finsam_xl.rules.fees.records import Fee, FeeYear


def is_unit_slip(one: Fraction, other: Fraction) -> bool:
    """True when one is about a thousand times the other, or about a thousandth."""
    if one <= 0 or other <= 0:
        return False
    factor, slack = limit("unit_factor"), limit("unit_slack")
    ratio = max(one / other, other / one)
    return factor / slack <= ratio <= factor * slack


def slipped_fees(year: FeeYear) -> tuple[Fee, ...]:
    """The fees that are decided in another unit than the reckoned ones."""
    return tuple(
        fee
        for fee in year.fees
        if (decided := fee.row.decided_fee) is not None
        if is_unit_slip(decided.kronor, fee.fee.kronor)
    )


def has_slipped(party: str, year: FeeYear) -> bool:
    """True when a decided fee of the party is in another unit, and its sum says nothing."""
    return any(fee.row.party == party for fee in slipped_fees(year))


def unit_words(one: Kr, other: Kr) -> str:
    """How one amount stands to the other that it has slipped from."""
    return "tusen gånger större" if abs(one) > abs(other) else "tusen gånger mindre"
