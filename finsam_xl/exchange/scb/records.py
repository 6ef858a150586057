"""What SCB's files tell, whichever kind they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen

MOST_VALUES = 200_000
"""SCB gives at most 150 000 cells in one file."""
Number = int | Fraction


class Ages(Frozen):
    """Years of age, both ends among them; no upper end is everybody from `low`."""

    low: int
    high: int | None = None


ALL_AGES = Ages(0)
WORKING_AGE = Ages(16, 64)
"""Arbetsför befolkning."""


class Population(Frozen):
    """One number of a file: a region, a day, and whom it counts.

    `sex` is män, kvinnor or "" for both; `age` is None for all ages; `value` is None where the
    file has none (..). `code` is SCB's: 2 digits for a county, 4 for a municipality, else "".
    """

    code: str
    name: str
    day: date | None
    year: int | None
    sex: str
    age: Ages | None
    value: Number | None


class Populations(Frozen):
    """A file's numbers, its own title, and what a reader should know about them, in Swedish."""

    rows: tuple[Population, ...]
    source: str
    notes: tuple[str, ...]


class Cell(Frozen):
    """One value with what its row and column say: by dimension, a code (or "") and a text."""

    parts: tuple[tuple[str, str, str], ...]
    value: str | float | None


class Cube(Frozen):
    """A file's values before they are understood, and the texts around them."""

    title: str
    around: tuple[str, ...]
    cells: Iterable[Cell]
