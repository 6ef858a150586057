"""The shipped examples as the real closed workbooks, and fast copies of them in memory."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.actions.journey.perform import Request, perform, plan
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.plan.extent import Content, Extent
from finsam_xl.books.plan.stand import Stand
from finsam_xl.books.port import Book
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import Kind, Workbook

ECONOMY = load("ekonomi")
MOMENT = datetime(2016, 3, 21, 9, 30, tzinfo=UTC)
DAY = MOMENT.date()


def request(action: str) -> Request:
    """Someone asks for an action on the day of the printed minutes."""
    return Request(action, MOMENT, "Ekonomen")


def found(book: Book, action: str = "check-workbook") -> tuple[Finding, ...]:
    """What stands open after a click on the action, which is not written."""
    return plan(book, request(action)).controls.open


def shipped(folder: Path, example: str) -> FileBook:
    """The example as a user gets it, with its fees allocated, in a real file."""
    path = new_workbook(Order(folder, example, None), date(2016, 3, 21))
    book = FileBook(path, DAY)
    perform(book, request("allocate-fees"))
    return FileBook(path, DAY)


def example(name: str) -> MemoryBook:
    """The example with its fees allocated, in memory and free to be spoilt."""
    whole = _in_memory(name)
    return MemoryBook(whole.stand, whole.blocks, set(whole.dated), DAY)


@cache
def _in_memory(name: str) -> MemoryBook:
    with TemporaryDirectory() as folder:
        return in_memory(shipped(Path(folder), name))


def in_memory(book: Book, workbook: Workbook = ECONOMY, day: date = DAY) -> MemoryBook:
    """All that the schema names of a book, at the same places."""
    areas = workbook.areas()
    shown, formulas = book.read(areas), book.formulas(areas)
    cells: dict[str, dict[tuple[int, int], Content]] = {area.sheet: {} for area in areas}
    tables: dict[str, Extent] = {}
    blocks: dict[str, Extent] = {}
    for area in areas:
        grid = shown[area.name]
        extent = _extent(grid)
        (tables if grid.header else blocks)[area.name] = extent
        cells[grid.sheet] |= _cells(grid, formulas[area.name])
    return MemoryBook(Stand(cells, tables), blocks, _dated(shown, workbook), day)


def _extent(grid: Grid) -> Extent:
    headed = bool(grid.header)
    return Extent(grid.sheet, grid.row, grid.column, grid.height, len(grid.columns), headed=headed)


def _cells(grid: Grid, formulas: Grid) -> dict[tuple[int, int], Content]:
    filled: dict[tuple[int, int], Content] = {
        (grid.row, grid.column + at): label for at, label in enumerate(grid.header)
    }
    for right, column in enumerate(grid.columns):
        for down, value in enumerate(column):
            text = formulas.columns[right][down]
            content = FormulaText(text) if isinstance(text, str) else value
            if content is not None:
                filled[grid.first_row + down, grid.column + right] = content
    return filled


def _dated(grids: dict[str, Grid], workbook: Workbook) -> set[Place]:
    """The cells of all columns of dates."""
    return {
        grids[table.name].place(row, grids[table.name].header.index(column.label))
        for table in workbook.tables.values()
        for column in table.columns
        if column.field.kind is Kind.DATE
        for row in range(grids[table.name].height)
    }
