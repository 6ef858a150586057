"""Number formats: those of a range, told by kind, and Excel's codes for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from finsam_xl.calc.values import Kind
from finsam_xl.office.bridge import uno
from finsam_xl.office.objects import CellRange, Locale, NumberFormats

CODES = {Kind.DATE: "yyyy-mm-dd", Kind.LOGICAL: "BOOLEAN", Kind.PLAIN: "General", Kind.TEXT: "@"}
AS_EXCEL = str.maketrans("YMDHS", "ymdhs")


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of cells, counted from 0 within its range, the ends included."""

    kind: Kind
    top: int
    left: int
    low: int
    right: int


def patches(cells: CellRange, formats: NumberFormats) -> Iterator[Patch]:
    """The parts of a range that are dates, logical or text; the plain rest is left out."""
    groups = cells.getUniqueCellFormatRanges()
    start = cells.RangeAddress
    for index in range(groups.Count):
        group = groups.getByIndex(index)
        kind = kind_of(group.NumberFormat, formats)
        if kind is Kind.PLAIN:
            continue
        for area in group.RangeAddresses:
            top, left = area.StartRow - start.StartRow, area.StartColumn - start.StartColumn
            low, right = area.EndRow - start.StartRow, area.EndColumn - start.StartColumn
            yield Patch(kind, top, left, low, right)


def kind_of(key: int, formats: NumberFormats) -> Kind:
    """A format's kind; key 0 is the general one and needs no question."""
    if not key:
        return Kind.PLAIN
    bits = formats.getByKey(key).Type
    return next((kind for kind in Kind if kind.value and bits & kind.value), Kind.PLAIN)


def key_of(code: str, formats: NumberFormats) -> int:
    """The key of one of Excel's format codes, made if it isn't there."""
    if code == "General":
        return 0
    english = _english()
    key = formats.queryKey(code, english, False)  # noqa: FBT003 - UNO's own signature
    return formats.addNew(code, english) if key == -1 else key


def code_of(key: int, formats: NumberFormats) -> str:
    """Excel's code for a key."""
    if not key:
        return "General"
    there = formats.getByKey(key)
    english = formats.addNewConverted(there.FormatString, there.Locale, _english())
    code = formats.getByKey(english).FormatString
    return code.translate(AS_EXCEL) if there.Type & (Kind.DATE.value | 4) else code


def _english() -> Locale:
    locale = cast("Locale", uno().createUnoStruct("com.sun.star.lang.Locale"))
    locale.Language, locale.Country = "en", "US"
    return locale
