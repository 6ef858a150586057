"""The unit of a workbook's amounts: kronor or thousands of kronor, as its settings say."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.sheets.schema import Field, Kind, Sheet, Table, Workbook

FACTORS = {unit: KRONOR_IN[unit] for unit in ("kr", "tkr")}
"""The units that a setting may choose."""
_DECIMALS = {1: 0, 1000: 3}


def in_units(workbook: Workbook, chosen: Mapping[str, str]) -> Workbook:
    """The schema with each amount's factor set; `chosen` is unit setting → kr or tkr."""
    factors = {setting: FACTORS[unit] for setting, unit in chosen.items() if unit in FACTORS}
    if all(factor == 1 for factor in factors.values()):
        return workbook
    sheets = tuple(_sheet(sheet, factors) for sheet in workbook.sheets)
    settings = tuple(_field(s, factors.get(s.unit_setting, 1)) for s in workbook.settings)
    return workbook._replace(sheets=sheets, settings=settings)


def unit_settings(workbook: Workbook) -> tuple[str, ...]:
    """The keys of the settings that name a unit."""
    return tuple(dict.fromkeys(t.unit_setting for t in workbook.tables.values() if t.unit_setting))


def _sheet(sheet: Sheet, factors: Mapping[str, int]) -> Sheet:
    if all(factors.get(table.unit_setting, 1) == 1 for table in sheet.tables):
        return sheet
    tables = (_table(table, factors.get(table.unit_setting, 1)) for table in sheet.tables)
    return sheet._replace(tables=tuple(tables))


def _table(table: Table, factor: int) -> Table:
    columns = tuple(c._replace(field=_field(c.field, factor)) for c in table.columns)
    return table._replace(columns=columns)


def _field(field: Field, factor: int) -> Field:
    if field.kind is not Kind.AMOUNT or factor == 1:
        return field
    return field._replace(factor=factor, decimals=max(field.decimals, _DECIMALS[factor]))
