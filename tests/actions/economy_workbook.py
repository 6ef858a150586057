"""An economy workbook in memory, laid out as the schema says, from small worksheets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from finsam_xl.actions.journey.perform import Request, perform
from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place, column_letters
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.memory.sheet import Block, Sheet, Table
from finsam_xl.sheets import schema
from finsam_xl.sheets.born import YearSum
from finsam_xl.sheets.load import load

ECONOMY = load("ekonomi")
MOMENT = datetime(2016, 3, 21, 9, 30, tzinfo=UTC)
HEADER_ROW = 5
SUM_ROW = 3
Rows = Sequence[Mapping[str, CellValue]]

ALLOCATION: dict[str, CellValue] = {
    "År": 2016.0,
    "Statens tilldelning": 10_610_905.0,
    "Status": "beslutad",
    "Nyckel": "folkmängd",
    "Mätdatum": date(2015, 11, 1),
    "Källa": "SCB",
}
MEMBERS: Rows = (
    {"Medlem": "Försäkringskassan", "Part": "stat"},
    {"Medlem": "Arbetsförmedlingen", "Part": "stat", "Betalas av": "Försäkringskassan"},
    {"Medlem": "Landstinget i Uppsala län", "Part": "region"},
    {"Medlem": "Håbo", "Part": "kommun"},
    {"Medlem": "Tierp", "Part": "kommun"},
)
FEES: Rows = (
    {"År": 2016.0, "Medlem": "Försäkringskassan", "Part": "stat"},
    {"År": 2016.0, "Medlem": "Landstinget i Uppsala län", "Part": "region"},
    {"År": 2016.0, "Medlem": "Håbo", "Part": "kommun", "Nyckeltal": 20_251.0},
    {"År": 2016.0, "Medlem": "Tierp", "Part": "kommun", "Nyckeltal": 20_487.0},
)


def workbook(
    tables: Mapping[str, Rows] | None = None, settings: Mapping[str, CellValue] | None = None
) -> MemoryBook:
    """The small Uppsala, with other rows where they are given."""
    rows: dict[str, Rows] = {
        "tblTilldelning": (ALLOCATION,),
        "tblMedlemmar": MEMBERS,
        "tblAvgifter": FEES,
        "tblForbund": _settings(settings or {}),
    }
    rows |= tables or {}
    return MemoryBook.of({sheet.label: _sheet(sheet, rows) for sheet in ECONOMY.sheets})


def request(action: str) -> Request:
    """Someone asks for an action on the day of the printed minutes."""
    return Request(action, MOMENT, "Ekonomen")


def cell(book: MemoryBook, table: str, label: str, row: int) -> CellValue:
    """What a body row, from 0, holds under a label."""
    grid = book.read(ECONOMY.areas())[table]
    return grid.columns[grid.header.index(label)][row]


def place(table: str, label: str, row: int) -> Place:
    """Where that cell stands in `workbook()`."""
    grid = workbook().read(ECONOMY.areas())[table]
    return grid.place(row, grid.header.index(label))


def column(book: MemoryBook, table: str, label: str) -> list[CellValue]:
    """All that stands under a label."""
    grid = book.read(ECONOMY.areas())[table]
    return list(grid.columns[grid.header.index(label)])


def _settings(given: Mapping[str, CellValue]) -> Rows:
    standard: dict[str, CellValue] = {"Namn": "Samordningsförbundet Exempel", "År": 2016.0}
    values = standard | dict(given)
    return [
        {"Nyckel": each.label, "Värde": values.get(each.label, each.default)}
        for each in ECONOMY.settings
    ]


def _sheet(sheet: schema.Sheet, rows: Mapping[str, Rows]) -> Sheet:
    things: dict[str, Table | Block | CellValue] = {}
    left = 2
    for table in sheet.tables:
        things[Place("", HEADER_ROW, left).address] = _table(table, rows.get(table.name, ()))
        for each in table.sums:
            at = Place("", SUM_ROW, left + table.position(each.column))
            things[at.address] = Block(each.name, [[FormulaText(_sum(table, each, left))]])
        left += len(table.columns) + 1
    for block in sheet.blocks:
        things["A3"] = Block(block.name, [[None] * len(block.widths)] * block.height)
    if sheet.surface is schema.Surface.START:
        things["B2"] = Block(schema.STATUS, [[None]])
        things["B3"] = Block(schema.SCHEMA, [[f"{ECONOMY.key} {ECONOMY.version}"]])
    return things


def _table(table: schema.Table, rows: Rows) -> Table:
    """A table as it stands; fixed rows have their names but no formulas."""
    names = [{table.columns[0].label: row.label} for row in table.rows]
    filled = rows or names or ({},)
    columns = {c.label: [row.get(c.label) for row in filled] for c in table.columns}
    dates = tuple(c.label for c in table.columns if c.field.kind is schema.Kind.DATE)
    return Table(table.name, columns, dates)


def perform_allocation(book: MemoryBook) -> None:
    """Click Fördela avgifter."""
    perform(book, request("allocate-fees"))


def _sum(table: schema.Table, each: YearSum, left: int) -> str:
    """The workbook's live sum, as the builder writes it."""

    def body(key: str) -> str:
        letters = column_letters(left + table.position(key))
        return f"${letters}${HEADER_ROW + 1}:${letters}$2000"

    if not each.year_column:
        return f"=ROUND(SUM({body(each.column)}),5)"
    year = next(
        Place("", HEADER_ROW + 3, column).address
        for column, label in enumerate(_labels("Inställningar"), 2)
        if label == "Värde"
    )
    return f"=ROUND(SUMIFS({body(each.column)},{body(each.year_column)},Inställningar!{year}),5)"


def _labels(sheet: str) -> list[str]:
    """The labels from column B on, with a gap between the tables."""
    [found] = [each for each in ECONOMY.sheets if each.label == sheet]
    return [label for table in found.tables for label in (*(c.label for c in table.columns), "")]
