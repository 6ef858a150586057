"""A closed workbook is read as Excel shows it, whoever wrote it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from finsam_xl.basics.grid import Area, CellError, CellValue
from finsam_xl.books.file import FileBook
from tests.books.file_fixture import (
    AREAS,
    CODES,
    DAY,
    FEES,
    LIST,
    REPORT,
    SHEET1,
    SHEET2,
    STATUS,
    Change,
    rewritten,
    rich,
    swap,
)

BOOK = "xl/workbook.xml"
SERIAL = 46109


def test_tables_and_blocks(tmp_path: Path) -> None:
    book = rich(tmp_path / "bok.xlsx")
    found = book.read(AREAS)
    fees = found["tblAvgifter"]
    assert (fees.sheet, fees.row, fees.column, fees.below) == ("Avgifter", 3, 1, 0)
    assert fees.header == ("Medlem", "Belopp", "Dag", "Avgift")
    assert fees.columns == (
        ("Staten", "Region", "Kommun"),
        (100.5, 50.0, 25.0),
        (date(2026, 3, 28), date(2026, 4, 28), date(2026, 5, 28)),
        (201.0, 100.0, 50.0),
    )
    status = found["finsam_status"]
    assert (status.sheet, status.row, status.column, status.header) == ("Avgifter", 1, 6, ())
    assert status.columns == (("Klart",),)
    assert found["rapport"].columns == (
        (175.5, 1.0, CellError("#DIV/0!"), None),
        (351.0, 43.875, "ja", None),
    )
    assert (book.name, book.folder) == ("bok.xlsx", tmp_path)


def test_the_list_of_tables(tmp_path: Path) -> None:
    book = rich(tmp_path / "bok.xlsx")
    assert [(t.name, t.sheet, t.rows) for t in book.tables()] == [
        ("tblAvgifter", "Avgifter", 3),
        ("tblKoder", "Avgifter", 1),
        ("tblLista", "Översikt å", 1),
    ]
    assert book.tables()[1].header == ("Kod", "Namn")


def test_filled_rows_straight_under_a_table(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rows = '<row r="7"><c r="C7"><v>1</v></c></row><row r="8"><c r="D8" t="e"><v>#REF!</v></c>'
    rewritten(path, {SHEET1: swap('<row r="8" spans="1:9">', rows)})
    found = book.read([FEES, CODES, LIST])
    assert [found[name].below for name in ("tblAvgifter", "tblKoder", "tblLista")] == [2, 0, 0]


@pytest.mark.parametrize(
    "change",
    [
        swap('<c r="B4">', "<c>"),
        swap('<row r="4" spans="1:9">', '<row r="4">'),
        swap('<row r="4" spans="1:9">', '<row spans="1:9">'),
        swap('<row r="8"', '<row r="7"/><row r="8"'),
        swap("</sheetData>", '<row r="9" ht="20"/></sheetData>'),
        swap("</sheetData>", '<row r="9"><c r="A9" s="1"/><c r="B9"></c></row></sheetData>'),
        swap("<v>100.5</v>", "<v>1.005E2</v>"),
        swap('<dimension ref="A1:I8"/>', ""),
        swap('<dimension ref="A1:I8"/>', '<dimension ref="A1"/>'),
        swap("?>", "?>\r\n"),
        swap("><", ">\n<"),
        swap("<?xml", "\ufeff<?xml"),
    ],
)
def test_ways_to_write_the_same_sheet(tmp_path: Path, change: Change) -> None:
    expected = rich(tmp_path / "a.xlsx")
    book = rich(tmp_path / "b.xlsx")
    rewritten(tmp_path / "b.xlsx", {SHEET1: change})
    assert book.read(AREAS) == expected.read(AREAS)
    assert book.formulas(AREAS) == expected.formulas(AREAS)


def shown(path: Path, cell: str) -> CellValue:
    """What H4 shows when the sheet holds this cell there."""
    book = rich(path)
    old = '<c r="H4" s="1" t="s"><v>11</v></c>'
    rewritten(path, {SHEET1: swap(old, cell)})
    return book.read([CODES])["tblKoder"].columns[0][0]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<c r="H4"><v>1</v></c>', 1.0),
        ('<c r="H4" t="n"><v>-0.1</v></c>', -0.1),
        ('<c r="H4" t="b"><v>0</v></c>', False),
        ('<c r="H4" t="e"><v>#N/A</v></c>', CellError("#N/A")),
        ('<c r="H4" t="str"><f>A1</f><v></v></c>', None),
        ('<c r="H4" t="str"><f>A1</f><v>  x </v></c>', "  x "),
        ('<c r="H4"><f>A1</f></c>', "Avgifter"),
        ('<c r="H4"/>', None),
        ('<c r="H4" t="inlineStr"><is><t></t></is></c>', None),
        ('<c r="H4" t="inlineStr"><is><t xml:space="preserve"> å </t></is></c>', " å "),
        ('<c r="H4" t="inlineStr"><is><t>_x0041__x005F_x0041_</t></is></c>', "A_x0041_"),
        ('<c r="H4" t="inlineStr"><is><r><t>ri</t></r><r><t>k</t></r></is></c>', "rik"),
        ('<c r="H4" t="inlineStr"><is><t>&lt;&amp;&#228;</t></is></c>', "<&ä"),
        (f'<c r="H4" s="3"><v>{SERIAL}</v></c>', date(2026, 3, 28)),
        (f'<c r="H4" s="3"><v>{SERIAL}.5</v></c>', datetime(2026, 3, 28, 12)),  # noqa: DTZ001
        ('<c r="H4" t="d" s="3"><v>2026-03-28</v></c>', date(2026, 3, 28)),
    ],
)
def test_kinds_of_cells(tmp_path: Path, cell: str, value: CellValue) -> None:
    found = shown(tmp_path / "bok.xlsx", cell)
    assert (found, type(found)) == (value, type(value))


def test_times_and_moments(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("Blad")
        for row, (code, number) in enumerate(
            [("hh:mm", 0.5), ("[h]:mm", 1.5), ("yyyy-mm-dd hh:mm", SERIAL + 0.25), ("0.00", SERIAL)]
        ):
            page.write_number(row, 0, number, book.add_format({"num_format": code}))
        book.define_name("allt", "=Blad!$A$1:$A$4")
    found = FileBook(path, DAY).read([Area("allt", "")])["allt"].columns[0]
    assert found == (0.5, 1.5, datetime(2026, 3, 28, 6), float(SERIAL))  # noqa: DTZ001


@pytest.mark.parametrize("code", ["yyyy-mm-dd", "[h]:mm", "hh:mm", "yyyy-mm-dd hh:mm", "0.00"])
@pytest.mark.parametrize("number", [-1, -0.25, -1e12, 1e9, 1e12, 1e300, 2958466, 5, 0, 59])
def test_a_number_that_is_no_day_stays_a_number(tmp_path: Path, code: str, number: float) -> None:
    path = tmp_path / "bok.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("Blad")
        page.write_number(0, 0, number, book.add_format({"num_format": code}))
        book.define_name("ett", "=Blad!$A$1")
    assert FileBook(path, DAY).read([Area("ett", "")])["ett"].columns == ((number,),)


@pytest.mark.parametrize(
    ("name", "block"),
    [
        ("Avgifter!$A$1", True),
        ("'Avgifter'!$A$1:$B$2", True),
        ("'Översikt å'!$A$1:$B$2", True),
        ("Avgifter!A1", True),
        ("Avgifter!#REF!", False),
        ("#REF!", False),
        ("Saknas!$A$1", False),
        ("Avgifter!$A:$B", False),
        ("Avgifter!$A$1,Avgifter!$B$2", False),
        ("Avgifter!$B$2:$A$1", False),
        ("Avgifter!$XFE$1", False),
        ("SUM(Avgifter!$A$1)", False),
        ("[1]Avgifter!$A$1", False),
    ],
)
def test_names_that_are_blocks(tmp_path: Path, name: str, *, block: bool) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {BOOK: swap("Avgifter!$F$1", name)})
    assert bool(book.read([STATUS])) is block


def test_a_sheet_name_with_every_odd_letter(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("A'b & <c> å").write_string("B2", "hej")
        book.define_name("ett", "='A''b & <c> å'!$B$2")
    found = FileBook(path, DAY).read([Area("ett", "")])["ett"]
    assert (found.sheet, found.columns) == ("A'b & <c> å", (("hej",),))


def test_an_error_is_never_counted_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {SHEET2: swap("#DIV/0!", "#SPILL!")})
    assert book.read([REPORT])["rapport"].columns[0][2] == CellError("#SPILL!")


def test_reading_loads_no_heavy_library() -> None:
    heavy = "{'openpyxl', 'pandas', 'numpy', 'formualizer', 'xlsxwriter', 'lxml', 'xlwings'}"
    code = f"import sys, finsam_xl.books.file; assert not {heavy} & sys.modules.keys()"
    subprocess.run([sys.executable, "-c", code], check=True)
