"""No stale value ever stands beside new input, whatever the workbook holds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from finsam_xl.basics.edit import Formula, FormulaText, ReplaceRows, Value
from finsam_xl.basics.finding import Level
from finsam_xl.basics.grid import Area, CellError
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.patch_workbook import reckoning_on_opening
from finsam_xl.books.file.reckoning import reckon
from finsam_xl.books.plan.recalculate import Cells, TableArea, recalculated
from tests.books.file_fixture import (
    DAY,
    REPORT,
    SHEET1,
    SHEET2,
    differing,
    engine_alone,
    parts,
    rewritten,
    rich,
    swap,
    told,
)

EDIT = Value(Place("Avgifter", 4, 2), 200)
BOOK = "xl/workbook.xml"
EKONOMI = Path(__file__).parents[2] / "workbook" / "ekonomi.xlsm"


@pytest.fixture(autouse=True, scope="module")
def _engine_alone() -> Iterator[None]:
    with engine_alone():
        yield


BEFORE_CALC = (
    b"<sheets></sheets>",
    b"<functionGroups></functionGroups>",
    b"<externalReferences></externalReferences>",
    b"<definedNames></definedNames>",
)
"""What stands before calcPr in a workbook's part, in the order of ECMA-376 (CT_Workbook)."""


def report(path: Path) -> tuple[tuple[object, ...], ...]:
    return told(path)["rapport"].columns


def without_office(*_: object) -> None:
    return None


def test_formulas_over_plain_cells() -> None:
    sheets: dict[str, Cells] = {
        "A": {
            (1, 1): 2.0,
            (1, 2): FormulaText("=A1*2"),
            (2, 1): date(2025, 1, 31),
            (2, 2): FormulaText("=A2+1"),
            (3, 1): CellError("#N/A"),
            (3, 2): FormulaText("=A3"),
            (4, 1): FormulaText("=SUM(tblX[K])"),
            (5, 1): FormulaText("=TODAY()"),
            (6, 1): FormulaText('=""'),
            (7, 1): FormulaText("=1/0"),
            (8, 1): FormulaText("='Blad å'!A1"),
            (9, 1): FormulaText("=TIME(12,0,0)"),
        },
        "Blad å": {(1, 1): FormulaText('=A!A1&"x"'), (2, 1): "K", (3, 1): 7.0},
        "Tomt": {},
    }
    found = recalculated(sheets, DAY, [TableArea("tblX", "Blad å", (2, 1, 3, 1), ("K",))])
    assert found == {
        "A": {
            (1, 2): 4.0,
            (2, 2): date(2025, 2, 1),
            (3, 2): CellError("#N/A"),
            (4, 1): 7.0,
            (5, 1): DAY,
            (6, 1): None,
            (7, 1): CellError("#DIV/0!"),
            (8, 1): "2x",
            (9, 1): 0.5,
        },
        "Blad å": {(1, 1): "2x"},
        "Tomt": {},
    }


def test_a_sheet_without_dependent_formulas_keeps_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    before = parts(path)
    book.apply([Value(Place("Avgifter", 20, 20), 1)])
    assert differing(before, parts(path)) == {SHEET1}


