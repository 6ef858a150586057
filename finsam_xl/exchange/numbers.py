"""Swedish numbers as people write them in text files."""

from __future__ import annotations

from finsam_xl.basics.numbers_text import plain, suggestion

__all__ = ["parse_number", "parse_percent", "suggestion"]


def parse_number(text: str) -> float | None:
    """1 234,50, −5 or 0.25 as a number; None for anything else, such as 12 OOO."""
    number = plain(text)
    return None if number is None else float(number)


def parse_percent(text: str) -> float | None:
    """12,5 % as 0.125; a bare number as it is."""
    if not text.rstrip().endswith("%"):
        return parse_number(text)
    number = parse_number(text.rstrip().removesuffix("%"))
    return None if number is None else float(f"{number / 100:.15g}")
