"""A book that answers at once with what was read earlier: Excel's own time is left out."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from pathlib import Path

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.basics.place import Place
from finsam_xl.books.port import Figure, Written


class RecordedBook:
    """Reads a pickle of grids; what is written is thrown away."""

    name = "ekonomi.xlsm"
    folder = None

    def __init__(self, file: Path) -> None:
        self._grids: dict[str, Grid] = pickle.loads(file.read_bytes())  # noqa: S301 - our own file

    def read(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """The recorded grids."""
        return {area.name: self._grids[area.name] for area in areas if area.name in self._grids}

    def formulas(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """No formulas are known, so all of them count as new."""
        return {area.name: self._grids[area.name] for area in areas if area.name in self._grids}

    def sheets(self) -> tuple[str, ...]:
        """The sheets of what was read."""
        return tuple(dict.fromkeys(grid.sheet for grid in self._grids.values()))

    def used(self, sheet: str) -> Grid:
        """Of each sheet its largest table or block: LiveBook has fetched the sheet already."""
        grids = [grid for grid in self._grids.values() if grid.sheet == sheet]
        return max(grids, key=lambda grid: grid.height * len(grid.columns))

    def comments(self) -> tuple[Comment, ...]:
        """Nothing is written beside any cell."""
        return ()

    def selection(self) -> Place | None:
        """The user stands nowhere."""
        return None

    def apply(self, edits: Sequence[Edit], _: Sequence[Figure] = (), /) -> Written:
        """Take the edits and give none back."""
        assert edits
        return Written()

    def erase(self, edits: Sequence[Edit], figures: Sequence[Figure] = (), /) -> Written:
        """Take the edits and give none back."""
        return self.apply(edits, figures)
