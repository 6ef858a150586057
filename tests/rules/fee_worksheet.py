"""Makes fee records from a small worksheet, so that a test reads like the sheet it is about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fees.allocate import allocate
from finsam_xl.rules.fees.records import Fee, FeeRow, FeeSettings, FeeYear, Member, StateAllocation

COLUMNS = {
    "year": 1,
    "member": 2,
    "party": 3,
    "key_value": 4,
    "decided_fee": 5,
    "share": 6,
    "fee": 7,
    "working": 8,
    "fixed_amount": 9,
    "stated_share": 10,
    "state_allocation": 2,
    "status": 3,
    "municipal_key": 4,
    "region_key": 5,
    "key_date": 6,
    "decision": 7,
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
    """Rows of `member | party | key value | decided fee | fixed amount | stated share in percent`.

    All after the party may be left out.
    """
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return tuple(_row(at, line, year) for at, line in enumerate(lines))


def _row(at: int, line: str, year: int) -> FeeRow:
    parts = [part.strip() for part in (line + " | | | | ").split("|")]
    member, party = parts[:2]
    key_value, decided, fixed, share = (part.replace(" ", "") for part in parts[2:6])
    return FeeRow(
        at=RowPlace("Avgifter", 10 + at, COLUMNS),
        year=year,
        member=member,
        party=party,
        key_value=Fraction(key_value) if key_value else None,
        decided_fee=Kr.of(int(decided)) if decided else None,
        fixed_amount=Kr.of(int(fixed)) if fixed else None,
        stated_share=Fraction(share) / 100 if share else None,
    )


def member(name: str, party: str, payer: str = "") -> Member:
    """A row of the member list."""
    return Member(RowPlace("Inställningar", 5, {"member": 1}), name, party, payer, None, None)


def fee_year(
    state: StateAllocation, rows: tuple[FeeRow, ...], settings: FeeSettings = SETTINGS
) -> FeeYear:
    """A year with its fees reckoned, and no list of members."""
    fees, _ = allocate(state, rows, (), settings)
    return FeeYear(state, rows, (), settings, fees)


def codes(findings: Iterable[Finding]) -> list[str]:
    """The findings' codes in their order."""
    return [finding.code for finding in findings]


def kronor(fees: tuple[Fee, ...]) -> dict[str, int]:
    """Each member's fee in whole kronor."""
    return {fee.row.member: int(fee.fee.kronor) for fee in fees}
