"""Whether one number looks like another in the wrong unit: kronor for tusental kronor."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.law.parameters import law

_DAY = date(2004, 1, 1)


def is_unit_slip(one: Fraction, other: Fraction) -> bool:
    """True when one is about a thousand times the other, or about a thousandth."""
    if one <= 0 or other <= 0:
        return False
    factor, slack = limit("unit_factor"), limit("unit_slack")
    ratio = max(one / other, other / one)
    return factor / slack <= ratio <= factor * slack


def limit(name: str) -> Fraction:
    """A bound of reason by name; they are the same for every year."""
    return law("limits")[name].on(_DAY)


def limit_basis(name: str) -> str:
    """Why the bound stands where it does."""
    return law("limits")[name].basis
