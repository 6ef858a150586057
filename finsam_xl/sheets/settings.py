"""Fills a record of settings from the table of keys and values."""

from __future__ import annotations

from functools import partial
from typing import Generic, TypeVar

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.schema import Field, Workbook
from finsam_xl.sheets.values import Exact, Gated, as_text, exact

Record = TypeVar("Record")
TABLE, KEY, VALUE = "tblForbund", "setting", "value"


class SettingRead(Frozen, Generic[Record]):
    """The settings that could be read; `record` is None if one that is needed could not."""

    record: Record | None
    findings: tuple[Finding, ...]


class Settings(Frozen):
    """The table of settings as it stands; a setting younger than `version` reads as its default."""

    workbook: Workbook
    grid: Grid
    version: int
    keys: tuple[str, ...]

    @classmethod
    def of(cls, workbook: Workbook, grid: Grid, version: int) -> Settings:
        """The settings in this table; its keys are read once."""
        label = workbook.tables[TABLE].column(KEY).label
        keys = (as_text(cell) for cell in grid.columns[grid.header.index(label)])
        return cls(workbook, grid, version, tuple(keys))

    def read(self, record: type[Record]) -> SettingRead[Record]:
        """Fill a record whose fields are keys of the workbook's settings."""
        values = {key: self.value(key) for key in record.__annotations__}
        faults = tuple(value for value in values.values() if isinstance(value, Finding))
        good: dict[str, Exact] = {k: v for k, v in values.items() if not isinstance(v, Finding)}
        return SettingRead(None if faults else record(**good), faults)

    def findings(self) -> tuple[Finding, ...]:
        """Every setting that is missing or can't be read."""
        values = [self.value(setting.key) for setting in self.workbook.settings]
        return tuple(value for value in values if isinstance(value, Finding))

    def value(self, key: str) -> Gated:
        """One setting's exact value, or what is wrong with it."""
        setting = self.workbook.setting(key)
        row = self.row(setting)
        if row is not None:
            cell = self.grid.columns[self._column(VALUE)][row]
            value = exact(cell, setting, partial(self.grid.place, row, self._column(VALUE)))
            if isinstance(value, Finding) and value.code == "S03":  # its row may not go
                return value._replace(remedy=f"Fyll i {setting.label}.")
            return value
        if setting.since > self.version:
            young = setting._replace(required=False)
            return exact(None, young, partial(self.grid.place, 0, 0))
        return found.s12_setting_missing(self.grid.place(0, 0), setting.label)

    def text(self, key: str) -> str:
        """A setting of words as it stands; "" where it is missing or can't be read."""
        value = self.value(key)
        return value if isinstance(value, str) else ""

    def place(self, key: str) -> Place:
        """The cell of a setting's value; the table's corner where the setting is gone."""
        row = self.row(self.workbook.setting(key))
        return self.grid.place(0, 0) if row is None else self.grid.place(row, self._column(VALUE))

    def row(self, setting: Field) -> int | None:
        """The body row, from 0, of a setting; None if it is gone."""
        return self.keys.index(setting.label) if setting.label in self.keys else None

    def _column(self, key: str) -> int:
        return self.grid.header.index(self.workbook.tables[TABLE].column(key).label)
