"""Every formula the builder writes, in words that Excel 2016, Calc and our reckoner share."""

from __future__ import annotations

from finsam_xl.builder.layout import Spot, is_finsams, setting_cell, spot_of
from finsam_xl.sheets.born import YearSum
from finsam_xl.sheets.schema import Choices, Column, Field, Owner, Table, Workbook

ROOM = 1000
_THOUSANDS, _KRONOR = "Belopp i tusental kronor (tkr)", "Belopp i kronor"
_ALL_FILLED = "Grunduppgifterna finns. Läs Kontroller efter varje klick."
_THEN = "sedan kan du räkna."
_DECIMALS = 5
"""An öre in thousands of kronor: a sum is exact in either unit."""
SUM_ROOM = 2000
MARK_ROOM = 600
FINDINGS = "tblKontroller"
MARK_NAMES = {"sheet": "finsam_marke_blad", "cell": "finsam_marke_cell"}
ACCEPTED_NAME = "finsam_marke_godtagen"


def year_sum(workbook: Workbook, spot: Spot, each: YearSum) -> str:
    """The sum of a column over the workbook's year, or over all; empty with nothing to sum."""
    if not each.year_column:
        amounts = spot.fixed(each.column, SUM_ROOM)
        return f'=IF(COUNTIFS({amounts},"<>")=0,"",ROUND(SUM({amounts}),{_DECIMALS}))'
    year = setting_cell(workbook, "year")
    amounts, years = spot.fixed(each.column, SUM_ROOM), spot.fixed(each.year_column, SUM_ROOM)
    nothing = f'COUNTIFS({years},{year},{amounts},"<>")=0'
    return f'=IF({nothing},"",ROUND(SUMIFS({amounts},{years},{year}),{_DECIMALS}))'


def association(workbook: Workbook) -> str:
    """The association's name, so that it stands on every sheet; empty until it is given."""
    return f'={setting_cell(workbook, "name")}&""'


def unit_line(workbook: Workbook, setting: str) -> str:
    """Which unit a table's amounts are in, as the setting says."""
    cell = setting_cell(workbook, setting)
    return f'=IF({cell}="tkr","{_THOUSANDS}","{_KRONOR}")'


def unit_at_birth(workbook: Workbook, setting: str) -> str:
    """What that formula gives for the setting's default."""
    return _THOUSANDS if workbook.setting(setting).default == "tkr" else _KRONOR


def left_to_fill(workbook: Workbook) -> str:
    """What is still empty: the settings that must be given, and the tables of a year's work."""
    parts = [
        f'IF({setting_cell(workbook, each.key)}="","{each.label}, ","")'
        for each in must_be_given(workbook)
    ]
    for table in must_be_filled(workbook):
        spot = spot_of(workbook, table.name)
        first = next(each for each in table.columns if each.field.required)
        cells = f"{spot.sheet.label}!{spot.fixed(first.key, ROOM)}"
        parts.append(f'IF(COUNTIFS({cells},"<>")=0,"{table.title}, ","")')
    words = "&".join(parts)
    return f'=IF({words}="","{_ALL_FILLED}",{words}&"{_THEN}")'


def left_at_birth(workbook: Workbook) -> str:
    """What that formula gives before anything is filled in."""
    labels = [each.label for each in must_be_given(workbook)]
    titles = [each.title for each in must_be_filled(workbook)]
    return "".join(f"{word}, " for word in (*labels, *titles)) + _THEN


def must_be_given(workbook: Workbook) -> tuple[Field, ...]:
    """The settings without which nothing can be reckoned."""
    return tuple(each for each in workbook.settings if each.required)


def must_be_filled(workbook: Workbook) -> tuple[Table, ...]:
    """The tables of a year's work."""
    return tuple(table for table in workbook.tables.values() if table.expected)


def sum_label(workbook: Workbook) -> str:
    """Summa 2016, or Summa until a year is given."""
    year = setting_cell(workbook, "year")
    return f'=IF({year}="","Summa","Summa "&{year})'


def row_formula(spot: Spot, column: Column, row: int) -> str:
    """The schema's formula of a column, with {key} as the cells of this row."""
    return column.formula_with(lambda key: f"{spot.letters(spot.table.column(key))}{row}")


def chosen_from(workbook: Workbook, choices: Choices) -> str:
    """The filled part of another table's column, as a list to choose from."""
    spot = spot_of(workbook, choices.table)
    key = next(each.key for each in spot.table.columns if each.label == choices.column)
    first = f"{spot.sheet.label}!{spot.fixed(key, 1).partition(':')[0]}"
    room = f"{spot.sheet.label}!{spot.fixed(key, ROOM)}"
    return f'={first}:INDEX({room},COUNTIFS({room},"<>"))'


def in_use(spot: Spot) -> str:
    """True on a row that holds something, and on the next free one where the user adds rows."""
    row = spot.first_row
    if spot.table.fixed_rows:
        return f'=${spot.letters(spot.table.columns[0])}{row}<>""'
    typed = [each for each in spot.table.columns if each.owner is not Owner.FORMULA]
    first, last = spot.letters(typed[0]), spot.letters(typed[-1])
    filled = f'COUNTIFS(${first}{row}:${last}{row},"<>")>0'
    if not spot.table.users:
        return f"={filled}"
    above = f'${spot.letters(spot.table.columns[0])}{row - 1}<>""'
    return f"=OR({above},{filled})"


def has_decimals(spot: Spot, column: Column) -> str:
    """True where a number is not whole."""
    cell = f"{spot.letters(column)}{spot.first_row}"
    return f"={cell}<>ROUND({cell},0)"


def marked(sheet: str) -> str:
    """True in a cell that a finding points at and nobody has accepted."""
    return (
        f'=COUNTIFS({MARK_NAMES["sheet"]},"{sheet}",'
        f'{MARK_NAMES["cell"]},ADDRESS(ROW(),COLUMN(),4),{ACCEPTED_NAME},"")>0'
    )


def mark_names(workbook: Workbook) -> dict[str, str]:
    """The names that marks look in: a conditional format reaches another sheet by name only."""
    spot = spot_of(workbook, FINDINGS)
    columns = {name: key for key, name in MARK_NAMES.items()} | {ACCEPTED_NAME: "accepted_by"}
    return {
        name: f"={spot.sheet.label}!{spot.fixed(key, MARK_ROOM)}" for name, key in columns.items()
    }


def is_word(spot: Spot, column: Column, word: str) -> str:
    """True on a row that has this word in a column."""
    return f'=${spot.letters(column)}{spot.first_row}="{word}"'


def finsam_columns(spot: Spot) -> tuple[Column, ...]:
    """The columns that finsam writes."""
    return tuple(column for column in spot.table.columns if is_finsams(column))
