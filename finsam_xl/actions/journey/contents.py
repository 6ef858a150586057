"""A workbook as an action sees it: its schema and the cells of all its tables and blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from finsam_xl.basics.after import after, formulas_after
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.sheets.reader import Read, Record, read_table
from finsam_xl.sheets.schema import Workbook
from finsam_xl.sheets.settings import TABLE, Settings
from finsam_xl.sheets.typed import TypedTable

Grids = Mapping[str, Grid]
Found = TypeVar("Found")


class Contents:
    """What was read once, before anything is decided.

    `workbook` is the schema with its amounts in the units that the settings name, `version` the
    one that the workbook was made with. `formulas` are the texts of formulas where finsam has any.
    `persons` are the identity numbers in any cell of any sheet. `day` is the day it is read, None
    where nobody asks. `is_reckoned` is false while formulas of ours wait for an edit to be made.
    """

    __slots__ = (
        "_once",
        "_read",
        "_rests",
        "_settings",
        "_typed",
        "day",
        "folder",
        "formulas",
        "grids",
        "is_reckoned",
        "persons",
        "tables",
        "version",
        "workbook",
    )

    def __init__(self, workbook: Workbook, version: int, grids: Grids, folder: Path | None) -> None:
        self.workbook = workbook
        # gathered once: the schema does it anew each time it is asked
        self.tables = workbook.tables
        self.version = version
        self.grids = grids
        self.folder = folder
        self.day: date | None = None
        self.is_reckoned = True
        self.formulas: Grids = {}
        self.persons: tuple[Finding, ...] = ()
        self._typed: dict[str, TypedTable] = {}
        self._read: dict[tuple[str, type[object]], object] = {}
        self._once: dict[Callable[[Contents], object], object] = {}
        self._rests: dict[Callable[[Contents], object], tuple[str, ...]] = {}
        self._settings: Settings | None = None

    @property
    def settings(self) -> Settings:
        """The workbook's settings; KeyError where their table is gone, see `gate`."""
        if self._settings is None:
            self._settings = Settings.of(self.workbook, self.grids[TABLE], self.version)
        return self._settings

    @property
    def association(self) -> str:
        """The association's name as it stands among the settings; "" if it is missing."""
        return self.settings.text("name")

    def typed(self, name: str) -> TypedTable:
        """A table's exact values; KeyError where it is gone."""
        if name not in self._typed:
            self._typed[name] = TypedTable(self.tables[name], self.grids[name])
        return self._typed[name]

    def table(self, name: str, record: type[Record]) -> Read[Record]:
        """A table's records by the rule's own record; an absent table gives none."""
        if name not in self.grids:
            return Read((), (), 0)
        key = name, record
        if key not in self._read:
            self._read[key] = read_table(self.typed(name), record)
        return cast("Read[Record]", self._read[key])

    def once(self, reading: Callable[[Contents], Found], rests: tuple[str, ...] = ()) -> Found:
        """What a reading finds in these contents, made once however many ask for it.

        One that says which tables it `rests` on, with the settings, holds while they stand.
        """
        if reading not in self._once:
            self._once[reading] = reading(self)
            self._rests[reading] = rests
        return cast("Found", self._once[reading])

    def after(self, edits: Iterable[Edit]) -> Contents:
        """The contents as they would stand once the edits are made; no sum is known until then."""
        edits = tuple(edits)
        sums = {each.name for table in self.tables.values() for each in table.sums}
        kept = {name: grid for name, grid in self.grids.items() if name not in sums}
        then = Contents(self.workbook, self.version, after(kept, edits), self.folder)
        then.day = self.day
        then.is_reckoned = not edits
        then.formulas = formulas_after(self.formulas, edits)
        then.persons = tuple(one for one in self.persons if not self._is_written(one, edits))
        then._keep_what_stands(self)
        return then

    def _keep_what_stands(self, before: Contents) -> None:
        """What has been read of tables that no edit is in holds still."""
        same = {name for name, grid in self.grids.items() if grid is before.grids.get(name)}
        self._typed = {name: typed for name, typed in before._typed.items() if name in same}
        self._read = {key: read for key, read in before._read.items() if key[0] in same}
        self._settings = before._settings if TABLE in same else None
        gone = before.grids.keys() - self.grids.keys()
        for reading, rests in before._rests.items():
            if rests and same >= {TABLE, *rests} - gone:
                self._once[reading], self._rests[reading] = before._once[reading], rests

    def _is_written(self, person: Finding, edits: tuple[Edit, ...]) -> bool:
        """True when an edit puts something else in the cell."""
        for edit in edits:
            if isinstance(edit, ReplaceRows):
                if person.at and self.grids[edit.table].holds(person.at):
                    return True
            elif edit.at == person.at:
                return True
        return False
