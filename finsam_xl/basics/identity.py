"""Finds Swedish personal identity numbers in text, so that they can be refused everywhere.

The usual form, a birth day and four signs with a dash between, is found as it stands. Every other
form (with other signs, spaced out, in pairs, with a date's dashes, or all digits together) is
found only where its digits are cut as such a number is and the control digit holds: a telephone
number, an account, an organisation or an amount is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

_DASH = "-+\u2010-\u2015\u2212"
_BETWEEN = rf"[{_DASH}\s./_\\*|~=\u00b7\u2022]"
_SOME = rf"(?:{_BETWEEN}{{0,3}})"
_LAST_APART = rf"(?:(?:{_BETWEEN}|[:;,()]){{0,3}})"
_STOPS = frozenset(":;,()")
"""In a sentence they part a recent day and an amount as well."""
_MANY_DIGITS = r"(?:\d\D{0,9}){9}"
_WRITTEN = (
    r"(?<![\d-])(?:1[89]|20)?(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)"
    rf"(?:[{_DASH}]\d{{4}}|[{_DASH}\s]?[A-Z]\d{{3}})(?![\d-])"
)
_LOOSE = (
    rf"(?<!\d)(?=((?:(1[89]|20)({_SOME}))?(\d\d)({_SOME})(\d\d)({_SOME})(\d\d)"
    rf"({_LAST_APART})(\d{{4}}))(?!\d))"
)
_EACH_DIGIT = rf"(?<!\d)(?:\d{_BETWEEN}{{1,3}})+\d(?!\d)"
_PAIRS = r"(?<!\d)(?<!\d\s)(?:\d\d\s{1,3}){4,5}\d\d(?!\s?\d)"
_INVISIBLE = dict.fromkeys(
    [0xAD, 0xFEFF, 0x2060, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_CUTS = {"", "d", "c", "cd", "ym", "ymd", "cymd"}
"""Where such a number is cut: after century, year, month or day. The usual form is cut at d."""
_A_DAY = "ymd"
_DAYS_NOT_BIRTHS = "2012"
"""From this year a written day with four digits beside it is a day and an amount, not a birth."""
_BORN_LAST_CENTURY = "30"
_COORDINATION = 60
_LEAP_CENTURY = 2000
_LENGTHS = (10, 12)
Span = tuple[int, int]


def holds_identity_number(text: str) -> bool:
    """True for a personnummer, samordningsnummer or T-number anywhere in the text."""
    return _has_many_digits(text) and next(_spans(_visible(text)), None) is not None


def without_identity_numbers(text: str) -> str:
    """The text with every identity number replaced, fit to be shown."""
    if not _has_many_digits(text):
        return text
    clean, told, end = _visible(text), list[str](), 0
    for first, last in sorted(_spans(clean)):
        if first >= end:
            told += [clean[end:first], "[personnummer]"]
        end = max(end, last)
    return "".join((*told, clean[end:])) if told else text


def is_identity_number(digits: str) -> bool:
    """True for ten or twelve digits with a day of birth and a control digit that holds."""
    if len(digits) not in _LENGTHS or digits[:-10] not in {"", "18", "19", "20"}:
        return False
    short = digits[-10:]
    return _is_day(short[:2], short[2:4], short[4:6]) and _check_digit_holds(short)


def _has_many_digits(text: str) -> bool:
    """True for a text that may hold an identity number; most don't, and this is quick."""
    return bool(_many().search(text))


@cache
def _many() -> re.Pattern[str]:
    return re.compile(_MANY_DIGITS)


def _visible(text: str) -> str:
    return text if text.isascii() else text.translate(_INVISIBLE)


def _spans(text: str) -> Iterator[Span]:
    written, loose, *spaced = _patterns()
    for match in written.finditer(text):
        if _is_day(match["year"], match["month"], match["day"]):
            yield match.span()
    for match in loose.finditer(text):
        if _is_number(match):
            yield match.span(1)
    for match in (match for pattern in spaced for match in pattern.finditer(text)):
        if is_identity_number("".join(filter(str.isdigit, match[0]))):
            yield match.span()


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Made when a text is long enough to be looked at, which in most workbooks few are."""
    return tuple(map(re.compile, (_WRITTEN, _LOOSE, _EACH_DIGIT, _PAIRS)))


def _is_number(match: re.Match[str]) -> bool:
    """Cut as an identity number, with a control digit that holds, and no part of something else."""
    _, century, *parts = match.groups(default="")
    signs, digits = parts[::2], century + "".join(parts[1::2])
    cuts = "".join(name for name, sign in zip("cymd", signs, strict=True) if sign)
    if cuts not in _CUTS or not is_identity_number(digits):
        return False
    if cuts == _A_DAY and digits >= _DAYS_NOT_BIRTHS and century:
        return False
    if _STOPS & set(signs[-1]) and _is_recent(digits):
        return False
    return cuts == "d" or not _is_tied(match.string, match.span(1))


def _is_recent(digits: str) -> bool:
    """True for a day too near to be a grown person's birth; 12–29 is then this century's."""
    century = "" if len(digits) == max(_LENGTHS) else "20" if digits < _BORN_LAST_CENTURY else "19"
    return century + digits >= _DAYS_NOT_BIRTHS


def _is_tied(text: str, span: Span) -> bool:
    """True where more digits follow or go before with a sign between that is no space."""
    before, after = text[: span[0]][-2:], text[span[1] :][:2]
    tied = _tie()
    return bool(tied.fullmatch(before) or tied.fullmatch(after[::-1]))


@cache
def _tie() -> re.Pattern[str]:
    return re.compile(rf"\d(?!\s){_BETWEEN}")


def _is_day(*written: str) -> bool:
    year, month, day = map(int, written)
    try:
        date(_LEAP_CENTURY + year, month, day - _COORDINATION if day > _COORDINATION else day)
    except ValueError:
        return False
    return True


def _check_digit_holds(digits: str) -> bool:
    doubled = [int(digit) * (2 - at % 2) for at, digit in enumerate(digits)]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
