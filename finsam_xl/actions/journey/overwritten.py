"""Formulas of ours that have been written over, and sums that differ from what finsam sums."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.swedish import plain_number
from finsam_xl.books.port import Figure
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.born import YearSum
from finsam_xl.sheets.schema import Table
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.values import as_text


def overwritten(contents: Contents) -> list[Finding]:
    """A finding for each sum cell and formula column that holds a value instead, or a wrong sum."""
    told: list[Finding] = []
    for table in contents.tables.values():
        if table.name in contents.grids:
            told += [f for each in table.sums for f in _sum(contents, table, each)]
            told += _columns(contents, table)
            told += _fixed_rows(contents, table)
    return told


def sum_figures(contents: Contents, then: Contents) -> tuple[Figure, ...]:
    """What the live sums must show once the contents are as `then`, where that can be reckoned."""
    return tuple(
        Figure(shown.place(0, 0), float(reckoned.kronor / factor), _HALF_ORE / factor)
        for table in then.tables.values()
        if table.name in then.grids
        for each in table.sums
        for shown in [contents.grids.get(each.name)]
        for reckoned in [_reckoned(then, table, each)]
        for factor in [table.column(each.column).field.factor]
        if shown is not None and reckoned is not None
    )


def _sum(contents: Contents, table: Table, each: YearSum) -> list[Finding]:
    formula, shown = contents.formulas.get(each.name), contents.grids.get(each.name)
    if formula is None or shown is None:
        return []
    label = table.column(each.column).label
    at = shown.place(0, 0)
    if formula.columns[0][0] is None:
        return [found.s15_formula_overwritten(at, f"Summan av {label}")]
    reckoned = _reckoned(contents, table, each)
    stands = shown.columns[0][0]
    if reckoned is None or not isinstance(stands, float):
        return []
    factor = table.column(each.column).field.factor
    if abs(stands * factor - float(reckoned.kronor)) < _HALF_ORE:
        return []
    shown_sum = plain_number(Fraction(f"{stands:.15g}"))
    return [found.s16_sum_differs(at, label, shown_sum, reckoned)]


def _reckoned(contents: Contents, table: Table, each: YearSum) -> Kr | None:
    """The exact sum over the workbook's year; None where a cell can't be read or no year is set."""
    year = contents.settings.value("year") if is_whole(contents, TABLE) else None
    if not isinstance(year, int):
        return None
    typed = contents.typed(table.name)
    amounts = typed.column(each.column)
    if each.year_column:
        pairs = zip(typed.column(each.year_column), amounts, strict=True)
        amounts = [amount for its_year, amount in pairs if its_year == year]
    if any(isinstance(amount, Finding) for amount in amounts):
        return None
    return total([amount for amount in amounts if isinstance(amount, Kr)])


def _columns(contents: Contents, table: Table) -> list[Finding]:
    """Formula columns: every filled row must hold its formula."""
    formulas, grid = contents.formulas.get(table.name), contents.grids[table.name]
    if formulas is None:
        return []
    return [
        found.s15_formula_overwritten(grid.place(row, at), label)
        for column in table.columns
        if column.formula and (label := column.label) in grid.header
        for at in [grid.header.index(label)]
        for row in contents.typed(table.name).rows
        if _is_typed(grid, formulas, row, at)
    ]


def _fixed_rows(contents: Contents, table: Table) -> list[Finding]:
    """Rows from birth: each cell that has a formula in the schema must hold one."""
    formulas, grid = contents.formulas.get(table.name), contents.grids[table.name]
    if formulas is None or not table.rows:
        return []
    labels = [as_text(cell) for cell in grid.columns[0]]
    return [
        found.s15_formula_overwritten(grid.place(row, at), f"{fixed.label}, {column.label}")
        for fixed in table.rows
        if fixed.label in labels
        for row in [labels.index(fixed.label)]
        for column in table.columns
        if fixed.formula_of(column.key) and column.label in grid.header
        for at in [grid.header.index(column.label)]
        if _is_typed(grid, formulas, row, at)
    ]


def _is_typed(grid: Grid, formulas: Grid, row: int, at: int) -> bool:
    """True for a cell that holds a value of somebody's and no formula."""
    inside = row < formulas.height
    return inside and formulas.columns[at][row] is None and grid.columns[at][row] is not None


_HALF_ORE = 0.005
