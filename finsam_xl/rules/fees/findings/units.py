"""What the rules can find about numbers in the wrong unit; codes are never used again."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import plain_number
from finsam_xl.rules.dated_law import LIMITS
from finsam_xl.rules.fees.records import Fee, FeeRow, StateAllocation
from finsam_xl.rules.fees.text import TKR, shown

_LARGER, _SMALLER = "tusen gånger större", "tusen gånger mindre"


def f40_allocation_in_another_unit(
    at: Place, row: StateAllocation, other: StateAllocation, unit: str
) -> Finding:
    """A year's allocation is about a thousand times another year's, or a thousandth."""
    by = _LARGER if row.state_allocation > other.state_allocation else _SMALLER
    return Finding(
        "F40",
        Level.WARNING,
        at,
        f"Tilldelningen för {row.year} är {shown(row.state_allocation, unit)}, ungefär {by} än"
        f" {shown(other.state_allocation, unit)} för {other.year}.",
        _remedy("båda beloppen", unit),
        LIMITS.basis("unit_factor"),
    )


def f41_decided_fee_in_another_unit(at: Place, fee: Fee, decided: Kr, unit: str) -> Finding:
    """A decided fee is about a thousand times the reckoned one, or a thousandth."""
    by = _LARGER if decided > fee.fee else _SMALLER
    return Finding(
        "F41",
        Level.WARNING,
        at,
        f"{fee.row.member} har beslutad avgift {shown(decided, unit)} för {fee.row.year}, ungefär"
        f" {by} än den beräknade {shown(fee.fee, unit)}.",
        _remedy("beloppet", unit),
        LIMITS.basis("unit_factor"),
    )


def f42_key_value_in_another_unit(at: Place, row: FeeRow, before: FeeRow) -> Finding:
    """A key value is about a thousand times the member's own of another year, or a thousandth."""
    new, old = row.key_value or Fraction(0), before.key_value or Fraction(0)
    return Finding(
        "F42",
        Level.WARNING,
        at,
        f"Nyckeltalet för {row.member} är {plain_number(new)} för {row.year} men"
        f" {plain_number(old)} för {before.year}, ungefär {_LARGER if new > old else _SMALLER}.",
        "Skriv antalet personer båda åren, inte tusental.",
        LIMITS.basis("unit_factor_of_persons"),
    )


def _remedy(what: str, unit: str) -> str:
    if unit == TKR:
        return f"Skriv {what} i tusental kronor, eller välj kr som Enhet avgifter."
    return f"Skriv {what} i kronor, eller välj tkr som Enhet avgifter."
