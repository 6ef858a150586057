"""Makes fee records from a small worksheet, so that a test reads like the sheet it is about."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fee_records import FeeRow, FeeSettings, Member, StateAllocation

COLUMNS = {
    "year": 1,
    "member": 2,
    "party": 3,
    "key_value": 4,
    "decided_fee": 5,
    "share": 6,
    "fee": 7,
    "working": 8,
    "state_allocation": 2,
}
SETTINGS = FeeSettings(year=2016, odd_krona="kommun")


def allocation(kronor: int, year: int = 2016, status: str = "beslutad") -> StateAllocation:
    """What the state allots: the row under the header of sheet Avgifter."""
    return StateAllocation(
        at=RowPlace("Avgifter", 5, COLUMNS),
        year=year,
        state_allocation=Kr.of(kronor),
        status=status,
        municipal_key="folkmängd",
        region_key="folkmängd",
        key_date=date(year - 1, 11, 1),
        source="SCB",
    )


def worksheet(text: str, year: int = 2016) -> tuple[FeeRow, ...]:
    """Rows of `member | party | key value | decided fee`; the last two may be left out."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return tuple(_row(at, line, year) for at, line in enumerate(lines))


def _row(at: int, line: str, year: int) -> FeeRow:
    member, party, key_value, decided = (
        part.strip().replace(" ", "") if at > 1 else part.strip()
        for at, part in enumerate((line + " | | ").split("|")[:4])
    )
    return FeeRow(
        at=RowPlace("Avgifter", 10 + at, COLUMNS),
        year=year,
        member=member,
        party=party,
        key_value=Fraction(key_value) if key_value else None,
        decided_fee=Kr.of(int(decided)) if decided else None,
    )


def member(name: str, party: str, payer: str = "") -> Member:
    """A row of the member list."""
    return Member(RowPlace("Inställningar", 5, {"member": 1}), name, party, payer, None, None)
