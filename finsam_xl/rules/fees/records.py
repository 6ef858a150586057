"""The records that the fee rules take and give."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.explanation import Step, working
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace

STATE, REGION, MUNICIPALITY = "stat", "region", "kommun"
PARTIES = (STATE, REGION, MUNICIPALITY)
POPULATION, WORKING_AGE, EQUAL = "folkmängd", "arbetsför befolkning", "lika delar"
FIXED_SHARES, BASE, AGREED = "fast procent", "bas + rörlig", "belopp"
POPULATION_KEYS = (POPULATION, WORKING_AGE)


class FeeSettings(Frozen):
    """The association's own settings for fees.

    `instalments` is how many a year; `oldest_key_date` counts months before the fee year begins.
    """

    year: int
    odd_krona: str
    profile: str = "5 §"
    fee_unit: str = "kr"
    rounding: str = "kronor"
    part_year: str = "hela året"
    instalments: int = 1
    first_due: date | None = None
    oldest_key_date: int = 14


class Member(Frozen):
    """A party's member (medlem), who pays for it and under which reference it is invoiced."""

    at: RowPlace
    member: str
    party: str
    payer: str
    start: date | None
    end: date | None
    invoice_reference: str = ""

    def is_member_in(self, year: int) -> bool:
        """True when the membership covers any day of the year."""
        begun = self.start is None or self.start.year <= year
        return begun and (self.end is None or self.end.year >= year)


class StateAllocation(Frozen):
    """What the state allots for a year (statens tilldelning), and the keys that share it."""

    at: RowPlace
    year: int
    state_allocation: Kr
    status: str
    municipal_key: str
    region_key: str
    key_date: date | None
    source: str
    decision: str = ""

    def key_of(self, party: str) -> str:
        """The key (fördelningsnyckel) by which this party's members share its amount."""
        return self.region_key if party == REGION else self.municipal_key


class FeeRow(Frozen):
    """A row of the fee table: a member of a year and what its share is reckoned from.

    `fixed_amount` is the fast del of the keys bas + rörlig and belopp; `stated_share` is the
    angivna andel, as a part of 1.
    """

    at: RowPlace
    year: int
    member: str
    party: str
    key_value: Fraction | None
    decided_fee: Kr | None
    fixed_amount: Kr | None = None
    stated_share: Fraction | None = None


class Fee(Frozen):
    """What one member pays for a year (medlemsavgift), its share of its party, and the steps there.

    `earlier` is the fee by the allocation that the deciding one replaced; None if there was none.
    """

    row: FeeRow
    share: Fraction
    fee: Kr
    steps: tuple[Step, ...]
    earlier: Kr | None = None

    @property
    def working(self) -> str:
        """The steps as one readable line (förklaring)."""
        return working(self.steps)

    @property
    def change(self) -> Kr | None:
        """What the new allocation changed (ändring)."""
        return None if self.earlier is None else self.fee - self.earlier


class PartyAmount(Frozen):
    """What a party pays: its share of the whole, the exact amount, and the rounded one it gets."""

    party: str
    share: Fraction
    exact: Fraction
    amount: Kr
    odd_krona: bool
    step: Kr
    basis: str


class FeeYear(Frozen):
    """All that a year's fees rest on, and the fees; none where a fault stopped them.

    `rows` are that year's, with their party.
    """

    allocation: StateAllocation
    rows: tuple[FeeRow, ...]
    members: tuple[Member, ...]
    settings: FeeSettings
    fees: tuple[Fee, ...] = ()

    @property
    def year(self) -> int:
        """The year the fees are for."""
        return self.allocation.year
