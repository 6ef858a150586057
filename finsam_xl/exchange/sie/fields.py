"""A record's fields as values; BrokenLine where a field is not what it must be."""

from __future__ import annotations

import re
from datetime import date

from finsam_xl.basics.kr import ORE_PER_KRONA, Kr
from finsam_xl.exchange.sie.lines import Record
from finsam_xl.exchange.sie.records import ObjectCode, Objects
from finsam_xl.exchange.sie.refusals import BrokenLine

MOST_PAIRS = 50
_AMOUNT = re.compile(
    r"(?=[+-]?[.,]?[0-9])([+-]?)([0-9]{0,15})(?:\.([0-9]{0,2})0{0,15}|,([0-9]{1,2}))?"
)
_QUANTITY = re.compile(r"[+-]?[0-9]{0,15}[.,]?[0-9]{0,15}")
_FIRST_DIGITS, _THOUSANDS = re.compile("[+-]?[0-9]{1,3}"), re.compile("[0-9]{3}(?:[.,][0-9]{2})?")
_ACCOUNT = re.compile(r"[0-9A-Za-zÅÄÖåäö._-]{1,20}")
_DAY = re.compile("[0-9]{8}")
_PERIOD = re.compile("[0-9]{6}")
_YEAR = re.compile("0|-[0-9]{1,2}")


def amount(record: Record, at: int) -> Kr:
    """Exact öre from 0, 1 or 2 decimals.

    A decimal comma is taken too: SIE has no mark between thousands, so it can mean nothing else.
    """
    found = _AMOUNT.fullmatch(record.field(at))
    if not found:
        raise BrokenLine(record.line)
    sign, kronor, point, comma = found.groups("")
    ore = int(kronor or 0) * ORE_PER_KRONA + int((point or comma).ljust(2, "0"))
    return Kr(-ore if sign == "-" else ore)


def amount_and_quantity(record: Record, at: int) -> Kr:
    """An amount that only a quantity may stand after.

    An amount written with a space, 10 200.00, would else be read as 10 with a quantity: a short
    amount without öre and three digits after it are taken for one, and nothing is read.
    """
    found, after = amount(record, at), record.field(at + 1).strip()
    is_one = _FIRST_DIGITS.fullmatch(record.field(at)) and _THOUSANDS.fullmatch(after)
    if is_one or not _QUANTITY.fullmatch(after):
        raise BrokenLine(record.line)
    return found


def day(record: Record, at: int) -> date:
    """A date written ÅÅÅÅMMDD."""
    text = record.field(at)
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:])) if _DAY.fullmatch(text) else _no()
    except ValueError as error:
        raise BrokenLine(record.line) from error


def day_if_given(record: Record, at: int) -> date | None:
    """A date, or nothing if the field is left out or empty."""
    return day(record, at) if record.field(at).strip() else None


def period(record: Record, at: int) -> str:
    """A period written ÅÅÅÅMM; some ledgers number one before or after the twelve months."""
    return _matching(_PERIOD, record, at)


def account(record: Record, at: int) -> str:
    """An account number, kept as text whatever its length."""
    return _matching(_ACCOUNT, record, at)


def year_number(record: Record, at: int) -> int:
    """0 for the file's own fiscal year, -1 and on for those before it."""
    return int(_matching(_YEAR, record, at))


def objects(record: Record) -> Objects:
    """The object list's pairs; none for {} and for no list at all."""
    listed = record.listed
    if len(listed) % 2 or len(listed) > 2 * MOST_PAIRS or not all(listed[::2]):
        raise BrokenLine(record.line)
    return tuple(ObjectCode(*pair) for pair in zip(listed[::2], listed[1::2], strict=True))


def _matching(pattern: re.Pattern[str], record: Record, at: int) -> str:
    if not pattern.fullmatch(record.field(at)):
        raise BrokenLine(record.line)
    return record.field(at)


def _no() -> date:
    raise ValueError
