"""A workbook as an action sees it: its schema and the cells of all its tables and blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from finsam_xl.basics.after import after, formulas_after
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.sheets.reader import Read, Record, read_table
from finsam_xl.sheets.schema import Workbook
from finsam_xl.sheets.settings import TABLE, Settings
from finsam_xl.sheets.typed import TypedTable


@dataclass(slots=True)
class Contents:
    """What was read once, before anything is decided.

    `workbook` is the schema with its amounts in the units that the settings name, `version` the
    one that the workbook was made with. `formulas` are the texts of formulas where finsam has any.
    `persons` are identity numbers in cells of no table of ours, on any sheet.
    """

    workbook: Workbook
    version: int
    grids: Mapping[str, Grid]
    formulas: Mapping[str, Grid]
    folder: Path | None
    persons: tuple[Finding, ...] = ()
    _typed: dict[str, TypedTable] = field(default_factory=dict, repr=False)

    @property
    def settings(self) -> Settings:
        """The workbook's settings; KeyError where their table is gone, see `gate`."""
        return Settings(self.workbook, self.grids[TABLE], self.version)

    def typed(self, name: str) -> TypedTable:
        """A table's exact values; KeyError where it is gone."""
        if name not in self._typed:
            self._typed[name] = TypedTable(self.workbook.tables[name], self.grids[name])
        return self._typed[name]

    def table(self, name: str, record: type[Record]) -> Read[Record]:
        """A table's records by the rule's own NamedTuple; an absent table gives none."""
        if name not in self.grids:
            return Read((), (), 0)
        return read_table(self.typed(name), record)

    def after(self, edits: Iterable[Edit]) -> Contents:
        """The contents as they would stand once the edits are made; no sum is known until then."""
        sums = {each.name for table in self.workbook.tables.values() for each in table.sums}
        kept = {name: grid for name, grid in self.grids.items() if name not in sums}
        edits = tuple(edits)
        formulas = formulas_after(self.formulas, edits)
        return replace(self, grids=after(kept, edits), formulas=formulas, _typed={})
