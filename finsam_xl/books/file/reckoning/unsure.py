"""The formula cells of a workbook whose values must go, and why."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.file.reckoning.told import (
    B41_only_excel_reckons,
    B42_in_a_ring,
    B43_not_our_figure,
)
from finsam_xl.books.port import Figure

Cell = tuple[str, int, int]
"""A sheet, and a row and a column from 1."""


class Unsure(Frozen):
    """Those in doubt with their causes, those in a ring, and those that are not our own figures.

    With each figure stands what the engine made of it.
    """

    doubts: Mapping[Cell, tuple[str, ...]]
    rings: frozenset[Cell] = frozenset()
    wrong: tuple[tuple[Figure, float], ...] = ()

    @property
    def cells(self) -> set[Cell]:
        """All of them."""
        return {*self.doubts, *self.rings, *((*figure.at,) for figure, _ in self.wrong)}

    def notes(self) -> tuple[Finding, ...]:
        """What there is to tell."""
        told = [B41_only_excel_reckons(self.doubts)] if self.doubts else []
        told += [B42_in_a_ring(self.rings)] if self.rings else []
        return (*told, *(B43_not_our_figure(figure, shown) for figure, shown in self.wrong))
