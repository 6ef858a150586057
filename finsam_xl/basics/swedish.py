"""Swedish order, numbers and dates in running text."""

from __future__ import annotations

import unicodedata
from datetime import date
from fractions import Fraction

MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
SHORT_MONTHS = tuple(name[:3] for name in MONTHS)
_AFTER_Z = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}
"""The three characters that follow z by code point."""


def sort_key(name: str) -> tuple[str, str]:
    """Swedish alphabetical order: å, ä, ö after z; case and other accents only break ties."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return "".join(_AFTER_Z.get(letter) or _bare(letter) for letter in folded), name


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


def thousands(number: int) -> str:
    """10610905 as 10 610 905, with U+2212 for minus."""
    return f"{number:,}".replace(",", " ").replace("-", "−")


def counted(count: int, one: str, several: str) -> str:
    """1 ledamot, 5 ledamöter."""
    return f"{thousands(count)} {one if count == 1 else several}"


def decimal_text(number: Fraction, places: int) -> str:
    """The number with decimal comma and this many places, rounded half away from zero."""
    scaled = abs(number) * 10**places
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    whole += 2 * rest >= scaled.denominator
    digits = f"{whole:0{places + 1}d}"
    sign = "−" if number < 0 and whole else ""
    if places == 0:
        return sign + thousands(whole)
    return f"{sign}{thousands(int(digits[:-places]))},{digits[-places:]}"


def plain_number(number: Fraction) -> str:
    """A key value as it was typed: 20 251 or 0,25; at most six decimals."""
    if number.denominator == 1:
        return thousands(number.numerator)
    return decimal_text(number, 6).rstrip("0").rstrip(",")


def percent(share: Fraction, places: int = 1) -> str:
    """A share as it is printed: 82,9 %."""
    return f"{decimal_text(100 * share, places)} %"


def capitalised(text: str) -> str:
    """The text with its first letter as a capital and the rest as it is."""
    return text[:1].upper() + text[1:]


def date_text(day: date) -> str:
    """1 november 2015."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_text(day: date) -> str:
    """November 2015."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def month_named(word: str) -> int | None:
    """7 of 7, juli or jul; None for other words."""
    text = word.strip().casefold()
    if text.isdecimal():
        return int(text) if int(text) in range(1, len(MONTHS) + 1) else None
    for names in (MONTHS, SHORT_MONTHS):
        if text in names:
            return names.index(text) + 1
    return None


def listed(words: list[str] | tuple[str, ...]) -> str:
    """a, b och c."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no conjunction
        return "".join(words)
    return f"{', '.join(words[:-1])} och {words[-1]}"
