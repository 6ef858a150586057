"""Organisation numbers (organisationsnummer), which are written in several ways."""

from __future__ import annotations

import re

_NO_DIGIT = re.compile("[^0-9]")
_DIGITS_WITH_CENTURY, _CENTURY = 12, "16"


def organisation_digits(number: str) -> str:
    """The ten digits, without hyphen and without the 16 that some registers put before them."""
    digits = _NO_DIGIT.sub("", number)
    has_century = len(digits) == _DIGITS_WITH_CENTURY and digits.startswith(_CENTURY)
    return digits.removeprefix(_CENTURY) if has_century else digits
