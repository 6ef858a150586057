"""What is uncertain in a proposal: headings that rival each other, and units in the headings."""

from __future__ import annotations

from finsam_xl.actions.rows.heading_units import HeadingUnit, heading_units
from finsam_xl.basics.swedish import listed
from finsam_xl.exchange.headings import Mapping
from finsam_xl.exchange.raw import RawRows
from finsam_xl.sheets.findings import shown
from finsam_xl.sheets.schema import Kind, Table


def rival_notes(mapping: Mapping) -> tuple[str, ...]:
    """A sentence for each set of columns that several headings may be, or one heading may be."""
    of_labels: dict[tuple[str, ...], list[str]] = {}
    for each in mapping.ambiguous:
        of_labels.setdefault(each.labels, []).append(shown(each.heading))
    return tuple(
        f"{listed(headings)} kan {'alla ' if len(headings) > 1 else ''}vara"
        f" {listed(labels).replace(' och ', ' eller ')}; skriv det som gäller."
        for labels, headings in of_labels.items()
    )


def unit_notes(table: Table, rows: RawRows, mapping: Mapping) -> tuple[str, ...]:
    """A sentence for each heading whose unit is not plainly the table's own."""
    return tuple(
        _unit_note(table, each)
        for each in heading_units(table, rows, mapping)
        if each.times != 1 or each.column.field.kind is not Kind.AMOUNT
    )


def _unit_note(table: Table, each: HeadingUnit) -> str:
    heading = shown(each.heading)
    if each.times == 1:
        return f"{heading} anger {each.unit}, men talen läses som de står."
    own = "tkr" if each.column.field.factor > 1 else "kr"
    return f"{heading} anger {each.unit} och {table.name} är i {own}, så beloppen räknas om."
