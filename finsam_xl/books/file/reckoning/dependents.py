"""Which formula cells lean on which: whose values fall with another's, and who runs in a ring."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.reckoning.names import Name
from finsam_xl.books.file.reckoning.references import Area, References

Cell = tuple[str, int, int]
"""A sheet, and a row and a column from 1."""
_WIDE = 64
"""An area of more columns than this is looked up by its sheet alone."""


class Dependents:
    """The formula cells that look at a cell, found by that cell."""

    def __init__(self, file: OpenFile, names: Collection[Name]) -> None:
        self._shown: dict[Cell, Area] = {}
        self._narrow: dict[tuple[str, int], list[tuple[Area, Cell]]] = defaultdict(list)
        self._wide: dict[str, list[tuple[Area, Cell]]] = defaultdict(list)
        references = References(file, names)
        for sheet in file.layout.sheets:
            formulas = file.formulas(sheet)
            self._shown |= {(sheet, r, c): Area(sheet, r, c, r, c) for r, c in formulas.cells}
            self._shown |= {
                (sheet, each[0], each[1]): Area(sheet, *each) for each in formulas.arrays
            }
            for at, text in formulas.texts.items():
                for area in references.of(text, sheet):
                    self._note(area, (sheet, *at))

    def leaning(self, cells: Collection[Cell]) -> list[Area]:
        """Where these formula cells, and all that lean on them, show their values."""
        found: set[Cell] = set()
        waiting = list(cells)
        while waiting:
            cell = waiting.pop()
            if cell not in found:
                found.add(cell)
                waiting += self._lookers(self._shown[cell])
        return [self._shown[cell] for cell in found]

    def rings(self) -> set[Cell]:
        """The formula cells that lean on themselves, and those between two such rings."""
        onward = {cell: set(self._lookers(area)) for cell, area in self._shown.items()}
        backward: dict[Cell, set[Cell]] = {cell: set() for cell in onward}
        for cell, others in onward.items():
            for other in others:
                backward[other].add(cell)
        return _unpeeled(onward, backward) & _unpeeled(backward, onward)

    def _note(self, area: Area, cell: Cell) -> None:
        if area.right - area.left > _WIDE:
            self._wide[area.sheet].append((area, cell))
        else:
            for column in range(area.left, area.right + 1):
                self._narrow[area.sheet, column].append((area, cell))

    def _lookers(self, shown: Area) -> Iterator[Cell]:
        for column in range(shown.left, shown.right + 1):
            yield from _meeting(shown, self._narrow.get((shown.sheet, column), ()))
        yield from _meeting(shown, self._wide.get(shown.sheet, ()))


def _meeting(shown: Area, looking: Collection[tuple[Area, Cell]]) -> Iterator[Cell]:
    return (cell for area, cell in looking if area.meets(shown))


def _unpeeled(onward: Mapping[Cell, set[Cell]], backward: Mapping[Cell, set[Cell]]) -> set[Cell]:
    """What is left when every cell that leans on nothing left has been taken away."""
    left = Counter({cell: len(others) for cell, others in backward.items()})
    waiting = [cell for cell, count in left.items() if not count]
    while waiting:
        for other in onward[waiting.pop()]:
            left[other] -= 1
            if not left[other]:
                waiting.append(other)
    return {cell for cell, count in left.items() if count}
