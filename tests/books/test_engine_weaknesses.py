"""What the engine gets wrong without a word: our sheets never meet it, a user's formulas may."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.reckoning import second_look
from finsam_xl.books.file.reckoning.engine import BeyondEngineError, engine_bytes
from finsam_xl.books.file.reckoning.judged import Stands, judged, levelled
from finsam_xl.books.plan.recalculate import Cells, recalculated
from tests.books.file_fixture import DAY, engine_alone
from tests.books.test_file_doubts import STALE, Case, codes

WORKBOOKS = sorted((Path(__file__).parents[2] / "workbook").glob("*.xlsm"))


@pytest.fixture(autouse=True, scope="module")
def _engine_alone() -> Iterator[None]:
    with engine_alone():
        yield


def bare(formula: str) -> CellValue:
    """What the engine alone makes of a formula over a few cells."""
    cells: Cells = {
        (1, 1): "Åre",
        (2, 1): "x",
        (3, 1): 0.1,
        (4, 1): 0.2,
        (9, 9): FormulaText(formula),
    }
    return recalculated({"A": cells}, DAY)["A"][9, 9]


@pytest.mark.parametrize(
    ("formula", "wrong", "right"),
    [
        ('="Å"="å"', False, True),
        ('=A1="åre"', False, True),
        ("=A3+A4=0.3", False, True),
        ("=A3+A4>0.3", True, False),
        ('=UPPER("å")', "å", "Å"),
        ('=LOWER("Å")', "Å", "å"),
    ],
)
def test_what_it_gets_wrong(formula: str, wrong: CellValue, right: CellValue) -> None:
    """Once this fails, the engine has been mended and its guard can go."""
    assert bare(formula) == wrong != right


@pytest.mark.parametrize(
    ("formula", "right"),
    [
        ('=COUNTIFS(A1:A9,"åRE")', 1.0),
        ('=MATCH("åRE",A1:A9,0)', 1.0),
        ('=SUMIFS(A3:A4,A1:A2,"ÅRE")', 0.1),
        ('=VLOOKUP("ÅRE",A1:B9,1,FALSE)', "Åre"),
        ('="X"="x"', True),
        ("=ROUND(A3+A4,2)=0.3", True),
    ],
)
def test_what_our_sheets_use_instead_is_right(formula: str, right: CellValue) -> None:
    assert bare(formula) == right


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_our_sheets_never_meet_it(path: Path) -> None:
    file = OpenFile.of(path.name, path.read_bytes())
    texts = {t[1:] for sheet in file.layout.sheets for t in file.formulas(sheet).texts.values()}
    said = {text: judged(levelled(text), Stands.AS_VALUE) for text in texts}
    assert texts
    assert [
        text for text, each in said.items() if each.causes or each.compares or each.is_close
    ] == []


def test_texts_that_look_alike_are_compared_by_excel_alone(tmp_path: Path) -> None:
    cells = {
        "B1": "C1=C2",
        "B2": 'IF(B1,"lika","olika")',
        "B3": 'COUNTIFS(C1:C2,"åre")',
        "B4": "A1",
    }
    alike = Case(tmp_path, cells, lambda _, page: page.write_column("C1", ["Åre", "åRE"]))
    found, notes = alike.written()
    assert {at: found.get(at) for at in cells} == {"B1": None, "B2": None, "B3": 2, "B4": 2}
    assert codes(notes) == ["B41"]
    assert "B1 kan bara Excel räkna (en jämförelse av tal eller texter som nästan" in notes[0].what


@pytest.mark.parametrize("texts", [["Åre", "Åre"], ["Are", "ARE"], ["Åre", "Åsele"]])
def test_texts_that_do_not_are_compared(tmp_path: Path, texts: list[str]) -> None:
    case = Case(tmp_path, {"B1": "C1=C2"}, lambda _, page: page.write_column("C1", texts))
    found, notes = case.written()
    assert (found["B1"], notes) == (texts[0].upper() == texts[1].upper(), ())


@pytest.mark.parametrize("formula", ['C1="åre"', '"åRE"<>C1', 'IF(C1&""="åRE",1,2)'])
def test_a_text_in_the_formula_counts_too(tmp_path: Path, formula: str) -> None:
    case = Case(tmp_path, {"B1": formula}, lambda _, page: page.write("C1", "Åre"))
    found, notes = case.written()
    assert (found.get("B1"), codes(notes)) == (None, ["B41"])


SUMMED = {"C1": "0.1+0.2", "C2": "3*0.1", "C3": "C1-C2"}


@pytest.mark.parametrize(
    "formula",
    [
        "C1=0.3",
        "C1=D1",
        'IF(SUM(D2:D4)=D1,"OK","FEL")',
        "IF(C1>D1,1,2)",
        "AND(TRUE,C1<>D1)",
        "SUMPRODUCT((C1:C2=D1)*1)",
        "IF(C1-D1=0,1,2)",
        'C1>=D1&""',
        "D1<C1",
    ],
)
def test_numbers_that_are_almost_equal_are_compared_by_excel_alone(
    tmp_path: Path, formula: str
) -> None:
    def fill(_: Workbook, page: Worksheet) -> None:
        page.write_column("D1", [0.3, 0.1, 0.1, 0.1])

    case = Case(tmp_path, {"B1": formula, "B2": "B1", **SUMMED}, fill)
    found, notes = case.written()
    assert (found.get("B1"), found.get("B2"), codes(notes)) == (None, None, ["B41"])
    assert found["C1"] == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("C1=0.31", False),
        ("ROUND(C1,2)=ROUND(D1,2)", True),
        ("D2=D3", True),
        ('IF(D1>D2,"över","under")', "över"),
        ('IF(E1="",1,2)', 1.0),
        ("E1=E2", True),
        ("E1=0", True),
        ('D5="x"', True),
        ("D5=D6", True),
        ("D5=D1", False),
        ("D5>D1", True),
        ("-D1^2<0", False),
        ("2*D1%>D2", False),
        ("SUMPRODUCT((D1:D4>0.2)*D1:D4)", 0.3),
        ("SUM(D1:D4)>1", False),
        ('COUNTIFS(D1:D4,">0.2")=1', True),
    ],
)
def test_numbers_that_are_not_are_compared_here(
    tmp_path: Path, formula: str, value: CellValue
) -> None:
    def fill(_: Workbook, page: Worksheet) -> None:
        page.write_column("D1", [0.3, 0.1, 0.1, 0.1, "x", "X"])

    found, notes = Case(tmp_path, {"B1": formula, **SUMMED}, fill).written()
    assert (found["B1"], notes) == (value, ())


def test_array_formulas_are_looked_at_twice_too(tmp_path: Path) -> None:
    def fill(_: Workbook, page: Worksheet) -> None:
        page.write_column("D1", ["Åre", "åRE", "x"])
        page.write_array_formula("E1:E3", "{=IF(D1:D3=D1,A1,9)}", None, STALE)
        page.write_array_formula("F1:F3", '{=IF(D1:D3="x",A1,9)}', None, STALE)

    found, notes = Case(tmp_path, {"B1": "E3"}, fill).written()
    assert {at: found.get(at) for at in ("B1", "E1", "E2", "E3")} == dict.fromkeys(
        ("B1", "E1", "E2", "E3")
    )
    assert [found[at] for at in ("F1", "F2", "F3")] == [9, 9, 2]
    assert codes(notes) == ["B41"]


def test_what_can_not_be_looked_at_twice_is_in_doubt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_look, "eased", lambda _: "SUM(")
    found, notes = Case(tmp_path, {"B1": "C1=D1", "B2": "A1"}).written()
    assert (found, codes(notes)) == ({"A1": 2, "B2": 2}, ["B41"])


def test_a_workbook_larger_than_it_takes_is_beyond_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_large(raw: bytes, **_: object) -> None:
        raise ValueError(f"input size limit exceeded: {len(raw)}")

    monkeypatch.setattr("formualizer.recalculate_xlsx_bytes", too_large)
    with pytest.raises(BeyondEngineError, match="size limit"):
        engine_bytes(WORKBOOKS[0].read_bytes(), DAY)
