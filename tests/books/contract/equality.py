"""When two books tell the same: DESIGN 18."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from fractions import Fraction

from finsam_xl.basics.grid import CellError, CellValue, Grid

HALF_AN_ORE = Fraction(5, 1000)


def canonical(value: CellValue) -> tuple[str, str]:
    """A cell as its kind and its exact text."""
    if isinstance(value, (date, datetime)):
        return type(value).__name__, value.isoformat()
    if isinstance(value, CellError):
        return "error", value.text
    if isinstance(value, float):
        return "float", repr(value or 0.0)
    return type(value).__name__, str(value)


def differences(
    found: Mapping[str, Grid], expected: Mapping[str, Grid], formulas: Mapping[str, Grid]
) -> list[str]:
    """What differs between two readings; reckoned cells may differ by half an öre."""
    told = [f"{name}: missing or unexpected" for name in found.keys() ^ expected.keys()]
    for name in found.keys() & expected.keys():
        told += _unlike(found[name], expected[name], formulas[name])
    return told


def _unlike(found: Grid, expected: Grid, formulas: Grid) -> list[str]:
    told = [
        f"{found.name}.{part}: {getattr(found, part)!r}, expected {getattr(expected, part)!r}"
        for part in ("name", "sheet", "row", "column", "header", "height", "below")
        if getattr(found, part) != getattr(expected, part)
    ]
    if told:
        return told
    return [
        f"{found.name} {found.place(row, column)}: {one!r}, expected {other!r}"
        for column, (ones, others) in enumerate(zip(found.columns, expected.columns, strict=True))
        for row, (one, other) in enumerate(zip(ones, others, strict=True))
        if not _alike(one, other, reckoned=formulas.columns[column][row] is not None)
    ]


def _alike(one: CellValue, other: CellValue, *, reckoned: bool) -> bool:
    if reckoned and isinstance(one, float) and isinstance(other, float):
        return abs(Fraction(one) - Fraction(other)) < HALF_AN_ORE
    return canonical(one) == canonical(other)
