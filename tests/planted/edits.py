"""The words in which a fault is planted: cells by table, row and label, rows, names and formulas.

A row is named by what stands in it, such as `Håbo 2016`; only its words are compared.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import Area, CellValue, Grid
from finsam_xl.basics.place import Place
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.plan.stand import Stand
from finsam_xl.books.port import Book
from finsam_xl.sheets.values import as_text

Content = CellValue | FormulaText
Plan = Callable[[Book], list[Edit]]
"""Edits of a book, worked out from how it stands."""
Spoil = Callable[[MemoryBook], MemoryBook]
ROW_WORDS = {
    "tblForbund": ("Nyckel",),
    "tblTilldelning": ("År", "Status"),
    "tblMedlemmar": ("Medlem",),
    "tblAvgifter": ("Medlem", "År"),
    "tblRater": ("Medlem", "Rat"),
    "tblFordelningsmodell": ("År",),
    "tblInsatsrapport": ("Insats", "Period"),
    "tblUtfall": ("Konto", "Period"),
    "tblBalans": ("Konto",),
    "tblBudget": ("Post",),
    "tblVersioner": ("Version",),
    "tblVersionsrader": ("Version", "Post"),
    "tblScenario": ("Scenario", "Antagande"),
    "tblMoten": ("Möte",),
    "tblArenden": ("Möte", "Ordning"),
    "tblBilagor": ("Möte", "Titel"),
    "tblNarvaro": ("Möte", "Namn"),
    "tblStyrelse": ("Namn",),
    "tblJustering": ("Möte",),
    "tblAnslag": ("Möte", "Anslagstavla"),
    "tblUppdrag": ("Vad",),
    "tblInsatsramar": ("Insats",),
    "tblKoder": ("Lista", "Kod"),
    "tblMal": ("Mål",),
    "tblBedomning": ("Mål", "År"),
    "tblEnkatomgang": ("Omgång", "Svarsgrupp"),
    "tblEnkat": ("Svarsgrupp", "Fråga", "Alternativ"),
    "tblHelar": ("Kommun", "År", "Halvår", "Ersättning"),
}


def put(table: str, row: str, **cells: Content) -> Plan:
    """Other contents in a row's cells; None empties the cell. Spaces in labels are _."""

    def edits(book: Book) -> list[Edit]:
        grid = _grid(book, table)
        at = _row(grid, row)
        return [_put(_place(grid, at, label), value) for label, value in cells.items()]

    return edits


def add(table: str, *rows: dict[str, CellValue]) -> Plan:
    """More rows in a table, as when a user types under it and the table grows."""

    def edits(book: Book) -> list[Edit]:
        grid = _grid(book, table)
        filled = [row for row in grid.rows() if any(cell is not None for cell in row)]
        more = [tuple(row.get(label) for label in grid.header) for row in rows]
        return [ReplaceRows(table, (*filled, *more))]

    return edits


def drop(table: str, *rows: str) -> Plan:
    """Fewer rows in a table."""

    def edits(book: Book) -> list[Edit]:
        grid = _grid(book, table)
        gone = {_row(grid, row) for row in rows}
        kept = tuple(row for at, row in enumerate(grid.rows()) if at not in gone)
        return [ReplaceRows(table, kept)]

    return edits


def paste(table: str, gap: int, **cells: CellValue) -> Plan:
    """A row pasted under a table that does not grow, after so many blank rows."""

    def edits(book: Book) -> list[Edit]:
        grid = _grid(book, table)
        return [
            _put(_place(grid, grid.height + gap, label), value) for label, value in cells.items()
        ]

    return edits


def head(table: str, label: str, other: str) -> Plan:
    """Another header over a column."""

    def edits(book: Book) -> list[Edit]:
        grid = _grid(book, table)
        return [Text(_place(grid, -1, label), other)]

    return edits


def block(name: str, row: int, column: int, content: Content) -> Plan:
    """A cell of a named block, such as a sum or the fee table, from 0."""
    return lambda book: [_put(_grid(book, name).place(row, column), content)]


def all_of(*plans: Plan) -> Plan:
    """Several plants at once, each on the book as it stood."""
    return lambda book: [edit for plan in plans for edit in plan(book)]


def without(name: str) -> Spoil:
    """A table or a block whose name is gone; its cells stand."""

    def spoil(book: MemoryBook) -> MemoryBook:
        tables = {key: extent for key, extent in book.stand.tables.items() if key != name}
        blocks = {key: extent for key, extent in book.blocks.items() if key != name}
        return MemoryBook(Stand(book.stand.cells, tables), blocks, book.dated, book.day)

    return spoil


def _grid(book: Book, name: str) -> Grid:
    return book.read([Area(name, "")])[name]


def _row(grid: Grid, words: str) -> int:
    """The only row in which these words stand, or the numbered one: #0 is the first."""
    if words.startswith("#"):
        return int(words[1:])
    columns = [grid.columns[grid.header.index(label)] for label in ROW_WORDS[grid.name]]
    rows = [" ".join(map(as_text, cells)) for cells in zip(*columns, strict=True)]
    [at] = [at for at, row in enumerate(rows) if row == words]
    return at


def _place(grid: Grid, row: int, label: str) -> Place:
    return grid.place(row, grid.header.index(label.replace("_", " ")))


def _put(at: Place, content: Content) -> Edit:
    if isinstance(content, FormulaText):
        return Formula(at, content)
    if content is None:
        return Clear(at)
    if isinstance(content, bool | float | int | date):
        return Value(at, content)
    return Text(at, content if isinstance(content, str) else content.text)
