"""A workbook in memory, for tests and for trying edits before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.basics.place import Place
from finsam_xl.books.memory.sheet import Sheet, laid_out
from finsam_xl.books.memory.values import values_of
from finsam_xl.books.plan.below import rows_below
from finsam_xl.books.plan.extent import Extent, Shown, Values, cut, formulas_of
from finsam_xl.books.plan.refusals import unknown_sheet
from finsam_xl.books.plan.stand import Stand, after, changed_cells, places, putting_back
from finsam_xl.books.plan.used import used_grid
from finsam_xl.books.port import Figure, Written

_SOME_DAY = date(2026, 1, 15)


@dataclass(slots=True)
class MemoryBook:
    """A Book of plain cells; formulas are reckoned when somebody reads."""

    stand: Stand
    blocks: Mapping[str, Extent]
    dated: set[Place]
    day: date = _SOME_DAY
    name: str = "minne.xlsx"
    selected: Place | None = None
    noted: tuple[Comment, ...] = ()
    _values: dict[str, Values] | None = field(default=None, repr=False)

    @classmethod
    def of(cls, sheets: Mapping[str, Sheet], day: date = _SOME_DAY) -> MemoryBook:
        """A book laid out by sheet and upper left cell; `day` is what TODAY() gives.

        `{"Avgifter": {"A1": "Avgifter", "B3": Table("tblAvgifter", {"År": [2026]}),
        "H1": Block("finsam_status", [["Klart"]])}}`
        """
        layout = laid_out(sheets)
        return cls(Stand(layout.cells, layout.tables), layout.blocks, layout.dated, day)

    @property
    def folder(self) -> Path | None:
        """None: it lies on no disk."""
        return None

    def selection(self) -> Place | None:
        """The cell that a test has put the user in."""
        return self.selected

    def sheets(self) -> tuple[str, ...]:
        """The names of all sheets in their order."""
        return tuple(self.stand.cells)

    def used(self, sheet: str) -> Grid:
        """All that stands on a sheet, without header and trimmed to what is filled."""
        if sheet not in self.stand.cells:
            raise unknown_sheet(sheet)
        shown = self._shown()[sheet]
        return used_grid(sheet, {at: value for at, value in shown.items() if value is not None})

    def comments(self) -> tuple[Comment, ...]:
        """What a test has written beside the cells."""
        return self.noted

    def read(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """The cells of these tables and named blocks by name; one that is missing is left out."""
        shown = self._shown()
        return self._cut(areas, {sheet: cells.get for sheet, cells in shown.items()})

    def formulas(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """As `read`, but each cell is its formula's text with leading =, or None."""
        written = {sheet: formulas_of(cells) for sheet, cells in self.stand.cells.items()}
        return self._cut(areas, {sheet: cells.get for sheet, cells in written.items()})

    def apply(self, edits: Sequence[Edit], _: Sequence[Figure] = (), /) -> Written:
        """Do all edits or none; give the edits that put everything back."""
        before, then = self.stand, after(self.stand, edits)
        changed = changed_cells(before, then)
        if not changed and then.tables == before.tables:
            return Written()
        self._look(before, then, places(changed))
        self.stand, self._values = then, None
        return Written(putting_back(before, then, edits, changed))

    def erase(self, edits: Sequence[Edit], figures: Sequence[Figure] = (), /) -> Written:
        """As `apply`: there is no file for anything to stay behind in."""
        return self.apply(edits, figures)

    def _look(self, before: Stand, then: Stand, changed: Sequence[Place]) -> None:
        for name, old in before.tables.items():
            for row in range(old.last_row + 1, then.tables[name].last_row + 1):
                for _, column in old.row_cells(row):
                    if Place(old.sheet, old.last_row, column) in self.dated:
                        self.dated.add(Place(old.sheet, row, column))
        self.dated.update(at for at in changed if isinstance(then.at(at), date))

    def _shown(self) -> Mapping[str, Values]:
        if self._values is None:
            self._values = values_of(self.stand.cells, self.dated, self.day)
        return self._values

    def _cut(self, areas: Sequence[Area], told: Mapping[str, Shown]) -> dict[str, Grid]:
        extents = {**self.stand.tables, **self.blocks}
        found = [(area.name, extents[area.name]) for area in areas if area.name in extents]
        return {name: self._grid(name, extent, told[extent.sheet]) for name, extent in found}

    def _grid(self, name: str, extent: Extent, told: Shown) -> Grid:
        shown = self._shown()[extent.sheet].get
        grid = cut(name, extent, shown, told)
        return grid._replace(below=self._below(extent, shown)) if extent.headed else grid

    def _below(self, extent: Extent, shown: Shown) -> int:
        return rows_below(extent, extent.last_row, shown, self._extents)

    def _extents(self) -> list[Extent]:
        return [*self.stand.tables.values(), *self.blocks.values()]
