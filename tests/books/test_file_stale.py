"""A file that tells that its formulas are not reckoned is reckoned before anybody reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from finsam_xl.basics.edit import Formula, FormulaText
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.reckoning.staleness import is_stale
from tests.books.file_fixture import (
    DAY,
    REPORT,
    SHEET2,
    Change,
    engine_alone,
    rewritten,
    rich,
    swap,
)

BOOK = "xl/workbook.xml"
RIGHT = ((175.5, 1.0, CellError("#DIV/0!"), None), (351.0, 43.875, "ja", None))
STALE = ((99.0, 1.0, CellError("#DIV/0!"), None), (351.0, 43.875, "ja", None))
STALE_SUM = swap("<v>175.5</v>", "<v>99</v>")


@pytest.fixture(autouse=True, scope="module")
def _engine_alone() -> Iterator[None]:
    with engine_alone():
        yield


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rich(tmp_path / "bok.xlsx")
    return rewritten(tmp_path / "bok.xlsx", {SHEET2: STALE_SUM})


def report(path: Path) -> tuple[tuple[CellValue, ...], ...]:
    return FileBook(path, DAY).read([REPORT])["rapport"].columns


def calc(attributes: str) -> Change:
    return lambda xml: re.sub(rb"<calcPr[^>]*>", f"<calcPr {attributes}/>".encode(), xml)


def test_what_says_nothing_is_read_as_it_stands(path: Path) -> None:
    assert report(path) == STALE


@pytest.mark.parametrize(
    "attributes",
    ['fullCalcOnLoad="1"', 'calcCompleted="0"', 'calcMode="manual" calcOnSave="0"'],
)
def test_a_file_that_says_so_is_reckoned(path: Path, attributes: str) -> None:
    before = rewritten(path, {BOOK: calc(attributes)}).read_bytes()
    assert report(path) == RIGHT
    assert FileBook(path, DAY).used("Översikt å").columns[0][0] == 175.5
    assert path.read_bytes() == before


@pytest.mark.parametrize("attributes", ['calcMode="manual"', 'fullCalcOnLoad="0"', 'calcId="1"'])
def test_one_that_says_the_contrary_is_not(path: Path, attributes: str) -> None:
    rewritten(path, {BOOK: calc(attributes)})
    assert report(path) == STALE


def test_our_own_ask_excel_to_reckon_and_are_right(path: Path) -> None:
    name = swap(
        "</definedNames>",
        '<definedName name="finsam_schema">Bild!$A$1</definedName></definedNames>',
    )
    rewritten(path, {BOOK: calc('fullCalcOnLoad="1"')})
    rewritten(path, {BOOK: name})
    assert report(path) == STALE


def test_a_formula_without_a_value_is_reckoned_and_those_beside_it(path: Path) -> None:
    rewritten(path, {SHEET2: swap("<v>43.875</v>", "")})
    assert report(path) == RIGHT


def test_what_another_library_saved_is_reckoned(path: Path) -> None:
    book = load_workbook(path)
    book["Avgifter"]["B4"] = 1000.5
    book.save(path)
    assert report(path)[0][0] == 1075.5


def test_what_the_engine_does_not_master_shows_nothing(path: Path) -> None:
    rewritten(path, {SHEET2: swap("A1*momssats", "TEXT(A1,0)"), BOOK: calc('fullCalcOnLoad="1"')})
    assert report(path) == ((175.5, 1.0, CellError("#DIV/0!"), None), (351.0, None, "ja", None))


def test_a_workbook_that_the_engine_refuses_is_read_as_it_stands(path: Path) -> None:
    far = swap("<sheetData>", '<sheetData><row r="1"><c r="KN1"><v>1</v></c></row>')
    rewritten(
        path,
        {
            "xl/worksheets/sheet3.xml": lambda xml: far(
                xml.replace(b"<sheetData/>", b"<sheetData></sheetData>")
            ),
            BOOK: calc('fullCalcOnLoad="1"'),
        },
    )
    assert report(path) == STALE


def test_a_formula_of_ours_that_shows_an_empty_text_is_reckoned(tmp_path: Path) -> None:
    """Else every reading of the workbook would reckon it again."""
    path = tmp_path / "bok.xlsx"
    rich(path).apply([Formula(Place("Avgifter", 20, 20), FormulaText('=IF(1=1,"","x")'))])
    assert not is_stale(OpenFile.of(path.name, path.read_bytes()))
