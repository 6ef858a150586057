"""Cell values between xlwings and LibreOffice: what is read, and what a written value becomes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum

from finsam_xl.calc.entry import excel_reads
from finsam_xl.office.objects import Datum

EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zone
DAY = timedelta(days=1)
ERRORS = {
    502: "#VALUE!",
    503: "#NUM!",
    504: "#REF!",
    519: "#VALUE!",
    521: "#NULL!",
    524: "#REF!",
    525: "#NAME?",
    532: "#DIV/0!",
    32767: "#N/A",
}


class Kind(Enum):
    """How a cell's number format makes a number look; `PLAIN` is all the rest."""

    PLAIN = 0
    DATE = 2
    LOGICAL = 1024
    TEXT = 256


@dataclass(frozen=True, slots=True)
class CellError:
    """An error in a cell, such as #N/A; xlwings gives it as None or, if asked, as text."""

    text: str


Raw = float | bool | str | datetime | CellError | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What one written value comes to: what is stored, and the format that it asks for."""

    stored: float | str
    kind: Kind
    is_formula: bool = False


def read(datum: Datum, kind: Kind) -> Raw:
    """A stored cell in the guise that its number format gives it; an error is still None."""
    if datum == "":
        return None
    if not isinstance(datum, float):
        return datum
    if kind is Kind.LOGICAL:
        return bool(datum)
    if kind is Kind.DATE:
        return EPOCH + timedelta(milliseconds=round(datum * 86_400_000))
    return datum


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