def test_a_value_that_is_almost_right_is_not_left(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    book.apply([Value(Place("Avgifter", 4, 2), 1e15)])
    book.apply([Value(Place("Avgifter", 5, 2), 51)])
    assert report(path)[0][0] == 1e15 + 51 + 25


def test_the_workbooks_that_we_ship_are_reckoned(tmp_path: Path) -> None:
    path = Path(shutil.copy(EKONOMI, tmp_path))
    book = FileBook(path, DAY)
    table = next(table for table in book.tables() if table.name == "tblKontroller")
    area = Area(table.name, table.sheet)
    column = table.header.index("Gå till")
    formula = book.formulas([area])[table.name].columns[column][0]
    assert isinstance(formula, str)
    row = tuple("x" if n != column else FormulaText(formula) for n in range(len(table.header)))
    before = parts(path)
    back, notes = book.apply([ReplaceRows(table.name, (row,))])
    assert book.read([area])[table.name].columns[column] == ("Gå till",)
    assert notes == ()
    moved = differing(before, parts(path))
    assert moved
    assert all(name.startswith("xl/worksheets/sheet") for name in moved)
    book.apply(back)
    assert book.read([area])[table.name].columns[column] == (None,)


def test_today_is_the_day_of_the_action(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path).apply([Formula(Place("Översikt å", 4, 1), FormulaText("=YEAR(TODAY())*100"))])
    assert report(path)[0][3] == 202600


@pytest.mark.parametrize("left_out", [(), (3,), (2, 3), (1, 2, 3), (2,), (1,)])
def test_a_workbook_that_says_nothing_of_reckoning_says_it_in_its_place(
    left_out: tuple[int, ...],
) -> None:
    there = b"".join(part for at, part in enumerate(BEFORE_CALC) if at not in left_out)
    told = reckoning_on_opening(b"<workbook>%s<oleSize/></workbook>" % there)
    assert told == b'<workbook>%s<calcPr fullCalcOnLoad="1"/><oleSize/></workbook>' % there


@pytest.mark.parametrize(
    "formula", ["ENGINESAKNAR(A1)", "Å1+", "SUM(A1", "CELL(&quot;row&quot;,A1)"]
)
def test_what_the_engine_does_not_master_is_emptied_and_told(tmp_path: Path, formula: str) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    leaning = swap("IF(A1&gt;0,", "IF(B2*0+A1&gt;0,")
    rewritten(path, {SHEET2: swap("A1*momssats", formula)})
    rewritten(path, {SHEET2: leaning})
    before = parts(path)
    (note,) = book.apply([EDIT]).notes
    assert report(path) == ((275.0, 1.0, CellError("#DIV/0!"), None), (550.0, None, None, None))
    assert differing(before, parts(path)) == {SHEET1, SHEET2, BOOK}
    assert b'fullCalcOnLoad="1"' in parts(path)[BOOK]
    assert parts(path)[BOOK].count(b"fullCalcOnLoad") == 1
    assert (note.code, note.level, note.at) == ("B41", Level.NOTICE, Place("Översikt å", 2, 2))
    assert book.formulas([REPORT])["rapport"].columns[1][1] == f"={formula}".replace("&quot;", '"')
    book.apply([Value(Place("Avgifter", 4, 2), 3)])
    assert report(path)[0][0] == 78.0


def test_a_workbook_that_the_engine_refuses_is_emptied_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reckon, "recalculate_with_office", without_office)
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    (note,) = book.apply([EDIT, Value(Place("Bild", 1, 300), 1)]).notes
    assert report(path) == ((None, None, None, None), (None, None, None, None))
    assert (note.code, note.level) == ("B40", Level.NOTICE)


def test_a_name_in_tables_words_that_a_formula_needs(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    notes = book.apply([ReplaceRows("tblKoder", (("1", None), ("2", None), ("3", None)))]).notes
    assert report(path)[0][1] == 3
    assert notes == ()


def test_blank_table_rows_outside_the_told_size_do_not_stop_the_engine(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {"xl/tables/table3.xml": swap("D2:D3", "D2:D9")})
    assert b'<dimension ref="A1:D3"/>' in parts(path)[SHEET2]
    notes = book.apply([EDIT]).notes
    assert notes == ()


def test_libreoffice_does_not_count_the_tables_of_a_sheet(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {SHEET1: swap('<tableParts count="2">', "<tableParts>")})
    book.apply([EDIT])
    assert report(path)[0][0] == 275


def test_a_name_beyond_the_engine_is_told(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {BOOK: swap("tblKoder[Kod]", "INDEX(tblKoder[Kod],1)")})
    (note,) = book.apply([EDIT]).notes
    assert (note.code, note.at) == ("B41", Place("Översikt å", 2, 1))
    assert report(path)[0][:2] == (275.0, None)
    rewritten(path, {SHEET2: swap("COUNTA(val)", "COUNTA(A1)")})
    book = FileBook(path, DAY)
    notes = book.apply([Value(Place("Avgifter", 4, 2), 3)]).notes
    assert notes == ()
    assert report(path)[0][:2] == (78.0, 1.0)


def test_a_workbook_that_can_not_be_written_again_is_never_half_reckoned(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {BOOK: swap("<calcPr", '<calcPr iterate="1"')})
    book.apply([EDIT])
    assert b'iterate="1"' in parts(path)[BOOK]
    assert report(path)[0][0] == 275
