"""A workbook of participants in memory, laid out as the schema says, from small worksheets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from finsam_xl.actions.journey.perform import Report, Request, perform, plan
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.memory.sheet import Block, Sheet, Table
from finsam_xl.books.port import Book
from finsam_xl.sheets import schema
from finsam_xl.sheets.load import load

SCHEMA = load("deltagare")
MOMENT = datetime(2022, 1, 14, 9, 30, tzinfo=UTC)
HEADER_ROW = 6
FRAME: dict[str, CellValue] = {
    "Insats": "Torget",
    "Typ": "individinriktad",
    "Start": date(2019, 1, 1),
    "Platser": 20.0,
    "Längsta tid (månader)": 12.0,
    "Ålder från": 16.0,
    "Ålder till": 64.0,
}
MEMBERS = ({"Medlem": "Umeå", "Part": "kommun"}, {"Medlem": "Vännäs", "Part": "kommun"})
Row = Mapping[str, CellValue]
Rows = Sequence[Row]


def worksheet(text: str) -> list[dict[str, CellValue]]:
    """A line of labels, then a line for each row; days as ÅÅÅÅ-MM-DD, numbers as they are."""
    labels, *lines = [line.split("|") for line in text.strip().splitlines()]
    names = [label.strip() for label in labels]
    return [dict(zip(names, map(_cell, line), strict=True)) for line in lines]


def workbook(
    tables: Mapping[str, Rows] | None = None, settings: Mapping[str, CellValue] | None = None
) -> MemoryBook:
    """One intervention and two municipalities, with the rows that are given."""
    rows: dict[str, Rows] = {
        "tblInsatsramar": (FRAME,),
        "tblMedlemmar": MEMBERS,
        "tblForbund": _settings(settings or {}),
    }
    rows |= {table.name: _born(table) for table in SCHEMA.tables.values() if table.born}
    rows |= tables or {}
    return MemoryBook.of({sheet.label: _sheet(sheet, rows) for sheet in SCHEMA.sheets})


def request(action: str) -> Request:
    """Someone asks for an action in January 2022."""
    return Request(action, MOMENT, "Samordnaren")


def press(book: Book, action: str) -> Report:
    """Click a button."""
    return perform(book, request(action))


def found(book: Book) -> tuple[Finding, ...]:
    """What a check tells, and does not write."""
    return plan(book, request("check-workbook")).controls.open


def shown(book: Book, table: str, *labels: str) -> list[tuple[CellValue, ...]]:
    """The rows of a table under some of its labels."""
    grid = book.read(SCHEMA.areas())[table]
    columns = [grid.columns[grid.header.index(label)] for label in labels]
    return [row for row in zip(*columns, strict=True) if any(row)]


def _cell(text: str) -> CellValue:
    word = text.strip()
    try:
        return float(word)
    except ValueError:
        pass
    try:
        return date.fromisoformat(word)
    except ValueError:
        return word or None


def _settings(given: Row) -> Rows:
    values: dict[str, CellValue] = {"Namn": "Samordningsförbundet Exempel", "Rapportperiod": "2021"}
    values |= given
    return [
        {"Nyckel": each.label, "Värde": values.get(each.label, _default(each))}
        for each in SCHEMA.settings
    ]


def _default(setting: schema.Field) -> CellValue:
    return setting.default if isinstance(setting.default, str | None) else float(setting.default)


def _born(table: schema.Table) -> Rows:
    labels = [column.label for column in table.columns]
    return [dict(zip(labels, (cell or None for cell in row), strict=True)) for row in table.born]


def _sheet(sheet: schema.Sheet, rows: Mapping[str, Rows]) -> Sheet:
    things: dict[str, Table | Block | CellValue] = {}
    left = 2
    for table in sheet.tables:
        things[Place("", HEADER_ROW, left).address] = _table(table, rows.get(table.name, ()))
        left += len(table.columns) + 2
    for block in sheet.blocks:
        things["A3"] = Block(block.name, [[None] * len(block.widths)] * block.height)
    if sheet.surface is schema.Surface.START:
        things["B2"] = Block(schema.STATUS, [[None]])
        things["B3"] = Block(schema.SCHEMA, [[f"{SCHEMA.key} {SCHEMA.version}"]])
    return things


def _table(table: schema.Table, rows: Rows) -> Table:
    """A table as it stands, with the user's own columns at its right end."""
    filled = rows or ({},)
    labels = list(
        dict.fromkeys(
            (*(c.label for c in table.columns), *(each for row in filled for each in row))
        )
    )
    columns = {label: [row.get(label) for row in filled] for label in labels}
    dates = tuple(c.label for c in table.columns if c.field.kind is schema.Kind.DATE)
    return Table(table.name, columns, dates)
