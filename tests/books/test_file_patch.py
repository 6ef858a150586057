"""Writing a closed workbook changes what was asked for and not a byte more."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import Place, split_address
from finsam_xl.basics.refusal import Refusal
from tests.books.file_fixture import (
    AREAS,
    DAY,
    FEES,
    LIST,
    SHEET1,
    SHEET2,
    TABLE1,
    differing,
    engine_alone,
    parts,
    rewritten,
    rich,
    swap,
    told,
)

ROWS = tuple(
    (f"Kommun {n}", float(n), date(2026, 5, n), FormulaText(f"=ROUND(B{n + 3}*2,0)"))
    for n in range(1, 8)
)
CHAIN = "xl/calcChain.xml"
TEXTS = (
    *("=1+1", "  mellan slag ", "_x0041_", "_x0041_x0042_", "_x005F_", "åäö", "två\nrader", "001"),
    *(
        "2014:18",
        "fast\u00a0mellanrum",
        "a\r\nb",
        "\x01\x1f",
        "\t",
        "<&>\"'",
        "]]>",
        "😀",
        "'",
        " ",
    ),
)


@pytest.fixture(autouse=True, scope="module")
def _engine_alone() -> Iterator[None]:
    with engine_alone():
        yield


def at(address: str, sheet: str = "Avgifter") -> Place:
    return Place(sheet, *split_address(address))


def unmoved(path: Path) -> tuple[int, int, int]:
    """What a write would change, even one of the same bytes."""
    found = path.stat()
    return found.st_ino, found.st_mtime_ns, found.st_size


def with_chain(path: Path) -> Path:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
    kind = f'<Override PartName="/{CHAIN}" ContentType="{kind}"/></Types>'
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"
    relation = (
        f'<Relationship Id="rId99" Type="{relation}" Target="calcChain.xml"/></Relationships>'
    )
    return rewritten(
        path,
        {
            "[Content_Types].xml": swap("</Types>", kind),
            "xl/_rels/workbook.xml.rels": swap("</Relationships>", relation),
            CHAIN: lambda _: b'<calcChain><c r="D4" i="1"/></calcChain>',
        },
    )


@pytest.mark.parametrize(
    ("edits", "allowed"),
    [
        ((Value(at("B4"), 7),), {SHEET1, SHEET2}),
        ((Text(at("F1"), "Fördelat"),), {SHEET1}),
        ((Value(at("C2", "Bild"), 1),), {"xl/worksheets/sheet3.xml"}),
        ((ReplaceRows("tblAvgifter", ROWS),), {SHEET1, SHEET2, TABLE1}),
        ((ReplaceRows("tblAvgifter", ()),), {SHEET1, SHEET2, TABLE1}),
        ((ReplaceRows("tblLista", (("a",), (2,))),), {SHEET2, "xl/tables/table3.xml"}),
    ],
)
def test_only_the_parts_that_must_differ_do(
    tmp_path: Path, edits: tuple[Edit, ...], allowed: set[str]
) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    before, infos = parts(path), zipfile.ZipFile(path).infolist()
    notes = book.apply(edits).notes
    assert differing(before, parts(path)) == allowed
    after = zipfile.ZipFile(path).infolist()
    assert [(i.filename, i.date_time) for i in after] == [(i.filename, i.date_time) for i in infos]
    assert zipfile.ZipFile(path).testzip() is None
    assert not notes


def test_untouched_parts_keep_their_compressed_bytes(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    squeezed = rewritten(path, {}).read_bytes()
    with zipfile.ZipFile(path) as package:
        sizes = {i.filename: (i.compress_size, i.CRC, i.compress_type) for i in package.infolist()}
    book.apply([Value(at("B4"), 7)])
    with zipfile.ZipFile(path) as package:
        kept = {i.filename: (i.compress_size, i.CRC, i.compress_type) for i in package.infolist()}
    assert {name for name in sizes if sizes[name] != kept[name]} == {SHEET1, SHEET2}
    assert squeezed != path.read_bytes()


@pytest.mark.parametrize(
    "edits",
    [
        (ReplaceRows("tblAvgifter", ROWS),),
        (Value(at("B4"), 3.25), Text(at("F1"), "=ny"), Clear(at("A6"))),
        (Formula(at("D4"), FormulaText("=B4*3")), Value(at("C5"), date(2025, 1, 1))),
        (Value(at("J1"), datetime.fromisoformat("2026-01-02 03:04:05")),),
        (Value(at("J1"), date(2026, 1, 2)), Value(at("J2"), value=True)),
        (ReplaceRows("tblLista", ((CellError("#N/A"),), (True,), (date(2026, 1, 1),))),),
    ],
)
def test_a_second_time_changes_nothing_at_all(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    assert book.apply(edits).back
    raw, found = path.read_bytes(), unmoved(path)
    assert book.apply(edits).back == ()
    assert type(book)(path, DAY).apply(edits).back == ()
    assert path.read_bytes() == raw
    assert unmoved(path) == found


def test_formulas_that_depend_on_a_change_are_right(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path).apply([Value(at("B4"), 200), ReplaceRows("tblKoder", (("1", None), ("2", None)))])
    report = told(path)["rapport"]
    assert report.columns == (
        (275.0, 2.0, CellError("#DIV/0!"), None),
        (550.0, 68.75, "ja", None),
    )


def test_grown_rows_look_like_the_row_above_them(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path).apply([ReplaceRows("tblAvgifter", ROWS)])
    page = openpyxl.load_workbook(path)["Avgifter"]
    assert page["C10"].number_format == page["C6"].number_format == "yyyy-mm-dd"
    assert page["A10"].number_format == "@"
    assert page.tables["tblAvgifter"].ref == page.tables["tblAvgifter"].autoFilter.ref == "A3:D10"


def test_a_sorting_of_the_rows_there_once_were_stays_theirs(tmp_path: Path) -> None:
    """Excel leaves it on rows 4 and 5 when somebody goes on typing under a sorted table."""
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    order = '<sortState ref="A4:D5"><sortCondition ref="B4:B5"/></sortState>'
    rewritten(path, {TABLE1: swap("<tableColumns", f"{order}<tableColumns")})
    book.apply([ReplaceRows("tblAvgifter", ROWS)])
    assert order.encode() in parts(path)[TABLE1]
    assert b'<autoFilter ref="A3:D10"/>' in parts(path)[TABLE1]


def test_a_new_cell_takes_its_columns_look(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path).apply([Text(at("H20"), "014")])
    cell = openpyxl.load_workbook(path)["Avgifter"]["H20"]
    assert (cell.number_format, cell.value) == ("@", "014")


def test_a_changed_row_keeps_its_height(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    tall = '<row r="4" spans="1:9" ht="31.5" customHeight="1" hidden="1">'
    rewritten(path, {SHEET1: swap('<row r="4" spans="1:9">', tall)})
    book.apply([Value(at("B4"), 7), Value(at("L4"), 7)])
    row = openpyxl.load_workbook(path)["Avgifter"].row_dimensions[4]
    assert (row.height, row.hidden) == (31.5, True)


def test_a_new_cell_takes_its_rows_look(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    styled = '<row r="4" spans="1:9" s="3" customFormat="1">'
    rewritten(path, {SHEET1: swap('<row r="4" spans="1:9">', styled)})
    book.apply([Value(at("L4"), 46109)])
    assert openpyxl.load_workbook(path)["Avgifter"]["L4"].number_format == "yyyy-mm-dd"


def test_given_up_cells_are_emptied_but_keep_their_look(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path).apply([ReplaceRows("tblAvgifter", ROWS[:1])])
    page = openpyxl.load_workbook(path)["Avgifter"]
    assert [page.cell(row, 3).value for row in (5, 6)] == [None, None]
    assert page["C6"].number_format == "yyyy-mm-dd"
    assert page.tables["tblAvgifter"].ref == "A3:D4"


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path).apply([ReplaceRows("tblLista", ((text,),))])
    assert told(path)["tblLista"].columns == ((text,),)
    cell = openpyxl.load_workbook(path)["Översikt å"]["D3"]
    assert cell.data_type != "f"


def test_the_calculation_chain_goes_when_a_formula_comes_or_goes(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    before = parts(with_chain(path))
    book.apply([Value(at("B4"), 7)])
    assert CHAIN in parts(path)
    book.apply([Clear(at("D4"))])
    after = parts(path)
    assert CHAIN not in after
    for part in ("[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        assert b"calcChain" in before[part]
        assert b"calcChain" not in after[part]


@pytest.mark.parametrize(
    ("edit", "code", "word"),
    [
        (ReplaceRows("tblKoder", (("1", "a"),) * 5), "L12", "Avgifter!H8"),
        (ReplaceRows("tblSaknas", ()), "L10", "tblSaknas"),
        (ReplaceRows("tblLista", (("a", "b"),)), "L14", "tblLista"),
        (Text(at("A1", "Saknas"), "x"), "L11", "Saknas"),
        (Text(at("F1"), "x" * 32_768), "L15", "Avgifter!F1"),
        (Text(at("A3"), "x"), "B34", "Avgifter!A3"),
        (Value(at("F1"), date(1899, 12, 1)), "L16", "Avgifter!F1"),
    ],
)
def test_what_can_not_be_done_is_refused_and_nothing_written(
    tmp_path: Path, edit: Edit, code: str, word: str
) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    raw = path.read_bytes()
    with pytest.raises(Refusal, match=word) as refused:
        book.apply([Value(at("B4"), 7), edit])
    assert refused.value.code == code
    assert path.read_bytes() == raw
    assert [entry.name for entry in tmp_path.iterdir()] == ["bok.xlsx"]


def test_a_sum_row_under_the_table_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {TABLE1: swap('ref="A3:D6" totals', 'ref="A3:D6" totalsRowCount="1" totals')})
    assert book.read([FEES])["tblAvgifter"].height == 2
    with pytest.raises(Refusal, match="summarad") as refused:
        book.apply([ReplaceRows("tblAvgifter", ROWS)])
    assert refused.value.code == "B30"


def test_a_table_never_grows_into_another(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {"xl/tables/table2.xml": swap('ref="H3:I4"', 'ref="A8:B9"')})
    with pytest.raises(Refusal, match="tblKoder") as refused:
        book.apply([ReplaceRows("tblAvgifter", ROWS)])
    assert refused.value.code == "B32"


@pytest.mark.parametrize("kind", ["array", "dataTable"])
def test_an_array_formula_is_not_written_over(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {SHEET1: swap("<f>ROUND(B4", f'<f t="{kind}" ref="D4:D6">ROUND(B4')})
    with pytest.raises(Refusal, match=r"Avgifter!D5") as refused:
        book.apply([Value(at("D5"), 1)])
    assert refused.value.code == "B28"


def test_a_shared_formula_is_written_out_before_one_of_its_cells_changes(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    master = swap("<f>ROUND(B4*2,0)", '<f t="shared" ref="D4:D6" si="0">ROUND(B4*2,0)')
    for row in (5, 6):
        rewritten(path, {SHEET1: swap(f"<f>ROUND(B{row}*2,0)</f>", '<f t="shared" si="0"/>')})
    rewritten(path, {SHEET1: master})
    before = book.formulas([FEES])
    assert before["tblAvgifter"].columns[3] == tuple(f"=ROUND(B{row}*2,0)" for row in (4, 5, 6))
    back = book.apply([Value(at("D4"), 1)]).back
    assert b"shared" not in parts(path)[SHEET1]
    assert book.formulas([FEES])["tblAvgifter"].columns[3][1:] == (
        "=ROUND(B5*2,0)",
        "=ROUND(B6*2,0)",
    )
    book.apply(back)
    assert book.formulas([FEES]) == before


def test_an_empty_sheet_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    assert b"<sheetData/>" in parts(path)["xl/worksheets/sheet3.xml"]
    book.apply([Text(at("B3", "Bild"), "hej"), Value(at("A1", "Bild"), 2)])
    page = openpyxl.load_workbook(path)["Bild"]
    assert (page["B3"].value, page["A1"].value, page.dimensions) == ("hej", 2, "A1:B3")


def test_days_are_counted_as_the_workbook_does(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path, old_days=True)
    assert book.read([FEES])["tblAvgifter"].columns[2][0] == date(2026, 3, 28)
    book.apply([Value(at("C4"), date(2027, 1, 2))])
    assert told(path)["tblAvgifter"].columns[2][0] == date(2027, 1, 2)
    assert openpyxl.load_workbook(path)["Avgifter"]["C4"].value == datetime(2027, 1, 2)  # noqa: DTZ001
    with pytest.raises(Refusal, match="1903-12-31") as refused:
        book.apply([Value(at("C4"), date(1903, 12, 31))])
    assert refused.value.code == "B29"


@pytest.mark.parametrize("number", [0.123456789012, 1e-38, 46109.123456789012, -7.5])
def test_a_number_in_a_column_of_days_is_kept_to_its_last_digit(
    tmp_path: Path, number: float
) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    book.apply([Value(at("C4"), number)])
    assert book.apply([Value(at("C4"), number)]).back == ()
    (back,) = book.apply([Value(at("C4"), 1)]).back
    book.apply([back])
    assert repr(number).encode() in parts(path)[SHEET1]


def test_nothing_to_do_leaves_the_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    found = unmoved(path)
    same: list[Edit] = [Value(at("B4"), 100.5), Text(at("A4"), "Staten"), Clear(at("Z99"))]
    same += [
        Value(at("C4"), date(2026, 3, 28)),
        Value(at("C5"), 46140),
        Formula(at("D4"), FormulaText("=ROUND(B4*2,0)")),
    ]
    assert book.apply(same).back == ()
    assert book.apply([]).back == ()
    assert unmoved(path) == found
    assert book.read(AREAS)[LIST.name].columns == ((None,),)
