"""The records that the fee rules take and give."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import NamedTuple

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace

STATE, REGION, MUNICIPALITY = "stat", "region", "kommun"
PARTIES = (STATE, REGION, MUNICIPALITY)


class FeeSettings(NamedTuple):
    """The association's own settings for fees."""

    year: int
    odd_krona: str


class Member(NamedTuple):
    """A party's member (medlem) and who pays for it."""

    at: RowPlace
    member: str
    party: str
    payer: str
    start: date | None
    end: date | None

    def is_member_in(self, year: int) -> bool:
        """True when the membership covers any day of the year."""
        begun = self.start is None or self.start.year <= year
        return begun and (self.end is None or self.end.year >= year)


class StateAllocation(NamedTuple):
    """What the state allots for a year (statens tilldelning), whole kronor."""

    at: RowPlace
    year: int
    state_allocation: Kr
    status: str
    municipal_key: str
    region_key: str
    key_date: date | None
    source: str


class FeeRow(NamedTuple):
    """A row of the fee table: a member of a year and what its share is reckoned from."""

    at: RowPlace
    year: int
    member: str
    party: str
    key_value: Fraction | None
    decided_fee: Kr | None


class Fee(NamedTuple):
    """What one member pays for a year (medlemsavgift), its share of its party, and the working."""

    row: FeeRow
    share: Fraction
    fee: Kr
    working: str


class PartyAmount(NamedTuple):
    """What a party pays: its share of the whole, the exact amount, and the whole kronor it gets."""

    party: str
    share: Fraction
    exact: Fraction
    amount: Kr
    odd_krona: bool
