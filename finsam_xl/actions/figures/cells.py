"""Finds the cell that a reference names: [Avgifter · Knivsta · Avgift] or [Avgifter · J9]."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place, split_address
from finsam_xl.basics.swedish import listed
from finsam_xl.sheets.schema import Field, Kind, Owner, Sheet, Table
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.values import as_text

_MOST_NEAR = 4


class Found(Frozen):
    """A cell: where it stands, how its value is typed, and who writes it."""

    at: Place
    field: Field
    owner: Owner
    table: str


class Unfound(Frozen):
    """Why there is no such cell, and what to write instead."""

    why: str
    remedy: str


def cell_of(contents: Contents, sheet: Sheet, words: list[str]) -> Found | Unfound:
    """The cell on a sheet: by its address or a setting's name, else by row and column."""
    grids = [contents.grids[table.name] for table in sheet.tables if table.name in contents.grids]
    if len(words) > 1:
        return _by_row(contents, sheet, words[:-1], words[-1])
    try:
        row, column = split_address(words[0].upper())
    except ValueError:
        return _by_setting(contents, sheet, words[0])
    for grid in grids:
        if grid.holds(Place(grid.sheet, row, column)):
            return _at(contents, grid, row - grid.first_row, column - grid.column)
    return Unfound(f"{sheet.label}!{words[0]} är ingen cell i någon tabell", _SHAPE)


def near(word: str, known: Iterable[str]) -> str:
    """What the word may be a slip of, as a remedy; else the first names there are."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a fault needs it

    names = {unspaced(name): name for name in known if name.strip()}
    alike = get_close_matches(unspaced(word), names, _MOST_NEAR, 0.6)
    if alike:
        return f"Menar du {listed([names[each] for each in alike]).replace(' och ', ' eller ')}?"
    more = " med flera" if len(names) > _MOST_NEAR else ""
    return f"Där finns {listed(list(names.values())[:_MOST_NEAR])}{more}."


def unspaced(text: str) -> str:
    """A word as it is compared: without regard to capitals and spaces."""
    return "".join(text.casefold().split())


_SHAPE = "Skriv blad, rad och kolumn: [Avgifter · Knivsta · Avgift]."


def _by_setting(contents: Contents, sheet: Sheet, label: str) -> Found | Unfound:
    if TABLE not in [table.name for table in sheet.tables] or TABLE not in contents.grids:
        return Unfound(f"det är två led, men {sheet.label} behöver rad och kolumn", _SHAPE)
    settings = contents.settings
    for each in contents.workbook.settings:
        if unspaced(each.label) == unspaced(label) and settings.row(each) is not None:
            return Found(settings.place(each.key), each, Owner.USER, TABLE)
    labels = [each.label for each in contents.workbook.settings]
    return Unfound(f"inställningen {label} finns inte", near(label, labels))


def _by_row(contents: Contents, sheet: Sheet, words: list[str], label: str) -> Found | Unfound:
    tables = [t for t in sheet.tables if t.name in contents.grids and t.name != TABLE]
    with_column = [
        t for t in tables if unspaced(label) in map(unspaced, contents.grids[t.name].header)
    ]
    if not with_column:
        labels = [name for t in tables for name in contents.grids[t.name].header]
        return Unfound(f"kolumnen {label} finns inte på {sheet.label}", near(label, labels))
    for table in with_column:
        rows = _rows(contents, table, words)
        if len(rows) == 1:
            grid = contents.grids[table.name]
            return _at(
                contents, grid, rows[0], list(map(unspaced, grid.header)).index(unspaced(label))
            )
        if rows:
            return _several(contents, table, words, rows)
    return _none(contents, sheet, with_column[0], words)


def _rows(contents: Contents, table: Table, words: list[str]) -> list[int]:
    """The rows that hold every word; of several those of the workbook's own year."""
    grid = contents.grids[table.name]
    typed = contents.typed(table.name).rows
    found = [row for row in typed if _holds(grid, row, words)]
    years = [c.label for c in table.columns if c.field.kind is Kind.YEAR and c.label in grid.header]
    if len(found) < 2 or not years:  # noqa: PLR2004 - one row is what was asked for
        return found
    own = as_text_number(contents.settings.value("year"))
    column = grid.columns[grid.header.index(years[0])]
    return [row for row in found if as_text(column[row]) == own] or found


def as_text_number(value: object) -> str:
    """A whole number as a cell shows it."""
    return str(value) if isinstance(value, int) else ""


def _holds(grid: Grid, row: int, words: list[str]) -> bool:
    cells = {unspaced(as_text(column[row])) for column in grid.columns}
    return all(unspaced(word) in cells for word in words)


def _several(contents: Contents, table: Table, words: list[str], rows: list[int]) -> Unfound:
    """What tells the rows apart: the values of the first column that differs."""
    grid = contents.grids[table.name]
    told = " · ".join(words)
    for label, column in zip(grid.header, grid.columns, strict=True):
        values = list(dict.fromkeys(as_text(column[row]) for row in rows))
        if len(values) > 1:
            remedy = f"Lägg till {label}, till exempel {' eller '.join(values[:2])}."
            return Unfound(f"{len(rows)} rader har {told}", remedy)
    return Unfound(f"{len(rows)} rader har {told}", "Skriv cellens adress: [Avgifter · J9].")


def _none(contents: Contents, sheet: Sheet, table: Table, words: list[str]) -> Unfound:
    """The first word that no row has, else that no row has them all."""
    grid = contents.grids[table.name]
    rows = contents.typed(table.name).rows
    known = [as_text(column[row]) for column in grid.columns for row in rows]
    missing = [word for word in words if unspaced(word) not in map(unspaced, known)]
    if missing:
        texts = [name for name in known if not name.replace(".", "").lstrip("-").isdigit()]
        return Unfound(f"{missing[0]} finns inte på {sheet.label}", near(missing[0], texts))
    return Unfound(f"ingen rad på {sheet.label} har {listed(words)} tillsammans", _SHAPE)


def _at(contents: Contents, grid: Grid, row: int, position: int) -> Found | Unfound:
    label, place = grid.header[position], grid.place(row, position)
    for column in contents.tables[grid.name].columns:
        if column.label == label:
            return Found(place, column.field, column.owner, grid.name)
    return Unfound(f"kolumnen {label} är inte finsams", _SHAPE)
