"""A fee's working in one readable line, from the state's allocation to the krona."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.swedish import decimal_text, plain_number
from finsam_xl.rules.fee_records import MUNICIPALITY, REGION, STATE, PartyAmount, StateAllocation
from finsam_xl.rules.split import Lot

POSSESSIVE = {STATE: "statens", REGION: "regionernas", MUNICIPALITY: "kommunernas"}
_ORE_PLACES = 2
_FINE_PLACES = 6


def party_working(allocation: StateAllocation, party: PartyAmount) -> str:
    """The line of a member that is alone in its party: allocation, whole, part, fee."""
    return f"{_until_party(allocation, party)} → avgift {party.amount}"


def split_working(
    allocation: StateAllocation, party: PartyAmount, lot: Lot, key_sum: Fraction
) -> str:
    """The line of a member that shares its party's amount by key value."""
    key = allocation.municipal_key if party.party == MUNICIPALITY else allocation.region_key
    return " → ".join(
        (
            _until_party(allocation, party),
            f"{key} {plain_number(lot.claim.weight)}/{plain_number(key_sum)}",
            f"kvot {_quota(lot.quota)}",
            _rounding(lot),
            f"avgift {Kr.of(lot.units)}",
        )
    )


def payer_working(payer: str) -> str:
    """The line of a member that another member pays for."""
    return f"{payer} betalar → avgift {Kr(0)}"


def _until_party(allocation: StateAllocation, party: PartyAmount) -> str:
    whole = Kr.of(party.exact / party.share)
    odd = ", udda kronan hit" if party.odd_krona else ""
    if not odd and party.exact != party.amount.kronor:
        odd = ", utan den udda kronan"
    return (
        f"tilldelning {allocation.state_allocation} → hela {whole}"
        f" → {POSSESSIVE[party.party]} {party.share} = {party.amount}{odd}"
    )


def _quota(quota: Fraction) -> str:
    """With two decimals, or six where two would hide that it is no whole number."""
    text = decimal_text(quota, _ORE_PLACES)
    hidden = text.endswith(",00") and quota.denominator != 1
    return decimal_text(quota, _FINE_PLACES) if hidden else text


def _rounding(lot: Lot) -> str:
    if lot.quota == lot.units:
        return "går jämnt ut"
    return "avrundas uppåt (störst rest)" if lot.rounded_up else "avrundas nedåt"
