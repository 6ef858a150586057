"""The built workbook says what the schema says, and is born ready to type in."""

from __future__ import annotations

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter

from finsam_xl.builder.start import NOTHING_YET
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import SCHEMA, STATUS, Kind, Owner, Surface
from tests.builder.built import opened

ECONOMY = load("ekonomi")
BOOK = opened()


def test_the_sheets_stand_in_the_schemas_order() -> None:
    assert BOOK.sheetnames == [sheet.label for sheet in ECONOMY.sheets]
    assert BOOK.active.title == "Start"


def test_every_table_has_the_schemas_name_and_columns() -> None:
    for sheet in ECONOMY.sheets:
        tables = BOOK[sheet.label].tables
        assert list(tables) == [table.name for table in sheet.tables]
        for table in sheet.tables:
            labels = [column.name for column in tables[table.name].tableColumns]
            assert labels == [column.label for column in table.columns]


def test_tables_are_born_empty_with_one_row_or_with_the_rows_they_are_born_with() -> None:
    for sheet in ECONOMY.sheets:
        for table in sheet.tables:
            if not table.fixed_rows:
                _header, *body = BOOK[sheet.label][BOOK[sheet.label].tables[table.name].ref]
                typed = [
                    cell.value
                    for cell, column in zip(body[0], table.columns, strict=True)
                    if column.owner is not Owner.FORMULA
                ]
                assert len(body) == max(1, len(table.born))
                first = [cell or None for cell in table.born[0]] if table.born else []
                assert typed == (first or [None] * len(typed))


def test_the_settings_are_the_schemas_with_their_defaults() -> None:
    sheet = BOOK["Inställningar"]
    _header, *rows = sheet[sheet.tables["tblForbund"].ref]
    told = [tuple(cell.value for cell in row) for row in rows]
    assert told == [(each.label, each.default, each.note) for each in ECONOMY.settings]


BOOKED = {
    ("tblUtfall", "amount"): "#,##0.00",
    ("tblBalans", "opening"): "#,##0.00",
    ("tblBalans", "closing"): "#,##0.00",
    ("tblFjolaret", "amount"): "#,##0.00",
}
"""What is booked is shown to the öre."""


def test_every_column_has_its_format_so_that_new_rows_get_it() -> None:
    formats = {Kind.TEXT: "@", Kind.YEAR: "0", Kind.WHOLE: "0", Kind.SHARE: "0.0%"}
    formats |= {Kind.DATE: "yyyy-mm-dd"}
    for sheet in ECONOMY.sheets:
        for table in sheet.tables:
            first = BOOK[sheet.label][BOOK[sheet.label].tables[table.name].ref][0][0].column
            for at, column in enumerate(table.columns, first):
                if column.owner is not Owner.FORMULA:
                    shown = BOOK[sheet.label].column_dimensions[get_column_letter(at)]
                    usual = formats.get(column.field.kind, "#,##0")
                    assert shown.number_format == BOOKED.get((table.name, column.key), usual)
                    assert shown.hidden == column.folded


def test_start_is_protected_but_for_the_status_and_nothing_else_is() -> None:
    assert {sheet.title for sheet in BOOK if sheet.protection.sheet} == {"Start"}
    assert BOOK["Start"].protection.password is None
    unlocked = [c for row in BOOK["Start"].iter_rows() for c in row if not c.protection.locked]
    assert [cell.value for cell in unlocked] == [NOTHING_YET]
    assert single_cell(STATUS) is unlocked[0]
    assert unlocked[0].number_format == "@"


def test_the_schema_version_can_be_read_by_name() -> None:
    assert single_cell(SCHEMA).value == f"{ECONOMY.key} {ECONOMY.version}"


def test_blocks_are_named_and_as_large_as_the_schema_says() -> None:
    for sheet in ECONOMY.sheets:
        for block in sheet.blocks:
            [(title, area)] = BOOK.defined_names[block.name].destinations
            rows = BOOK[title][area]
            assert title == sheet.label
            assert (len(rows), len(rows[0])) == (block.height, len(block.widths))
            assert BOOK[title].column_dimensions["A"].hidden


def test_headers_stay_in_sight_and_on_every_page() -> None:
    for sheet in ECONOMY.sheets:
        page = BOOK[sheet.label]
        assert page.page_setup.paperSize == 9
        assert page.page_setup.fitToHeight == (None if page.title == "Start" else 0)
        assert "&P av &N" in page.oddFooter.center.text
        if sheet.tables:
            header = {page[page.tables[t.name].ref][0][0].row for t in sheet.tables}
            assert len(header) == 1
            assert page.freeze_panes == f"A{header.pop() + 1}"
            assert page.print_title_rows


def test_every_typed_column_with_a_note_or_a_limit_helps_its_user() -> None:
    for sheet in ECONOMY.sheets:
        page = BOOK[sheet.label]
        told = {rule.prompt for rule in page.data_validations.dataValidation}
        notes = {c.field.note for t in sheet.tables for c in t.columns if c.owner is Owner.USER}
        assert notes - {""} <= told


def test_tabs_tell_what_a_sheet_is_for() -> None:
    colours = {
        sheet.surface: BOOK[sheet.label].sheet_properties.tabColor for sheet in ECONOMY.sheets
    }
    assert colours[Surface.START] is None
    assert colours[Surface.INPUT].rgb == "FF0072B2"
    assert colours[Surface.CHECKS].rgb == "FFE69F00"


def single_cell(name: str) -> Cell:
    [(title, address)] = BOOK.defined_names[name].destinations
    return BOOK[title][address]
