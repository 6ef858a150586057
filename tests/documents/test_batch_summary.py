"""The summary workbook: what a reader of the file meets, without Excel's help."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

import openpyxl
import pytest

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.documents.batch_summary import BatchRow, BatchSummary, batch_summary

EVIL = '=HYPERLINK("http://exempel.invalid")'
DEFICIT = Finding("G11", Level.WARNING, Place("Budget", 3, 4), "=1+1 går minus", "@SUM(1)", "-")
WRONG = Finding("F01", Level.ERROR, None, "Summan är fel", "Rätta den", "5 §")
NOTHING = (None, None, None)


def tkr(amount: int) -> Kr:
    return Kr.of(1000 * amount)


def year(association: str, number: int, opening: int, result: int) -> BatchRow:
    """1 000 tkr in fees and income, and what the result leaves."""
    return BatchRow(
        association=association,
        year=number,
        fees=(tkr(500), tkr(250), tkr(250)),
        income=tkr(1000),
        costs=tkr(result - 1000),
        result=tkr(result),
        opening_equity=tkr(opening),
        closing_equity=tkr(opening + result),
        findings=(DEFICIT,),
        status="omräknad",
        workbook=f"{number}/ekonomi.xlsm",
    )


REFUSED = BatchRow(
    *("", None, NOTHING, None, None, None, None, None, (), "gick inte"),
    workbook="=cmd|' /C calc'!A0.xlsm",
    note="+B04: Filen är ingen Excelarbetsbok.",
)
ROWS = (
    year("Norra", 2024, 300, -200),
    year("Norra", 2025, 100, -200),
    year(EVIL, 2025, 50, 0)._replace(findings=(WRONG,)),
    REFUSED,
)


@pytest.fixture(scope="module")
def content() -> bytes:
    return batch_summary(BatchSummary(ROWS))


@pytest.fixture(scope="module")
def values(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(content), data_only=True)


def grid(values: openpyxl.Workbook, sheet: str) -> list[list[object]]:
    return [list(row) for row in values[sheet].iter_rows(values_only=True)]


def part(content: bytes, name: str) -> str:
    return zipfile.ZipFile(BytesIO(content)).read(name).decode()


def test_each_year_is_summed_over_all_associations(values: openpyxl.Workbook) -> None:
    header, *rows = grid(values, "Översikt")[3:6]
    assert header == [
        *("År", "Arbetsböcker", "Staten", "Regionerna", "Kommunerna", "Avgifter"),
        *("Intäkter", "Kostnader", "Resultat", "Eget kapital ut"),
    ]
    thousand = 1_000_000
    assert rows[0] == [
        *(2024, 1, 500_000, 250_000, 250_000, thousand),
        *(thousand, -1_200_000, -200_000, 100_000),
    ]
    assert rows[1] == [
        *(2025, 2, thousand, 500_000, 500_000, 2 * thousand),
        *(2 * thousand, -2_200_000, -200_000, -50_000),
    ]


def test_the_sums_of_the_years_are_live(content: bytes) -> None:
    page = openpyxl.load_workbook(BytesIO(content))["Översikt"]
    formulas = [cell.value for row in page["B5:J6"] for cell in row]
    assert all(str(formula).startswith("=") for formula in formulas)


def test_each_association_is_told_year_by_year(values: openpyxl.Workbook) -> None:
    rows = grid(values, "Förbund")
    at = [row[0] for row in rows].index("Eget kapital vid årets slut")
    assert [row[:3] for row in rows[at + 1 : at + 4]] == [
        ["Förbund", "2024", "2025"],
        ["Norra", 100_000, -100_000],
        [EVIL, None, 50_000],
    ]


def test_two_workbooks_of_a_year_leave_its_place_empty() -> None:
    """Nobody can tell which one holds."""
    twins = (ROWS[0], ROWS[0]._replace(closing_equity=tkr(1)), ROWS[1])
    book = openpyxl.load_workbook(BytesIO(batch_summary(BatchSummary(twins))))
    rows = grid(book, "Förbund")
    at = [row[0] for row in rows].index("Eget kapital vid årets slut")
    assert rows[at + 2] == ["Norra", None, -100_000]


def test_each_workbook_has_a_row_and_a_refused_one_says_why(values: openpyxl.Workbook) -> None:
    header, *rows = grid(values, "Arbetsböcker")[3:8]
    last = dict(zip(header, rows[-1], strict=True))
    assert last["Hur det gick"] == "gick inte"
    assert last["Varför det inte gick"] == REFUSED.note
    assert last["Fel"] is None
    third = dict(zip(header, rows[2], strict=True))
    assert (third["Fel"], third["Varningar"]) == (1, 0)


def test_the_gravest_findings_come_first(values: openpyxl.Workbook) -> None:
    rows = grid(values, "Anmärkningar")[4:]
    assert [row[3] for row in rows] == ["fel", "varning", "varning"]


def test_at_most_500_findings_and_then_how_many_more() -> None:
    many = ROWS[0]._replace(
        findings=tuple(WRONG._replace(what=f"Fel {number}") for number in range(1502))
    )
    book = openpyxl.load_workbook(BytesIO(batch_summary(BatchSummary((many,)))))
    rows = grid(book, "Anmärkningar")[4:]
    assert len(rows) == 501
    assert rows[-1][6] == "… och 1 002 till."


def test_no_text_is_a_formula_or_a_link(content: bytes) -> None:
    """Only the first sheet has formulas, and they are ours."""
    book = openpyxl.load_workbook(BytesIO(content))
    for name in ("Förbund", "Arbetsböcker", "Anmärkningar"):
        kinds = {cell.data_type for row in book[name].iter_rows() for cell in row}
        assert "f" not in kinds, name
    assert EVIL in [row[0] for row in grid(book, "Arbetsböcker")]
    assert "hyperlink" not in part(content, "xl/worksheets/sheet3.xml")


def test_charts_have_a_title_and_words_for_those_who_do_not_see_them(content: bytes) -> None:
    names = zipfile.ZipFile(BytesIO(content)).namelist()
    charts = [part(content, name) for name in names if name.startswith("xl/charts/chart")]
    titles = ["".join(re.findall(r"<a:t>([^<]*)</a:t>", chart)) for chart in charts]
    assert titles == [
        "Avgifter per part 2024–2025",
        "Budgeterat resultat 2024–2025, alla förbund",
        "Eget kapital vid årets slut 2024–2025",
    ]
    drawing = part(content, "xl/drawings/drawing1.xml")
    told = re.findall(r'<xdr:cNvPr id="\d+" name="[^"]*" descr="([^"]+)"', drawing)
    assert len(told) == 3


def test_what_nobody_knows_is_empty_and_has_no_chart() -> None:
    """A batch of workbooks with fees alone, and one with nothing at all."""
    unknown = ROWS[0]._replace(
        income=None, costs=None, result=None, opening_equity=None, closing_equity=None
    )
    for rows, charts in (((unknown,), 1), ((REFUSED,), 0), ((), 0)):
        content = batch_summary(BatchSummary(rows))
        names = zipfile.ZipFile(BytesIO(content)).namelist()
        assert sum(name.startswith("xl/charts/chart") for name in names) == charts
        book = openpyxl.load_workbook(BytesIO(content), data_only=True)
        shown = [row[8] for row in grid(book, "Översikt")[4:5]]
        assert all(value in {None, ""} for value in shown)


def test_many_associations_share_one_line() -> None:
    rows = tuple(year(f"Förbund {number}", 2025, 10, 0) for number in range(9))
    content = batch_summary(BatchSummary(rows))
    assert part(content, "xl/charts/chart3.xml").count("<c:ser>") == 1
    content = batch_summary(BatchSummary(rows[:8]))
    assert part(content, "xl/charts/chart3.xml").count("<c:ser>") == 8


def test_the_same_rows_give_the_same_bytes(content: bytes) -> None:
    """On any day: the file's own birth is always the same."""
    assert batch_summary(BatchSummary(ROWS)) == content
    assert part(content, "docProps/core.xml").count("2000-01-01T00:00:00Z") == 2


def test_every_sheet_prints_on_a4_with_page_numbers(values: openpyxl.Workbook) -> None:
    for page in values:
        assert page.page_setup.paperSize == 9
        assert page.sheet_properties.pageSetUpPr.fitToPage
        assert page.oddFooter.center.text == "Sida &P av &N"
        assert page.sheet_view.showGridLines is False
