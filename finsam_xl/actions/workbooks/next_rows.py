"""Which rows of a table go on to the next year's workbook, and what becomes of their cells."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from finsam_xl.actions.budget.budget_sheets import INTERVENTIONS
from finsam_xl.actions.fees.fee_input import MEMBERS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.workbooks.carry import Carried, OldRow, as_it_stands, is_carried, shifted
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from finsam_xl.sheets.schema import Carry, Column, Kind, Owner, Table
from finsam_xl.sheets.values import as_text

Given = dict[tuple[str, int], dict[str, CellValue]]
"""Cells that the next year gets otherwise than by carrying: by table and body row, by column."""
Going = Mapping[str, frozenset[int]]
"""The body rows of a table that go on as they stand, where the others stay."""


class Leaving(Frozen):
    """The old workbook's year, the members and interventions that end with it, and what goes on."""

    year: int
    members: tuple[str, ...] = ()
    interventions: tuple[str, ...] = ()
    going: Going = MappingProxyType({})


def next_rows(
    old: Contents, table: Table, leaving: Leaving, given: Given
) -> list[tuple[int, Carried]]:
    """The old year's rows and later ones as they stand, then the next year's.

    A table without years goes on whole; one that finsam fills, or of which no column is carried,
    starts anew.
    """
    if table.name in leaving.going:
        still = sorted(leaving.going[table.name])
        return [(row, _standing(given)) for row in still]
    if not table.users or not any(_goes_on(column) for column in table.columns):
        return []
    rows = [OldRow(old.grids[table.name], table, row) for row in old.typed(table.name).rows]
    rows = [row for row in rows if not _is_left(row, leaving)]
    become = _by_carry(leaving, given)
    years = [c for c in table.columns if c.field.kind is Kind.YEAR and c.field.carry is Carry.SHIFT]
    if not years:
        return [(row.row, become) for row in rows]
    known = {row.row: _year(old, table, years[0], row.row) for row in rows}
    kept = [(row.row, _users) for row in rows if known[row.row] >= leaving.year]
    made = {_identity(row) for row in rows if known[row.row] == leaving.year + 1}
    latest = [row for row in rows if known[row.row] == leaving.year and _identity(row) not in made]
    stays = [row for row in latest if not _names(row, MEMBERS, leaving.members)]
    return [*kept, *((row.row, become) for row in _once(stays))]


def lost_columns(old: Contents, table: Table, carried: list[tuple[int, Carried]]) -> list[str]:
    """The user's columns of which nothing goes on though their rows do."""
    grid = old.grids[table.name]
    if any(become is _users for _, become in carried):
        return []
    used = {column.takes or column.key for column in table.columns if _goes_on(column)}
    own = [c for c in table.columns if is_carried(c) and c.key not in used]
    rows = [OldRow(grid, table, row) for row, _ in carried]
    return [
        f"Kolumnen {column.label} i {table.name}"
        for column in own
        if any(row.cell(column.key) not in {None, column.field.default} for row in rows)
    ]


def _goes_on(column: Column) -> bool:
    return column.owner is Owner.USER and column.field.carry is not Carry.NONE


def _is_left(row: OldRow, leaving: Leaving) -> bool:
    """True for an intervention that ends, and for a row that can't be without one that does."""
    if row.table.name == INTERVENTIONS:
        return as_text(row.cell("intervention")) in leaving.interventions
    needed = [c for c in _choosing(row.table, INTERVENTIONS) if c.field.required]
    return any(as_text(row.cell(c.key)) in leaving.interventions for c in needed)


def _names(row: OldRow, table: str, names: tuple[str, ...]) -> bool:
    """True for a row about one of these members."""
    return any(as_text(row.cell(column.key)) in names for column in _choosing(row.table, table))


def _choosing(table: Table, other: str) -> list[Column]:
    """The columns whose words are chosen from another table."""
    return [c for c in table.columns if c.field.choices and c.field.choices.table == other]


def _year(old: Contents, table: Table, column: Column, row: int) -> int:
    """The row's year; 0 where it can't be read."""
    typed = old.typed(table.name)
    value = typed.column(column.key)[typed.rows.index(row)]
    return value if isinstance(value, int) else 0


def _identity(row: OldRow) -> tuple[CellValue, ...]:
    """What a row of a year is about, whatever the year."""
    keys = [c.key for c in row.table.columns if c.field.required and c.field.carry is Carry.COPY]
    return tuple(row.cell(key) for key in keys)


def _once(rows: list[OldRow]) -> list[OldRow]:
    """Of rows that would be alike next year, such as two allocations of one year, only the last."""
    alike = {
        tuple(row.cell(c.key) for c in row.table.columns if c.field.carry is Carry.COPY): row
        for row in rows
    }
    return sorted(alike.values(), key=lambda row: row.row)


def _users(column: Column, row: OldRow) -> CellValue:
    return as_it_stands(column, row) if is_carried(column) else None


def _standing(given: Given) -> Carried:
    """A cell as it stands, finsam's too, but for those that are given."""

    def become(column: Column, row: OldRow) -> CellValue:
        own = given.get((row.table.name, row.row), {})
        return own[column.key] if column.key in own else as_it_stands(column, row)

    return become


def _by_carry(leaving: Leaving, given: Given) -> Carried:
    """A cell by its column's way; what has ended is named no more."""

    def become(column: Column, row: OldRow) -> CellValue:
        own = given.get((row.table.name, row.row), {})
        if column.key in own or not is_carried(column):
            return own.get(column.key)
        cell = shifted(column.field.carry, row.cell(column.takes or column.key))
        chosen = column in _choosing(row.table, INTERVENTIONS)
        return None if chosen and as_text(cell) in leaving.interventions else cell

    return become
