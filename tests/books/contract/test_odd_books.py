"""A workbook that its users have been at: a total row, an odd sheet name, a table of one row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter
import xlwings

from finsam_xl.basics.edit import ReplaceRows, Text
from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.books.live import LiveBook
from finsam_xl.books.port import Book
from finsam_xl.calc.apps import App
from tests.books.contract import seed

SHEET = "Budget 'prel' 2026"
SUMMED = Area("tblSumma", SHEET)
LONE = Area("tblEnsam", SHEET)
NAMED = Area("namn", SHEET)


def write(path: Path) -> None:
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet(SHEET)
        columns = [
            {"header": "Post", "total_string": "Summa"},
            {"header": "Belopp", "total_function": "sum", "total_value": 30},
        ]
        table = {"name": "tblSumma", "columns": columns, "total_row": True}
        sheet.add_table("A1:B4", {**table, "data": [["Hyra", 10], ["Lön", 20]]})
        sheet.add_table("D1:D2", {"name": "tblEnsam", "columns": [{"header": "Rad"}]})
        sheet.write("F2", "här")
        workbook.define_name("namn", "='Budget ''prel'' 2026'!$F$2")


@pytest.fixture(params=["file", pytest.param("live", marks=pytest.mark.office)])
def odd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    path = tmp_path / "udda.xlsx"
    write(path)
    if request.param == "file":
        yield FileBook(path, seed.DAY)
        return
    app: App = request.getfixturevalue("calc_app")
    opened = xlwings.Book(impl=app.books.open(str(path)))
    yield LiveBook(opened)
    opened.close()


def test_a_total_row_is_no_row_of_the_table(odd: Book) -> None:
    grid = odd.read([SUMMED])["tblSumma"]
    assert grid.columns == (("Hyra", "Lön"), (10.0, 20.0))
    assert grid.below == 0


def test_a_table_with_a_total_row_does_not_grow(odd: Book) -> None:
    with pytest.raises(Refusal, match="summarad"):
        odd.apply([ReplaceRows("tblSumma", (("a", 1), ("b", 2), ("c", 3)))])
    assert odd.read([SUMMED])["tblSumma"].columns == (("Hyra", "Lön"), (10.0, 20.0))


def test_a_name_reaches_a_sheet_with_blanks_and_quotes(odd: Book) -> None:
    assert odd.read([NAMED])["namn"].columns == (("här",),)
    odd.apply([Text(Place(SHEET, 2, 6), "där")])
    assert odd.read([NAMED])["namn"].columns == (("där",),)


def test_a_table_of_one_cell_grows_and_shrinks(odd: Book) -> None:
    back = odd.apply([ReplaceRows("tblEnsam", (("a",), (2,), (None,)))]).back
    assert odd.read([LONE])["tblEnsam"].columns == (("a", 2.0, None),)
    odd.apply(back)
    assert odd.read([LONE])["tblEnsam"].columns == ((None,),)
