"""What a cell's number format makes of its number: a date, a truth, a text, or nothing special."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from finsam_xl.office.cells import CellRange, NumberFormats


class Kind(Enum):
    """The kinds that matter, by LibreOffice's own bits; `PLAIN` is all the rest."""

    PLAIN = 0
    DATE = 2
    LOGICAL = 1024
    TEXT = 256


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of cells, counted from 0 within its range, the ends included."""

    kind: Kind
    top: int
    left: int
    low: int
    right: int


def patches(cells: CellRange, formats: NumberFormats) -> Iterator[Patch]:
    """The parts of a range that are dates, truths or texts; the plain rest is left out.

    Each format is asked about once: every question goes over the bridge.
    """
    groups = cells.getUniqueCellFormatRanges()
    start = cells.RangeAddress
    known: dict[int, Kind] = {}
    for index in range(groups.Count):
        group = groups.getByIndex(index)
        key = group.NumberFormat
        kind = known[key] = known.get(key) or kind_of(key, formats)
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
