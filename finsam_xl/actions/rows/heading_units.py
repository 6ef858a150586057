"""Amounts under a heading that tells its unit, Avgift (tkr), counted in the table's own unit."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.exchange.headings import Mapping, propose
from finsam_xl.exchange.numbers import parse_number
from finsam_xl.exchange.points import is_unclear
from finsam_xl.exchange.raw import Raw, RawRows
from finsam_xl.sheets.schema import Column, Kind, Table

KRONOR = {**KRONOR_IN, "kronor": 1, "sek": 1, "tusental": KRONOR_IN["tkr"]}
"""The words that a heading may tell its unit by."""


class HeadingUnit(Frozen):
    """A heading with the unit it tells, and the column that its values go to."""

    heading: str
    unit: str
    column: Column

    @property
    def times(self) -> Fraction:
        """What an amount is multiplied by to be in the table's own unit; 1 for anything else."""
        if self.column.field.kind is not Kind.AMOUNT:
            return Fraction(1)
        factor = self.column.field.factor
        return Fraction(KRONOR.get(self.unit.casefold(), factor), factor)


def heading_units(table: Table, rows: RawRows, mapping: Mapping) -> tuple[HeadingUnit, ...]:
    """The mapped headings that tell a unit."""
    years = [(column.heading, column.label) for column in mapping.years]
    labels = {_folded(heading): label for heading, label in (*mapping.pairs, *years)}
    columns = {_folded(column.label): column for column in table.columns}
    return tuple(
        HeadingUnit(heading, unit, column)
        for heading, unit in propose(rows.labels, ()).units
        if (column := columns.get(_folded(labels.get(_folded(heading), "")))) is not None
    )


def in_own_units(table: Table, rows: RawRows, mapping: Mapping) -> tuple[RawRows, tuple[str, ...]]:
    """The rows with such amounts multiplied exactly, and a sentence for each heading."""
    units = [each for each in heading_units(table, rows, mapping) if each.times != 1]
    times = {rows.labels.index(each.heading): each.times for each in units}
    if not times:
        return rows, ()
    counted = tuple(
        tuple(_multiplied(raw, times.get(at)) for at, raw in enumerate(row)) for row in rows.rows
    )
    told = tuple(f"{each.heading} är omräknad från {each.unit}" for each in units)
    return rows._replace(rows=counted), told


def _multiplied(raw: Raw, times: Fraction | None) -> Raw:
    """A number that can be read, exact; anything else as it stands, to be told where it is."""
    if isinstance(raw, str) and is_unclear(raw):
        return raw
    number = parse_number(raw) if isinstance(raw, str) else raw
    if times is None or isinstance(number, bool) or number is None:
        return raw
    return float(Fraction(f"{number:.15g}") * times)


def _folded(text: str) -> str:
    return text.strip().casefold()
