"""What a value that is written becomes in a cell, as Excel would have it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from finsam_xl.calc.entry import excel_reads
from finsam_xl.office.kinds import Kind
from finsam_xl.office.reading import DAY, EPOCH


@dataclass(frozen=True, slots=True)
class Entry:
    """What one written value comes to: what is stored, and the format that it asks for."""

    stored: float | str
    kind: Kind
    is_formula: bool = False


def enter(value: object, kind: Kind) -> Entry:
    """Put a value into a cell of this kind, as Excel takes it from a program."""
    if value is None:
        return Entry("", kind)
    if isinstance(value, str):
        return _text(value, kind)
    if isinstance(value, bool):
        return _truth(value, kind)
    if isinstance(value, date):
        return _day(value, kind)
    return _number(value, kind)


def _text(text: str, kind: Kind) -> Entry:
    if text.startswith("'"):
        return Entry(text[1:], kind)
    if kind is Kind.TEXT or not text:
        return Entry(text, kind)
    if text.startswith("=") and len(text) > 1:
        return Entry(text, Kind.PLAIN if kind is Kind.LOGICAL else kind, is_formula=True)
    seen = excel_reads(text)
    return Entry(seen, kind) if isinstance(seen, str) else enter(seen, kind)


def _truth(value: bool, kind: Kind) -> Entry:  # noqa: FBT001 - it is the value itself
    if kind is Kind.TEXT:
        return Entry("SANT" if value else "FALSKT", kind)
    return Entry(float(value), Kind.LOGICAL)


def _day(value: date, kind: Kind) -> Entry:
    moment = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
    if kind is Kind.TEXT:
        return Entry(f"{moment:%Y-%m-%d}", kind)
    return Entry((moment.replace(tzinfo=None) - EPOCH) / DAY, Kind.DATE)


def _number(value: object, kind: Kind) -> Entry:
    if not isinstance(value, int | float | Decimal):
        return Entry(str(value), kind)
    if kind is Kind.TEXT:
        return Entry(f"{value:.15g}".replace(".", ","), kind)
    return Entry(float(value), Kind.PLAIN if kind is Kind.LOGICAL else kind)
