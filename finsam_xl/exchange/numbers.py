"""Swedish numbers as people write them in text files."""

from __future__ import annotations

import re

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]")
_MINUS = "\u2212\u2013\u2012\u2010"
_GROUPED = re.compile(r"-?\d{1,3}( \d{3})+(,\d+)?")
_PLAIN = re.compile(r"-?\d+([,.]\d+)?")


def parse_number(text: str) -> float | None:
    """1 234,50, −5 or 0.25 as a number; None for anything else, such as 12 OOO."""
    plain = _SPACES.sub(" ", text.strip())
    for minus in _MINUS:
        plain = plain.replace(minus, "-")
    plain = re.sub(r"^- ", "-", plain)
    if not (_GROUPED.fullmatch(plain) or _PLAIN.fullmatch(plain)):
        return None
    return float(plain.replace(" ", "").replace(",", "."))


def parse_percent(text: str) -> float | None:
    """12,5 % as 0.125; a bare number as it is."""
    if not text.rstrip().endswith("%"):
        return parse_number(text)
    number = parse_number(text.rstrip().removesuffix("%"))
    return None if number is None else float(f"{number / 100:.15g}")
