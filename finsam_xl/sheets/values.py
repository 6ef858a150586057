"""The one gate from a cell to an exact value, and back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from fractions import Fraction
from math import isfinite

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import plain_number
from finsam_xl.sheets import day_findings as days
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.schema import Field, Kind

Exact = str | int | Fraction | Kr | date | time | None
Gated = Exact | Finding
_WHOLE = {Kind.YEAR, Kind.WHOLE}
_SHARE_DECIMALS = 12
_CLOCK = re.compile(r"(\d{1,2})[.:](\d\d)(?:[.:]00)?")
_MINUTES = 24 * 60


def exact(cell: CellValue, field: Field, place: Callable[[], Place]) -> Gated:
    """The cell's exact value by the field's kind, or what is wrong with it.

    An empty cell gives the field's default, else None ("" for text). The place is only worked out
    for a finding.
    """
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return _empty(field, place)
    if isinstance(cell, CellError):
        return found.s06_formula_error(place(), field.label, cell.text)
    match field.kind:
        case Kind.TEXT:
            return _text(cell, field, place)
        case Kind.DATE:
            return _date(cell, field, place)
        case Kind.TIME:
            return _time(cell, field, place)
        case _:
            return _number(cell, field, place)


def cell(value: Exact, factor: int = 1) -> CellValue:
    """The cell that holds an exact value: kronor and shares as numbers, empty text as nothing.

    A time of day is its part of a day. `factor` is how many kronor one unit of the cell is.
    """
    match value:
        case Kr():
            return float(value.kronor / factor)
        case bool() | None | "":
            return None
        case int() | Fraction():
            return float(value)
        case time():
            return (60 * value.hour + value.minute) / _MINUTES
        case _:
            return value


def _empty(field: Field, place: Callable[[], Place]) -> Gated:
    if field.default is not None:
        default = field.default if isinstance(field.default, str) else float(field.default)
        return exact(default, field, place)
    if field.required:
        return found.s03_required_is_empty(place(), field.label)
    return "" if field.kind is Kind.TEXT else None


def _text(cell: CellValue, field: Field, place: Callable[[], Place]) -> Gated:
    text = as_text(cell)
    words = field.choices.words if field.choices else ()
    if not words or text in words:
        return text
    folded = {word.casefold(): word for word in words}
    if text.casefold() in folded:
        return folded[text.casefold()]
    return found.s02_not_among_choices(place(), field.label, text, words)


def as_text(cell: CellValue) -> str:
    """A cell as the words a user sees: 2016 for 2016.0, ÅÅÅÅ-MM-DD for a date."""
    if isinstance(cell, float):
        return f"{cell:.15g}"
    if isinstance(cell, bool):
        return "SANT" if cell else "FALSKT"
    if isinstance(cell, date):
        return cell.isoformat()
    return cell.strip() if isinstance(cell, str) else ""


def _date(cell: CellValue, field: Field, place: Callable[[], Place]) -> Gated:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    try:
        return date.fromisoformat(as_text(cell))
    except ValueError:
        return days.s10_not_a_date(place(), field.label, as_text(cell))


def _time(cell: CellValue, field: Field, place: Callable[[], Place]) -> Gated:
    """A part of a day, to the minute, or a text such as 08.30."""
    told = clock_of(cell)
    if told is None:
        return days.s21_not_a_time(place(), field.label, as_text(cell))
    return told


def clock_of(cell: CellValue) -> time | None:
    """The time of day in a cell; None for what is none."""
    if isinstance(cell, float) and 0 <= cell < 1:
        minute = round(cell * _MINUTES)
        return time(minute // 60, minute % 60) if minute < _MINUTES else None
    match = _CLOCK.fullmatch(cell.strip()) if isinstance(cell, str) else None
    hour, minute = map(int, match.groups()) if match else (_MINUTES, 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - the clock's


def _number(cell: CellValue, field: Field, place: Callable[[], Place]) -> Gated:
    if not isinstance(cell, float) or not isfinite(cell):
        return found.s01_text_where_number_belongs(
            place(), field.label, as_text(cell), _meant(as_text(cell), field)
        )
    number = Fraction(int(cell) if cell.is_integer() else f"{cell:.15g}")
    if not _inside(cell, field):
        return _outside(number, field, place)
    decimals = _SHARE_DECIMALS if field.kind is Kind.SHARE else field.decimals
    if not cell.is_integer() and (number * 10**decimals).denominator != 1:
        return found.s07_too_many_decimals(place(), field.label, _shown(number, field), decimals)
    if field.kind in _WHOLE:
        return _among(number.numerator, field, place)
    return Kr.of(number * field.factor) if field.kind is Kind.AMOUNT else number


def _meant(text: str, field: Field) -> str | None:
    """What a text was probably meant to be; an account or a year is a name, in one piece."""
    from finsam_xl.basics.numbers_text import suggestion  # noqa: PLC0415 - only a fault needs it

    meant = suggestion(text)
    return re.sub("(?<=[0-9]) (?=[0-9])", "", meant) if meant and field.kind in _WHOLE else meant


def _among(number: int, field: Field, place: Callable[[], Place]) -> Gated:
    """A whole number that must be one of a few, such as the instalments of a year."""
    words = field.choices.words if field.choices else ()
    if not words or str(number) in words:
        return number
    return found.s02_not_among_choices(place(), field.label, str(number), words)


def _inside(number: float, field: Field) -> bool:
    low, high = field.minimum, field.maximum
    return (low is None or number >= low) and (high is None or number <= high)


def _outside(number: Fraction, field: Field, place: Callable[[], Place]) -> Finding:
    low, high = field.minimum, field.maximum
    at_least = "" if low is None else f"minst {_shown(Fraction(low), field)}"
    at_most = "" if high is None else f"högst {_shown(Fraction(high), field)}"
    bounds = " och ".join(bound for bound in (at_least, at_most) if bound)
    return found.s08_out_of_range(place(), field.label, _shown(number, field), bounds)


def _shown(number: Fraction, field: Field) -> str:
    """A year is a name and not an amount, so it has no space in it."""
    text = plain_number(number)
    return text.replace(" ", "") if field.kind is Kind.YEAR else text
