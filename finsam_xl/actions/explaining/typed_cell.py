"""What can be told of a cell by the schema alone: a finding's row, a sum, or what a user types."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.controls import CONTROLS
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.place import Place, split_address
from finsam_xl.basics.swedish import plain_number
from finsam_xl.sheets.born import YearSum
from finsam_xl.sheets.schema import Column, Kind, Owner, Table
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.values import as_text

_OWNERS = {
    Owner.USER: "Det här skriver du själv.",
    Owner.FINSAM: "Det här räknar finsam; det skrivs om vid nästa klick.",
    Owner.FORMULA: "Det här är en formel i arbetsboken.",
}


_ALIVE = "Det är en levande formel: den räknar om sig själv när en rad ändras."


def explain_finding(contents: Contents, at: Place) -> Explanation | None:
    """A row of Kontroller: what was found, where, how to mend it and why."""
    grid = contents.grids.get(CONTROLS)
    if grid is None or not grid.holds(at):
        return None
    row = at.row - grid.first_row
    shown = {label: as_text(grid.columns[n][row]) for n, label in enumerate(grid.header)}
    columns = contents.tables[CONTROLS].columns
    words = {column.key: shown.get(column.label, "") for column in columns}
    if not words["code"]:
        return None
    cell = _pointed(words["sheet"], words["cell"])
    steps = (
        Step("", words["what"], (cell,) if cell else (), words["basis"]),
        Step("", f"Gör så här: {words['remedy']}"),
    )
    return Explanation(f"Fynd {words['code']}", words["level"], cell, steps)


def explain_sum(contents: Contents, at: Place) -> Explanation | None:
    """A live sum above a table: which cells it adds up, for which year."""
    for table in contents.tables.values():
        for each in table.sums:
            grid = contents.grids.get(each.name)
            if grid is not None and grid.holds(at) and _are_whole(contents, table):
                return _sum(contents, table, each, grid)
    return None


def explain_typed(contents: Contents, at: Place) -> Explanation | None:
    """A cell of a table: who writes it, and what it means."""
    for name, table in contents.tables.items():
        grid = contents.grids.get(name)
        if grid is not None and grid.holds(at):
            label = grid.header[at.column - grid.column]
            column = next((each for each in table.columns if each.label == label), None)
            if column is not None:
                return _column(contents, column, at)
    return None


def _are_whole(contents: Contents, table: Table) -> bool:
    return is_whole(contents, table.name) and is_whole(contents, TABLE)


def _sum(contents: Contents, table: Table, each: YearSum, grid: Grid) -> Explanation:
    typed = contents.typed(table.name)
    year = contents.settings.value("year")
    years = typed.column(each.year_column) if each.year_column else [year] * len(typed.rows)
    pairs = zip(typed.places(), years, strict=True)
    cells = tuple(place.cell(each.column) for place, its_year in pairs if its_year == year)
    for_year = f" för {year}" if each.year_column else ""
    label = table.column(each.column).label
    formula = contents.formulas[each.name].columns[0][0] if each.name in contents.formulas else None
    steps = (
        Step("", f"Summan av {label}{for_year} i tabellen {table.title}.", cells),
        Step(
            "", _ALIVE if formula else "Här står ingen formel längre, något har skrivits över den."
        ),
    )
    return Explanation(f"Summan av {label}", _shown(grid.columns[0][0]), grid.place(0, 0), steps)


def _column(contents: Contents, column: Column, at: Place) -> Explanation:
    grid = next(each for each in contents.grids.values() if each.holds(at))
    value = grid.columns[at.column - grid.column][at.row - grid.first_row]
    note = column.field.note
    if grid.name == TABLE:
        own = contents.tables[TABLE].column("meaning").label
        meaning = grid.columns[grid.header.index(own)] if own in grid.header else ()
        note = as_text(meaning[at.row - grid.first_row]) if meaning else note
    steps = [Step("", _OWNERS[column.owner], (at,))]
    if note:
        steps.append(Step("", note))
    if column.field.kind is Kind.AMOUNT and column.field.factor != 1:
        steps.append(Step("", "Beloppet är i tusental kronor (tkr)."))
    return Explanation(column.label, _shown(value), at, tuple(steps))


def _shown(value: CellValue) -> str:
    """A number with spaces between its thousands, as it looks in the sheet."""
    if isinstance(value, float):
        return plain_number(Fraction(f"{value:.15g}"))
    return as_text(value) or "tomt"


def _pointed(sheet: str, address: str) -> Place | None:
    try:
        row, column = split_address(address)
    except ValueError:
        return None
    return Place(sheet, row, column)
