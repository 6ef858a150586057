"""The records of a workbook's schema: sheets, tables, columns, settings and blocks."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Area
from finsam_xl.sheets.born import Chart, FixedRow, YearSum


class Owner(Enum):
    """Who writes a column: the user, finsam, or a formula that stands there from birth."""

    USER = "user"
    FINSAM = "finsam"
    FORMULA = "formula"


class Kind(Enum):
    """What a value is; decides reading, cell format and alignment."""

    TEXT = "text"
    YEAR = "year"
    WHOLE = "whole"
    NUMBER = "number"
    AMOUNT = "amount"
    SHARE = "share"
    DATE = "date"
    TIME = "time"


class Carry(Enum):
    """What happens to a column when next year's workbook is made (Nytt år)."""

    COPY = "copy"
    SHIFT = "shift"
    OPENING = "opening"
    NONE = "none"


class Surface(Enum):
    """What a sheet is for; decides its tab colour and look."""

    START = "start"
    INPUT = "input"
    REPORT = "report"
    CHECKS = "checks"
    LOG = "log"


class Choices(Frozen):
    """What may be chosen: fixed words, or the values of another table's column."""

    words: tuple[str, ...] = ()
    table: str = ""
    column: str = ""


class Field(Frozen):
    """How one kind of value is typed, whether it stands in a column or in a setting.

    `decimals` is the most an amount or number may have; `default` is read where the cell is empty.
    `since` is the first version of the workbook that has it. `factor` is how many kronor one unit
    of an amount is, once the workbook's settings are known; a setting of money names the setting
    of its unit in `unit_setting`. Where `is_open`, a word that the list of choices lacks may stand.
    """

    key: str
    label: str
    kind: Kind
    choices: Choices | None = None
    required: bool = False
    minimum: float | None = None
    maximum: float | None = None
    decimals: int = 0
    default: str | float | None = None
    note: str = ""
    since: int = 1
    carry: Carry = Carry.NONE
    factor: int = 1
    unit_setting: str = ""
    is_open: bool = False


class Column(Frozen):
    """One column of a table; `formula` names other columns of the row as {key}.

    `printed` is false for a wide column at a sheet's right end that is read on screen only, `above`
    is a formula over the header, such as the year a column is for, `takes` is the key of the column
    whose cells it takes over in next year's workbook. `kept`: no run clears it, no import loses it.
    """

    field: Field
    owner: Owner
    width: float
    folded: bool = False
    formula: str = ""
    printed: bool = True
    above: str = ""
    takes: str = ""
    kept: bool = False

    @property
    def key(self) -> str:
        """The column's name in code."""
        return self.field.key

    @property
    def label(self) -> str:
        """The column's header in the sheet."""
        return self.field.label

    def formula_with(self, address: Callable[[str], str]) -> str:
        """The row formula with each {key} as the address of that column's cell."""
        return re.sub(r"\{(\w+)\}", lambda match: address(match[1]), self.formula)


class Table(Frozen):
    """A table on a sheet; `unit` is the line that stands above it.

    With `unit_setting` its amounts are in the unit that this setting names, kr or tkr. `expected`
    tells that it must be filled for a year's work. `rows` are those that stand there from birth,
    `born` are the user's first rows, theirs to change, and `sum_label` says what the sums over all
    rows are. `keyed` are the columns by which a row that is read in takes another's place; without
    them a file's rows take the place of all rows. `stays` tells that its rows are of persons
    or of a few, and never leave the workbook.
    """

    name: str
    title: str
    unit: str
    columns: tuple[Column, ...]
    sums: tuple[YearSum, ...] = ()
    rows: tuple[FixedRow, ...] = ()
    born: tuple[tuple[str | float, ...], ...] = ()
    sum_label: str = ""
    fixed_rows: bool = False
    unit_setting: str = ""
    expected: bool = False
    since: int = 1
    keyed: tuple[str, ...] = ()
    stays: bool = False

    @property
    def users(self) -> bool:
        """True when the user adds the rows: then some column of theirs must be filled in."""
        return any(each.field.required and each.owner is Owner.USER for each in self.columns)

    def column(self, key: str) -> Column:
        """The column with this key; KeyError if the schema has none."""
        return self.columns[self.position(key)]

    def position(self, key: str) -> int:
        """Where the column with this key stands, from 0; KeyError if the schema has none."""
        for position, column in enumerate(self.columns):
            if column.key == key:
                return position
        raise KeyError(key)


class Block(Frozen):
    """A printable report block that finsam rewrites as a whole: a named range of fixed size.

    `widths` are the columns' widths; the first column is narrow, hidden and holds each row's kind,
    the second holds words and the others amounts, or words where `words` is true.
    """

    name: str
    height: int
    widths: tuple[float, ...]
    since: int = 1
    words: bool = False


class Sheet(Frozen):
    """One sheet: what it is for, what stands on it, and which group Start lists it in."""

    key: str
    label: str
    code_name: str
    surface: Surface
    intro: str
    tables: tuple[Table, ...] = ()
    blocks: tuple[Block, ...] = ()
    charts: tuple[Chart, ...] = ()
    group: str = ""


class Check(Frozen):
    """A subject of checks, a module of actions/checks, and the tables and settings it is `of`.

    It is loaded and run where one of them holds something; always where none is named.
    """

    subject: str
    of: tuple[str, ...] = ()


class Workbook(Frozen):
    """A whole workbook: sheets in order, and the settings that tblForbund holds.

    `checks` are the subjects whose checks are run on it.
    """

    key: str
    version: int
    title: str
    purpose: str
    steps: tuple[str, ...]
    checks: tuple[Check, ...]
    settings: tuple[Field, ...]
    sheets: tuple[Sheet, ...]

    @property
    def tables(self) -> dict[str, Table]:
        """Every table by name, in the order of the sheets."""
        return {table.name: table for sheet in self.sheets for table in sheet.tables}

    @property
    def blocks(self) -> dict[str, Block]:
        """Every report block by name, in the order of the sheets."""
        return {block.name: block for sheet in self.sheets for block in sheet.blocks}

    def setting(self, key: str) -> Field:
        """The setting with this key; KeyError if the schema has none."""
        for setting in self.settings:
            if setting.key == key:
                return setting
        raise KeyError(key)

    def areas(self) -> tuple[Area, ...]:
        """All tables, blocks and named sums, and the status line, each with its sheet of birth."""
        named = [
            Area(name, sheet.label)
            for sheet in self.sheets
            for name in (
                *(table.name for table in sheet.tables),
                *(block.name for block in sheet.blocks),
                *(each.name for table in sheet.tables for each in table.sums),
            )
        ]
        return (*named, Area(STATUS, START), Area(SCHEMA, START))


START = "Start"
STATUS = "finsam_status"
SCHEMA = "finsam_schema"
