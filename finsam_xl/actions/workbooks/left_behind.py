"""What of an older workbook has no place in a fresh one, in words."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_younger
from finsam_xl.books.port import Book
from finsam_xl.sheets.schema import Owner
from finsam_xl.sheets.settings import KEY, TABLE
from finsam_xl.sheets.values import as_text


def left_behind(book: Book, old: Contents) -> list[str]:
    """What no schema knows: the user's own sheets, columns and formulas, and rows under tables.

    A table that is gone, or has been given another name, is told too: its rows can't be found.
    """
    known = {sheet.label for sheet in old.workbook.sheets}
    told = [f"Bladet {name}" for name in book.sheets() if name not in known]
    told += [f"Raden {label} på Inställningar" for label in _own_settings(old)]
    told += _gone_or_below(old)
    for name, table in old.workbook.tables.items():
        if name in old.grids:
            labels = {column.label for column in table.columns}
            own = [label for label in old.grids[name].header if label not in labels]
            told += [f"Kolumnen {label} i {name}" for label in own]
    return told + _own_formulas(book, old)


def _gone_or_below(old: Contents) -> list[str]:
    told = []
    for name in old.workbook.tables:
        below = old.grids[name].below if name in old.grids else 0
        if below:
            told.append(f"{below} {'rad' if below == 1 else 'rader'} under tabellen {name}")
        if name not in old.grids and not is_younger(old, name):
            told.append(f"Tabellen {name}, som är borta eller har bytt namn")
    return told


def _own_settings(old: Contents) -> list[str]:
    grid, labels = old.grids.get(TABLE), {each.label for each in old.workbook.settings}
    own = old.workbook.tables[TABLE].column(KEY).label
    if grid is None or own not in grid.header:
        return []
    keys = [as_text(cell) for cell in grid.columns[grid.header.index(own)]]
    return [key for key in keys if key and key not in labels]


def _own_formulas(book: Book, old: Contents) -> list[str]:
    """Cells where the user lets a formula stand for a value; only the value is carried."""
    areas = [area for area in old.workbook.areas() if area.name in old.workbook.tables]
    told = []
    for name, grid in book.formulas(areas).items():
        users = [c.label for c in old.workbook.tables[name].columns if c.owner is Owner.USER]
        for at, label in enumerate(grid.header):
            rows = range(grid.height) if label in users else ()
            formulas = [grid.place(row, at) for row in rows if grid.columns[at][row] is not None]
            told += [f"Formeln i {place}, bara dess värde" for place in formulas]
    return told
