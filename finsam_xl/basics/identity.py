"""Finds Swedish personal identity numbers in text, so that they can be refused everywhere."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

_PATTERN = (
    r"(?<![\d-])(?P<century>1[89]|20)?(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)"
    r"(?P<dash>[-+\u2010-\u2015\u2212]|\s?)(?P<last>\d{4}|[A-Z]\d{3})(?![\d-])"
)
_COORDINATION = 60
_LEAP_CENTURY = 2000


def holds_identity_number(text: str) -> bool:
    """True for a personnummer, samordningsnummer or T-number anywhere in the text."""
    return any(_is_identity(match) for match in _candidate().finditer(text))


def without_identity_numbers(text: str) -> str:
    """The text with every identity number replaced, fit to be shown."""
    return _candidate().sub(lambda m: "[personnummer]" if _is_identity(m) else m[0], text)


@cache
def _candidate() -> re.Pattern[str]:
    """Made when a text is long enough to be looked at, which in most workbooks few are."""
    return re.compile(_PATTERN)


def _is_identity(match: re.Match[str]) -> bool:
    """A possible birth day, and the written form of an identity number or its check digit."""
    if not _is_day(int(match["year"]), int(match["month"]), int(match["day"])):
        return False
    last = match["last"]
    written_as_identity = bool(match["dash"].strip()) or not last.isdigit()
    return written_as_identity or _check_digit_holds(
        match["year"] + match["month"] + match["day"] + last
    )


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(_LEAP_CENTURY + year, month, day - _COORDINATION if day > _COORDINATION else day)
    except ValueError:
        return False
    return True


def _check_digit_holds(digits: str) -> bool:
    doubled = [int(digit) * (2 - at % 2) for at, digit in enumerate(digits)]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
