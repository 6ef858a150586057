"""What can't be reckoned here shows nothing, nor does what leans on it; all the rest is right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.edit import Value
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.books.port import Figure
from tests.books.file_fixture import DAY, engine_alone, parts, rewritten, swap

STALE = 99
"""What every formula shows before the writing."""
Fill = Callable[[Workbook, Worksheet], None]
BOOK = "xl/workbook.xml"


@pytest.fixture(autouse=True, scope="module")
def _engine_alone() -> Iterator[None]:
    with engine_alone():
        yield


class Case:
    """A workbook of one sheet, A, and one called Blad å; A1 is 1 until it is written 2."""

    def __init__(self, folder: Path, cells: Mapping[str, str], fill: Fill | None = None) -> None:
        self.path = folder / "bok.xlsx"
        with xlsxwriter.Workbook(self.path) as book:
            first, second = book.add_worksheet("A"), book.add_worksheet("Blad å")
            first.write("A1", 1)
            for address, formula in cells.items():
                page, _, at = address.rpartition("!")
                (second if page else first).write_formula(at, f"={formula}", None, STALE)
            if fill:
                fill(book, first)

    def written(self) -> tuple[dict[str, CellValue], tuple[Finding, ...]]:
        """What stands in A and Blad å when A1 has become 2, and what was told."""
        notes = FileBook(self.path, DAY).apply([Value(Place("A", 1, 1), 2)]).notes
        book, found = FileBook(self.path, DAY), dict[str, CellValue]()
        for sheet in book.sheets():
            grid = book.used(sheet)
            for row, cells in enumerate(grid.rows()):
                for column, value in enumerate(cells):
                    if value is not None:
                        found[f"{sheet}!{grid.place(row, column).address}".removeprefix("A!")] = (
                            value
                        )
        return found, notes


def codes(notes: tuple[Finding, ...]) -> list[str]:
    return [note.code for note in notes]


def test_what_leans_on_a_doubt_falls_with_it_over_sheets_names_and_ranges(tmp_path: Path) -> None:
    cells = {
        "B1": "TEXT(A1,0)",
        "B2": "IFERROR(B1+1,5)",
        "Blad å!A1": "SUM(A!B1:B2)",
        "B3": "'Blad å'!A1+1",
        "B4": "IF(A1=2,A1,summan)",
        "D1": "COUNTA(B:B)",
        "C1": "A1*10",
        "C2": "SUM(A1:A9,C1)",
    }
    case = Case(tmp_path, cells, lambda book, _: book.define_name("summan", "='Blad å'!$A$1"))
    found, notes = case.written()
    assert found == {"A1": 2, "C1": 20, "C2": 22}
    assert [(note.code, note.at) for note in notes] == [("B41", Place("A", 1, 2))]
    assert "A!B1 kan bara Excel räkna (TEXT)" in notes[0].what


def test_a_ring_falls_alone_with_what_leans_on_it(tmp_path: Path) -> None:
    cells = {
        "B1": "B2+A1",
        "B2": "B3",
        "B3": "B1",
        "B4": "IFERROR(B3,7)",
        "C1": "C1+1",
        "D1": "A1+1",
        "D2": "IF(A1=2,D1,D2)",
    }
    found, notes = Case(tmp_path, cells).written()
    assert found == {"A1": 2, "D1": 3}
    assert codes(notes) == ["B42"]
    assert "A!B1, A!C1, A!B2, A!D2 och A!B3 räknar" in notes[0].what


def test_a_ring_through_a_range_and_a_doubt_beside_it(tmp_path: Path) -> None:
    found, notes = Case(tmp_path, {"B1": "SUM(B1:B9)", "C1": "NOW()", "D1": "A1"}).written()
    assert found == {"A1": 2, "D1": 2}
    assert codes(notes) == ["B41", "B42"]


def test_excel_is_asked_to_reckon_and_what_shows_nothing_stays_so(tmp_path: Path) -> None:
    case = Case(tmp_path, {"B1": "TEXT(A1,0)"})
    rewritten(case.path, {BOOK: swap(' fullCalcOnLoad="1"', "")})
    case.written()
    assert b'fullCalcOnLoad="1"' in parts(case.path)[BOOK]
    assert FileBook(case.path, DAY).apply([Value(Place("A", 1, 1), 3)]).notes
    assert parts(case.path)["xl/worksheets/sheet1.xml"].count(b"<v>") == 1


def test_cells_that_share_a_formula_fall_each_for_itself(tmp_path: Path) -> None:
    case = Case(tmp_path, {"B1": "B2+1", "B2": "X", "B3": "X", "C1": "B1"})
    sheet = "xl/worksheets/sheet1.xml"
    rewritten(
        case.path, {sheet: swap("<f>B2+1</f>", '<f t="shared" ref="B1:B3" si="0">B2+$A1</f>')}
    )
    rewritten(case.path, {sheet: swap('<c r="B3"><f>X</f>', '<c r="B3"><f>B1</f>')})
    rewritten(case.path, {sheet: swap("<f>X</f>", '<f t="shared" si="0"/>')})
    found, notes = case.written()
    assert found == {"A1": 2}
    assert codes(notes) == ["B42"]
    assert "A!B1, A!B2 och A!B3" in notes[0].what


def test_array_formulas_are_reckoned_or_fall_as_one(tmp_path: Path) -> None:
    def fill(_: Workbook, page: Worksheet) -> None:
        page.write_array_formula("B1:B3", "{=A1:A3+1}", None, STALE)
        page.write_array_formula("D1:D3", '{=TEXT(A1:A3,"0")}', None, STALE)
        for row in (1, 2):
            page.write(row, 0, row * 10)
            page.write(row, 1, STALE)
            page.write(row, 3, STALE)

    cells = {"C1": "SUM(B1:B3)", "E1": "D3", "E2": "D4"}
    found, notes = Case(tmp_path, cells, fill).written()
    columns = {"A1": 2, "A2": 10, "A3": 20, "B1": 3, "B2": 11, "B3": 21}
    assert found == columns | {"C1": 35, "E2": 0}
    assert codes(notes) == ["B41"]


def test_a_data_table_falls(tmp_path: Path) -> None:
    case = Case(tmp_path, {"B1": "X", "C1": "B2", "D1": "A1"})
    table = '<f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/>'
    rewritten(case.path, {"xl/worksheets/sheet1.xml": swap("<f>X</f>", table)})
    found, notes = case.written()
    assert found == {"A1": 2, "D1": 2}
    assert codes(notes) == ["B41"]


def test_a_range_without_end_is_looked_up_soon(tmp_path: Path) -> None:
    case = Case(tmp_path, {"A2": "SUM(1:1048576)", "A3": "A1", "B1": "NOW()"})
    whole = '<f t="array" ref="B1:XFD1048576">NOW()</f>'
    rewritten(case.path, {"xl/worksheets/sheet1.xml": swap("<f>NOW()</f>", whole)})
    found, notes = case.written()
    assert found == {"A1": 2, "A3": 2}
    assert codes(notes) == ["B41", "B42"]


def test_names_that_lean_on_bad_names(tmp_path: Path) -> None:
    def fill(book: Workbook, _: Worksheet) -> None:
        book.define_name("grund", "=OFFSET(A!$A$1,0,0)")
        book.define_name("dubbel", "=grund*2")
        book.define_name("ring", "=ring+1")
        book.define_name("annan", "=[1]Blad!$A$1")
        book.define_name("flera", "=A!$A$1:$A$3")
        book.define_name("'Blad å'!egen", "='Blad å'!$B$9")

    cells = {
        "B1": "dubbel",
        "B2": "annan+1",
        "B3": "flera+1",
        "B4": "SUM(flera)",
        "B5": "SUM('Blad å'!egen)",
        "B6": "'Blad å'!egen+A1",
    }
    found, notes = Case(tmp_path, cells, fill).written()
    assert {at: found.get(at) for at in cells} == dict.fromkeys(cells) | {"B4": 2}
    told = "A!B1, A!B2, A!B3, A!B5 och A!B6 kan bara Excel räkna (OFFSET, en annan fil, ett"
    assert told in notes[0].what


def test_a_chart_sheet_between_does_not_move_a_sheets_own_names(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    with xlsxwriter.Workbook(path) as book:
        first = book.add_worksheet("A")
        first.write("A1", 1)
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=A!$A$1:$A$2"})
        book.add_chartsheet("Diagram").set_chart(chart)
        last = book.add_worksheet("Sist")
        last.write("A1", 7)
        last.write_formula("A2", "=lokalt*2", None, STALE)
        first.write_formula("A2", "=lokalt*2", None, STALE)
        book.define_name("Sist!lokalt", "=Sist!$A$1")
        book.define_name("A!lokalt", "=A!$A$1")
    assert FileBook(path, DAY).apply([Value(Place("A", 1, 1), 2)]).notes == ()
    book = FileBook(path, DAY)
    assert [book.used(sheet).columns[0][1] for sheet in ("A", "Sist")] == [4, 14]


def test_tables_of_more_columns_than_the_engine_takes(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for number in range(30):
            page = book.add_worksheet(f"B{number}")
            columns = [{"header": f"K{c}"} for c in range(10)]
            page.add_table(0, 0, 2, 9, {"name": f"tblLista{number}", "columns": columns})
            page.write_row(1, 0, range(10))
        page.write_formula("J2", "=SUM(TBLLISTA7[k9])+tblLista29[[#This Row],[K1]]", None, STALE)
        page.write_formula("M2", "=SUM(tblLista7[K9])+1", None, STALE)
        page.write_formula("M3", "=tblLista29[[#This Row],[K1]]", None, STALE)
        page.write_formula("M9", "=tblLista29[[#This Row],[K1]]", None, STALE)
    (note,) = FileBook(path, DAY).apply([Value(Place("B7", 3, 10), 5)]).notes
    shown = FileBook(path, DAY).used("B29").columns
    assert (shown[9][1], shown[12]) == (15, (None, 15))
    assert "B29!M3 och B29!M9 kan bara Excel räkna (en rad i en tabell" in note.what


def test_a_figure_of_our_own_that_differs_is_told_and_empties_its_cell(tmp_path: Path) -> None:
    cells = {"B1": "A1*10", "B2": "B1+1", "B3": "A1+1", "B4": "1/0", "B5": 'IF(A1=2,"","x")'}
    path = Case(tmp_path, cells).path
    figures = [
        Figure(Place("A", 1, 2), 21, 0.005),
        Figure(Place("A", 3, 2), 3.004, 0.005),
        Figure(Place("A", 4, 2), 7, 0.005),
        Figure(Place("A", 5, 2), 0, 0.005),
        Figure(Place("A", 1, 1), 5, 0.005),
        Figure(Place("A", 9, 9), 5, 0.005),
    ]
    (note,) = FileBook(path, DAY).apply([Value(Place("A", 1, 1), 2)], figures).notes
    found = FileBook(path, DAY).used("A").columns
    raw = parts(path)["xl/worksheets/sheet1.xml"]
    assert raw.count(b"<v>") == 4
    assert (note.code, note.at, found[0][0]) == ("B43", Place("A", 1, 2), 2)
    assert "Formeln ger 20 men finsam får 21, så den och allt som bygger på den" in note.what
