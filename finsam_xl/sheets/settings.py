"""Fills a record of settings from the table of keys and values."""

from __future__ import annotations

from functools import partial
from typing import Generic, NamedTuple, TypeVar

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.schema import Field, Workbook
from finsam_xl.sheets.values import Exact, Gated, as_text, exact

Record = TypeVar("Record")
TABLE, KEY, VALUE = "tblForbund", "setting", "value"


class Settings(NamedTuple, Generic[Record]):
    """The settings that could be read; `record` is None if one that is needed could not."""

    record: Record | None
    findings: tuple[Finding, ...]


def read_settings(workbook: Workbook, grid: Grid, record: type[Record]) -> Settings[Record]:
    """Fill a record whose fields are keys of the workbook's settings."""
    by_key = {setting.key: setting for setting in workbook.settings}
    values = {key: setting_value(workbook, grid, by_key[key]) for key in record.__annotations__}
    faults = tuple(value for value in values.values() if isinstance(value, Finding))
    good: dict[str, Exact] = {k: v for k, v in values.items() if not isinstance(v, Finding)}
    return Settings(None if faults else record(**good), faults)


def setting_findings(workbook: Workbook, grid: Grid) -> tuple[Finding, ...]:
    """Every setting that is missing or can't be read."""
    values = [setting_value(workbook, grid, setting) for setting in workbook.settings]
    return tuple(value for value in values if isinstance(value, Finding))


def setting_value(workbook: Workbook, grid: Grid, setting: Field) -> Gated:
    """One setting's exact value, or what is wrong with it."""
    row = setting_row(workbook, grid, setting.label)
    if row is None:
        return found.s12_setting_missing(grid.place(0, 0), setting.label)
    column = _column(workbook, grid, VALUE)
    return exact(grid.columns[column][row], setting, partial(grid.place, row, column))


def setting_place(workbook: Workbook, grid: Grid, key: str) -> Place:
    """The cell of a setting's value; the table's corner where the setting is gone."""
    label = next(setting.label for setting in workbook.settings if setting.key == key)
    row = setting_row(workbook, grid, label)
    return grid.place(0, 0) if row is None else grid.place(row, _column(workbook, grid, VALUE))


def setting_row(workbook: Workbook, grid: Grid, label: str) -> int | None:
    """The body row, from 0, of the setting with this label; None if it is gone."""
    keys = [as_text(cell) for cell in grid.columns[_column(workbook, grid, KEY)]]
    return keys.index(label) if label in keys else None


def _column(workbook: Workbook, grid: Grid, key: str) -> int:
    return grid.header.index(workbook.tables[TABLE].column(key).label)
