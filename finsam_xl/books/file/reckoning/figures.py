"""The engine's values held against what our own rules give for the same cells."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.reckoning.lift_values import Shown
from finsam_xl.books.file.reckoning.references import Area
from finsam_xl.books.file.reckoning.second_look import shown_in
from finsam_xl.books.file.reckoning.unsure import Cell
from finsam_xl.books.port import Figure


def disagreeing(
    file: OpenFile, copy: Package, figures: Sequence[Figure], unsure: Collection[Cell]
) -> tuple[tuple[Figure, float], ...]:
    """The figures that differ from what their formula cells show, with what those show.

    An error shows for itself, and a cell that is already unsure shows nothing.
    """
    return tuple(
        (figure, number)
        for sheet, part in file.layout.sheets.items()
        for figure, number in _numbers(copy, part, _on(file, sheet, figures))
        if abs(number - figure.value) >= figure.within and (*figure.at,) not in unsure
    )


def _on(file: OpenFile, sheet: str, figures: Sequence[Figure]) -> list[Figure]:
    here = [figure for figure in figures if figure.at.sheet == sheet]
    cells = set(file.formulas(sheet).cells) if here else set()
    return [figure for figure in here if (figure.at.row, figure.at.column) in cells]


def _numbers(copy: Package, part: str, figures: list[Figure]) -> Iterator[tuple[Figure, float]]:
    areas = {
        (row, column): Area(sheet, row, column, row, column)
        for sheet, row, column in (figure.at for figure in figures)
    }
    shown = shown_in(copy, part, areas)
    for figure in figures:
        for value in shown[figure.at.row, figure.at.column]:
            number = _number(value)
            if number is not None:
                yield figure, number


def _number(shown: Shown) -> float | None:
    """A sum of nothing shows nothing."""
    kind, text = shown
    if not text:
        return 0.0
    return float(text) if kind in {b"", b"n"} else None
