"""The law on a day, also for a day before the wording that was read."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.law.parameters import Parameter

_TO_CHECK = "kontrollera den lydelse som gällde då"


def basis_on(found: Parameter, day: date) -> str:
    """The paragraph a finding rests on; asks to check it for a day before it was read for."""
    return found.basis if found.is_known_on(day) else f"{found.basis}; {_TO_CHECK}"


def value_on(found: Parameter, day: date) -> Fraction:
    """The law's value on a day; before it was read for, the first one known."""
    return found.on(day) if found.is_known_on(day) else found.values[0].value
