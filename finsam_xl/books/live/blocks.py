"""Scattered cells gathered into rectangles, which a call writes as cheaply as a cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place


class Rectangle(Frozen):
    """Cells of one sheet, ends included."""

    sheet: str
    top: int
    left: int
    bottom: int
    right: int

    @property
    def address(self) -> str:
        """As Excel names it: B3:E6."""
        first, last = Place("", self.top, self.left), Place("", self.bottom, self.right)
        return f"{first.address}:{last.address}"

    @property
    def size(self) -> int:
        """How many cells there are."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def covers(self, other: Rectangle) -> bool:
        """True when all cells of the other are among these."""
        return self.joined(other) == self

    def joined(self, other: Rectangle) -> Rectangle:
        """The smallest rectangle of the sheet that holds both."""
        top, left = min(self.top, other.top), min(self.left, other.left)
        bottom, right = max(self.bottom, other.bottom), max(self.right, other.right)
        return Rectangle(self.sheet, top, left, bottom, right)

    def rows(self) -> list[list[tuple[int, int]]]:
        """The cells row by row."""
        columns = range(self.left, self.right + 1)
        return [[(row, column) for column in columns] for row in range(self.top, self.bottom + 1)]

    def holds(self, at: Place) -> bool:
        """True when the cell is one of these."""
        inside = self.top <= at.row <= self.bottom and self.left <= at.column <= self.right
        return inside and at.sheet == self.sheet


def bounding(places: Iterable[Place]) -> Rectangle:
    """The smallest rectangle that holds these cells of one sheet."""
    at = list(places)
    rows, columns = [p.row for p in at], [p.column for p in at]
    return Rectangle(at[0].sheet, min(rows), min(columns), max(rows), max(columns))


def rectangles(places: Iterable[Place]) -> list[Rectangle]:
    """Rectangles that hold these cells and no others."""
    done: list[Rectangle] = []
    growing: dict[tuple[str, int, int], Rectangle] = {}
    for run in _runs(sorted(set(places))):
        key = run.sheet, run.left, run.right
        above = growing.get(key)
        if above is not None and above.bottom == run.top - 1:
            run = Rectangle(run.sheet, above.top, run.left, run.bottom, run.right)  # noqa: PLW2901
        elif above is not None:
            done.append(above)
        growing[key] = run
    return sorted([*done, *growing.values()], key=lambda r: (r.sheet, r.top, r.left))


def _runs(places: list[Place]) -> Iterator[Rectangle]:
    """Neighbours in a row."""
    for (sheet, row, _), run in groupby(
        enumerate(places), key=lambda item: (item[1].sheet, item[1].row, item[1].column - item[0])
    ):
        columns = [at.column for _, at in run]
        yield Rectangle(sheet, row, columns[0], row, columns[-1])
