"""Where the builder puts each table: side by side, with header rows at the same height."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.basics.place import column_letters
from finsam_xl.sheets.schema import Column, Owner, Sheet, Table, Workbook

TITLE_ROW = 1
INTRO_ROW = 2
ASSOCIATION_ROW = 3
FIRST_TABLE_ROW = 4
FIRST_COLUMN = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A table's place: the rows above its header, and its first column, all counted from 1."""

    sheet: Sheet
    table: Table
    title_row: int
    sums_row: int
    notes_row: int
    header_row: int
    first_column: int

    @property
    def first_row(self) -> int:
        """The first body row."""
        return self.header_row + 1

    @property
    def last_column(self) -> int:
        """The table's last column."""
        return self.first_column + len(self.table.columns) - 1

    def letters(self, column: Column) -> str:
        """The letters of one of the table's columns."""
        return column_letters(self.first_column + self.table.position(column.key))

    def body(self, first: Column, last: Column, rows: int) -> str:
        """Some body rows of neighbouring columns, as F9:G1008."""
        end = self.header_row + rows
        return f"{self.letters(first)}{self.first_row}:{self.letters(last)}{end}"

    def fixed(self, key: str, rows: int) -> str:
        """Some body rows of one column, as $F$9:$F$1008."""
        letters = self.letters(self.table.column(key))
        return f"${letters}${self.first_row}:${letters}${self.header_row + rows}"


def spots(sheet: Sheet) -> tuple[Spot, ...]:
    """Each table's place on a sheet."""
    sums_row = FIRST_TABLE_ROW + any(has_title(sheet, table) for table in sheet.tables)
    notes_row = sums_row + any(table.sums for table in sheet.tables)
    header_row = notes_row + any(has_notes(table) for table in sheet.tables)
    placed: list[Spot] = []
    column = FIRST_COLUMN
    for table in sheet.tables:
        placed.append(Spot(sheet, table, FIRST_TABLE_ROW, sums_row, notes_row, header_row, column))
        column += len(table.columns) + 1
    return tuple(placed)


def has_title(sheet: Sheet, table: Table) -> bool:
    """Whether a table needs a title of its own beside the sheet's."""
    return table.title != sheet.label


def has_notes(table: Table) -> bool:
    """Whether anything stands right above the header: a unit, or that finsam reckons a column."""
    has_unit = bool(table.unit or table.unit_setting)
    return has_unit or (table.users and any(map(is_finsams, table.columns)))


def is_finsams(column: Column) -> bool:
    """Whether finsam writes the column."""
    return column.owner is Owner.FINSAM


def spot_of(workbook: Workbook, name: str) -> Spot:
    """The place of a table by name; KeyError if the schema has none."""
    for sheet in workbook.sheets:
        for spot in spots(sheet):
            if spot.table.name == name:
                return spot
    raise KeyError(name)


def setting_cell(workbook: Workbook, key: str) -> str:
    """Where a setting's value stands, as Inställningar!$B$9; KeyError if there is none."""
    spot = spot_of(workbook, SETTINGS)
    row = [setting.key for setting in workbook.settings].index(key) + spot.first_row
    letters = spot.letters(spot.table.column("value"))
    return f"{spot.sheet.label}!${letters}${row}"


SETTINGS = "tblForbund"
