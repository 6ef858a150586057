"""Rows that no formula looks at are not reckoned with, and stand as they stood."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import xlsxwriter

from finsam_xl.basics.edit import Value
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts import plain_cells
from finsam_xl.books.file.reckoning.names import names
from finsam_xl.books.file.reckoning.unseen_rows import Seen, seen_by_formulas
from tests.books.file_fixture import DAY, parts

HEIGHT, FIRST = 9000, 5
PART = "xl/worksheets/sheet1.xml"
EDIT = Value(Place("Kort", 1, 2), 100)
PARTLY = {
    "=SUM(Långt!A5:A20)*B1": sum(range(16)) * 100,
    "=Långt!A7005+B1": 7000 + 100,
    "=mitten*B1": 4000 * 100,
    "=SUM(B1,Långt!A8990:A9010)": 100 + sum(range(8985, 9000)),
}
"""Formulas that look at some of the rows, and what they show after the edit."""
WHOLLY = {
    "=SUM(Långt!A:A)+B1": 200 + sum(range(HEIGHT)) + 100,
    "=SUM(tblLang[Nummer])+B1": sum(range(HEIGHT)) + 100,
    "=MAX(Långt!A5:A9004)+B1": HEIGHT - 1 + 100,
}


def book(path: Path, formula: str) -> FileBook:
    """Long rows under a heading that a formula makes, and a short sheet with the formula in B2."""
    with xlsxwriter.Workbook(path) as made:
        made.calc_on_load = False  # as Excel leaves it
        page, short = made.add_worksheet("Långt"), made.add_worksheet("Kort")
        page.write_formula("A1", "=Kort!B1*2", None, 2)
        for at in range(HEIGHT):
            page.write_row(FIRST - 1 + at, 0, (at, f"D-{at}", "Umeå", 1, 2, 3))
        labels = [{"header": each} for each in ("Nummer", "Namn", "Kommun", "B", "C", "D")]
        page.add_table(3, 0, FIRST + HEIGHT - 2, 5, {"name": "tblLang", "columns": labels})
        made.define_name("mitten", "=Långt!$A$4005")
        short.write("B1", 1)
        short.write_formula("B2", formula, None, 0)
    return FileBook(path, DAY)


def opened(path: Path) -> OpenFile:
    return OpenFile.of(path.name, path.read_bytes())


def seen(path: Path) -> Seen:
    file = opened(path)
    return seen_by_formulas(file, names(file))


@pytest.mark.parametrize("formula", PARTLY)
def test_most_rows_are_left_out_and_come_back_in_place(tmp_path: Path, formula: str) -> None:
    book(tmp_path / "bok.xlsx", formula)
    file, found = opened(tmp_path / "bok.xlsx"), seen(tmp_path / "bok.xlsx")
    left = found.file.xml("Långt")
    assert len(left) < len(file.xml("Långt")) / 2
    assert found.whole({PART: left}) == {PART: file.xml("Långt")}


@pytest.mark.parametrize("formula", WHOLLY)
def test_a_formula_that_looks_at_all_rows_keeps_them_all(tmp_path: Path, formula: str) -> None:
    book(tmp_path / "bok.xlsx", formula)
    assert seen(tmp_path / "bok.xlsx").file.xml("Långt") == opened(tmp_path / "bok.xlsx").xml(
        "Långt"
    )


def test_a_formula_that_cannot_be_read_keeps_them_all(tmp_path: Path) -> None:
    book(tmp_path / "bok.xlsx", "=SUM(Långt!A5:A20")
    assert seen(tmp_path / "bok.xlsx").gone == {}


@pytest.mark.parametrize(("formula", "shows"), [*PARTLY.items(), *WHOLLY.items()])
def test_the_formulas_show_what_they_show_with_all_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, formula: str, shows: float
) -> None:
    eased = book(tmp_path / "bok.xlsx", formula)
    shutil.copy(tmp_path / "bok.xlsx", tmp_path / "hel.xlsx")
    eased.apply([EDIT])
    monkeypatch.setattr(plain_cells, "LONG", 10**12)
    FileBook(tmp_path / "hel.xlsx", DAY).apply([EDIT])
    assert FileBook(tmp_path / "bok.xlsx", DAY).used("Kort").columns[0] == (100, shows)
    assert FileBook(tmp_path / "bok.xlsx", DAY).used("Långt").columns[0][0] == 200
    assert parts(tmp_path / "bok.xlsx") == parts(tmp_path / "hel.xlsx")
