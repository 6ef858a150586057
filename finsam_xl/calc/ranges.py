"""A rectangle of cells, located only when something is asked of it."""
# ruff: noqa: D102 - the words are xlwings', and its manual tells what they do

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from xlwings import base_classes

from finsam_xl.calc import block
from finsam_xl.calc.addresses import Rectangle, address, quoted
from finsam_xl.calc.calls import CALLS
from finsam_xl.calc.edges import edge
from finsam_xl.calc.formats import code_of, key_of
from finsam_xl.office.cells import CellRange, RangeAddress
from finsam_xl.office.reading import Value

if TYPE_CHECKING:
    from finsam_xl.calc.names import Name
    from finsam_xl.calc.sheets import Sheet
    from finsam_xl.calc.tables import Table

CONTENTS = 1 | 2 | 4 | 16
"""Numbers, dates, texts and formulas; not notes, formats or drawings."""
FORMULAS = 16
EVERYTHING = 1023
WHOLE = 5_000_000
"""More cells than this are a whole column or sheet: then the used part of it is meant."""


class Range(base_classes.Range):
    """Cells of a sheet, their sides counted from 1; a side of 0 is an empty table body."""

    max_cells_per_read = None
    max_cells_per_write = None
    has_array = False
    options: dict[str, object]

    def __init__(self, sheet: Sheet, where: Rectangle) -> None:
        self._sheet = sheet
        self.where = where
        self._cells: CellRange | None = None

    @classmethod
    def of(cls, sheet: Sheet, found: RangeAddress) -> Self:
        """The range that LibreOffice tells of, on its own sheet."""
        if found.Sheet != sheet.position:
            sheet = sheet.book.sheets(found.Sheet + 1)
        height, width = found.EndRow - found.StartRow + 1, found.EndColumn - found.StartColumn + 1
        return cls(sheet, Rectangle(found.StartRow + 1, found.StartColumn + 1, height, width))

    @property
    def cells(self) -> CellRange:
        """LibreOffice's own range."""
        if self._cells is None:
            CALLS.measuring += 1
            at = self.where
            self._cells = self._sheet.native.getCellRangeByPosition(
                at.column - 1, at.row - 1, at.column + at.width - 2, at.row + at.height - 2
            )
        return self._cells

    @property
    def api(self) -> CellRange:
        return self.cells

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    @property
    def coords(self) -> tuple[str, int, int, int, int]:
        at = self.where
        return (self._sheet.name, at.row, at.column, at.height, at.width)

    @property
    def row(self) -> int:
        return self.where.row

    @property
    def column(self) -> int:
        return self.where.column

    @property
    def shape(self) -> tuple[int, int]:
        return (self.where.height, self.where.width)

    def __len__(self) -> int:
        return self.where.height * self.where.width

    def __bool__(self) -> bool:
        return True

    def __call__(self, row: int, column: int | None = None) -> Range:
        if column is None:
            row, column = divmod(row - 1, self.where.width)
            row, column = row + 1, column + 1
        at = self.where
        return Range(self._sheet, Rectangle(at.row + row - 1, at.column + column - 1, 1, 1))

    @property
    def address(self) -> str:
        return address(self.where)

    def get_address(self, row_absolute: bool, col_absolute: bool, external: bool) -> str:  # noqa: FBT001
        text = address(self.where, "$" * row_absolute, "$" * col_absolute)
        sheet = quoted(f"[{self._sheet.book.name}]{self._sheet.name}")
        return f"{sheet}!{text}" if external else text

    @property
    def raw_value(self) -> list[list[Value]] | None:
        if not len(self):
            return None
        if len(self) > WHOLE:
            return self._used().raw_value
        return block.read_block(self.cells, self._sheet.formats)

    @raw_value.setter
    def raw_value(self, value: object) -> None:
        if not len(self):
            return
        if isinstance(value, str) and value.startswith("=") and len(self) > 1:
            self.formula = value
            return
        block.write_block(self.cells, self._spread(value), self._sheet.formats)

    def _spread(self, value: object) -> block.Rows:
        if not isinstance(value, list | tuple):
            return [[value] * self.where.width] * self.where.height
        return value

    def _used(self) -> Range:
        used, at = self._sheet.used_range.where, self.where
        height = max(1, min(at.height, used.row + used.height - at.row))
        width = max(1, min(at.width, used.column + used.width - at.column))
        return Range(self._sheet, Rectangle(at.row, at.column, height, width))

    @property
    def formula(self) -> str | tuple[tuple[str, ...], ...]:
        rows = block.read_formulas(self.cells)
        return rows[0][0] if len(self) == 1 else rows

    @formula.setter
    def formula(self, value: object) -> None:
        if isinstance(value, str) and value.startswith("="):
            block.fill_formula(self.cells, value, self.where.height, self.where.width)
        else:
            self.raw_value = value

    formula2 = formula

    @property
    def has_formula(self) -> bool | None:
        """Whether formulas stand here, told without reading any; None where some cells have one."""
        CALLS.measuring += 1
        found = sum(
            (at.EndRow - at.StartRow + 1) * (at.EndColumn - at.StartColumn + 1)
            for at in self.cells.queryContentCells(FORMULAS).RangeAddresses
        )
        return None if 0 < found < len(self) else bool(found)

    @property
    def number_format(self) -> str | None:
        """None where the cells differ, as in Excel."""
        groups = self.cells.getUniqueCellFormatRanges()
        keys = {groups.getByIndex(index).NumberFormat for index in range(groups.Count)}
        return code_of(keys.pop(), self._sheet.formats) if len(keys) == 1 else None

    @number_format.setter
    def number_format(self, code: str) -> None:
        self.cells.NumberFormat = key_of(code, self._sheet.formats)

    def clear_contents(self) -> None:
        CALLS.writes += 1
        self.cells.clearContents(CONTENTS)

    def clear(self) -> None:
        CALLS.writes += 1
        self.cells.clearContents(EVERYTHING)

    def end(self, direction: str) -> Range:
        return Range(self._sheet, edge(self, direction))

    @property
    def current_region(self) -> Range:
        cursor = self._sheet.native.createCursorByRange(self.cells)
        cursor.collapseToCurrentRegion()
        return Range.of(self._sheet, cursor.RangeAddress)

    @property
    def table(self) -> Table | None:
        inside = (t for t in self._sheet.tables if self.where.corner_within(t.range.where))
        return next(inside, None)

    @property
    def name(self) -> Name | None:
        return next((n for n in self._sheet.book.names if n.covers(self)), None)

    @name.setter
    def name(self, name: str) -> None:
        self._sheet.book.names.add(name, f"={quoted(self._sheet.name)}!{self.address}")

    def select(self) -> None:
        self._sheet.book.controller.select(self.cells)

    def autofit(self, axis: str | None = None) -> None:
        """Nothing: the workbooks' columns have their widths from birth."""
