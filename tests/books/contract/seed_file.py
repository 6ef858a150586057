"""The seed workbook as a file, its formulas' values right from birth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.place import Place, split_address
from finsam_xl.books.memory.sheet import Block, Table
from finsam_xl.books.plan.extent import Content
from finsam_xl.books.plan.serial import serial
from tests.books.contract import seed


def write(path: Path) -> None:
    """The seed workbook at this path."""
    with xlsxwriter.Workbook(path) as workbook:
        for name, things in seed.SHEETS.items():
            page = _Page(workbook, workbook.add_worksheet(name), _reckoned())
            for address, thing in things.items():
                page.lay(Place(name, *split_address(address)), thing)
        for note in seed.NOTED:
            workbook.get_worksheet_by_name(note.at.sheet).write_comment(note.at.address, note.text)


def _reckoned() -> dict[Place, CellValue]:
    return {
        grid.place(row, column): value
        for grid in seed.memory().read(seed.AREAS).values()
        for column, cells in enumerate(grid.columns)
        for row, value in enumerate(cells)
    }


@dataclass(frozen=True, slots=True)
class _Page:
    workbook: Workbook
    sheet: Worksheet
    reckoned: dict[Place, CellValue]

    def lay(self, at: Place, thing: Table | Block | Content) -> None:
        if isinstance(thing, Table):
            self._table(at, thing)
        elif isinstance(thing, Block):
            self._block(at, thing)
        else:
            self._put(at, thing, None)

    def _table(self, at: Place, table: Table) -> None:
        depth = len(next(iter(table.columns.values())))
        area = (at.row - 1, at.column - 1, at.row - 1 + depth, at.column + len(table.columns) - 2)
        columns = [{"header": label} for label in table.columns]
        self.sheet.add_table(*area, {"name": table.name, "columns": columns})
        for right, (label, contents) in enumerate(table.columns.items()):
            for down, content in enumerate(contents, start=1):
                cell = Place(at.sheet, at.row + down, at.column + right)
                self._put(cell, content, self._look(table, label, content))

    def _block(self, at: Place, block: Block) -> None:
        for down, row in enumerate(block.rows):
            for right, content in enumerate(row):
                self._put(Place(at.sheet, at.row + down, at.column + right), content, None)
        last = Place(at.sheet, at.row + len(block.rows) - 1, at.column + len(block.rows[0]) - 1)
        self.workbook.define_name(block.name, f"='{at.sheet}'!{_fixed(at)}:{_fixed(last)}")

    def _look(self, table: Table, label: str, content: Content) -> Format | None:
        code = "@" if label in seed.TEXT_COLUMNS else "General"
        if label in table.dates:
            code = "yyyy-mm-dd hh:mm" if isinstance(content, datetime) else "yyyy-mm-dd"
        return self.workbook.add_format({"num_format": code})

    def _put(self, at: Place, content: Content, look: Format | None) -> None:
        cell = (at.row - 1, at.column - 1)
        if isinstance(content, FormulaText):
            value = self.reckoned[at]
            cached = value.text if isinstance(value, CellError) else value
            self.sheet.write_formula(*cell, content.text, look, cached)
        elif isinstance(content, bool):
            self.sheet.write_boolean(*cell, content, look)
        elif isinstance(content, str):
            self.sheet.write_string(*cell, content, look)
        elif content is None:
            self.sheet.write_blank(*cell, None, look)
        else:
            number = serial(content) if isinstance(content, date) else content
            self.sheet.write_number(*cell, number, look)


def _fixed(at: Place) -> str:
    return at.address.replace(str(at.row), f"${at.row}").join(("$", ""))
