"""The one port between the house and a workbook, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Area, Grid


class Written(NamedTuple):
    """What a writing came to: the edits that put everything back, and what the user must be told.

    `back` is empty where nothing changed.
    """

    back: tuple[Edit, ...] = ()
    notes: tuple[Finding, ...] = ()


class Book(Protocol):
    """A workbook that can be read in blocks and written once.

    All three methods raise Refusal for a fault of file or structure, and then nothing is written.
    """

    @property
    def name(self) -> str:
        """The file's name, ekonomi.xlsm."""

    @property
    def folder(self) -> Path | None:
        """The folder it lies in; None where there is none on disk (memory, a web address)."""

    def read(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """The cells of these tables and named blocks by name; one that is missing is left out."""

    def formulas(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """As `read`, but each cell is its formula's text with leading =, or None."""

    def apply(self, edits: Sequence[Edit]) -> Written:
        """Write all edits or none; give the edits that put everything back, and what to tell.

        Edits that would change nothing are passed over; if all are, not a byte is written.
        Formulas that depend on a change hold right values, or none, when this returns.
        """
