"""The one port between the house and a workbook, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.basics.place import Place


class Written(Frozen):
    """What a writing came to: the edits that put everything back, and what the user must be told.

    `back` is empty where nothing changed.
    """

    back: tuple[Edit, ...] = ()
    notes: tuple[Finding, ...] = ()


class Figure(Frozen):
    """What our own rules give for a formula cell, and how far from it the cell may be."""

    at: Place
    value: float
    within: float


class Book(Protocol):
    """A workbook that can be read in blocks and written once.

    Reading twice costs nothing: a book remembers what it has read until it is written. All methods
    raise Refusal for a fault of file or structure, and then nothing is written.
    """

    @property
    def name(self) -> str:
        """The file's name, ekonomi.xlsm."""

    @property
    def folder(self) -> Path | None:
        """The folder it lies in; None where there is none on disk (memory, a web address)."""

    def selection(self) -> Place | None:
        """The cell where the user stands; None where nobody does, or outside this workbook."""

    def sheets(self) -> tuple[str, ...]:
        """The names of all sheets in their order, the user's own too."""

    def used(self, sheet: str) -> Grid:
        """All that stands on a sheet, named after it and without header, trimmed to what is filled.

        A sheet that is missing is refused.
        """

    def comments(self) -> tuple[Comment, ...]:
        """What is written beside the cells of all sheets, as far as the book can read it."""

    def read(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """The cells of these tables and named blocks by name; one that is missing is left out."""

    def formulas(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """As `read`, but each cell is its formula's text with leading =, or None."""

    def apply(self, edits: Sequence[Edit], figures: Sequence[Figure] = (), /) -> Written:
        """Write all edits or none; give the edits that put everything back, and what to tell.

        Edits that would change nothing are passed over; if all are, not a byte is written.
        Formulas that depend on a change hold right values, or none, when this returns: a book
        that reckons them itself holds them against the `figures` as they must be then.
        """

    def erase(self, edits: Sequence[Edit], figures: Sequence[Figure] = (), /) -> Written:
        """As `apply`, and no text that the edits took away stays behind in the file."""
