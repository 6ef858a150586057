"""Förklara: any figure of the workbook, told from the cell alone."""

from __future__ import annotations

import pytest

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.explaining.page import page_object, page_text
from finsam_xl.actions.journey.perform import perform
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.edit import Text
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import Place
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, FEES, Rows, cell, place, request, workbook

MODEL: Rows = (
    {
        "År": 2016.0,
        "Nationell ram": 100_000_000.0,
        "Antal förbund": 100.0,
        "Eget behov": 50.0,
        "Landets behov": 1000.0,
        "Egna invånare 16–64": 30.0,
        "Landets invånare 16–64": 1000.0,
    },
)


@pytest.fixture
def book() -> MemoryBook:
    """The small Uppsala in two instalments, allocated."""
    made = workbook({"tblFordelningsmodell": MODEL}, {"Rater per år": 2.0})
    perform(made, request("allocate-fees"))
    perform(made, request("simulate-allocation"))
    return made


def told(book: MemoryBook, at: Place) -> Explanation:
    explanation = explain_cell(read_contents(book), at)
    assert explanation is not None
    return explanation


def of_table(book: MemoryBook, words: str) -> Place:
    """The cell of the newest year in the row of the fee table that begins so."""
    grid = book.read([Area("finsam_avgiftstabell", "Avgiftstabell")])["finsam_avgiftstabell"]
    row = next(at for at, text in enumerate(grid.columns[1]) if str(text).startswith(words))
    return grid.place(row, 2)


@pytest.mark.parametrize("label", ["Avgift", "Andel", "Förklaring"])
def test_a_fee_row_tells_how_the_fee_came_about(book: MemoryBook, label: str) -> None:
    """5 305 453 kr × 20 251 / 40 738 = 2 637 359,2…, the larger rest is Tierp's."""
    at = place("tblAvgifter", label, 2)
    page = told(book, at)
    assert (page.title, page.figure, page.at) == ("Avgift 2016 för Håbo", "2 637 359 kr", at)
    text = page_text(page)
    assert "20 251 av 40 738" in text
    assert "5 §" in text


def test_the_sum_above_the_table_names_the_cells_it_adds(book: MemoryBook) -> None:
    area = next(each for each in ECONOMY.tables["tblAvgifter"].sums if each.column == "fee")
    at = book.read([Area(area.name, "Avgifter")])[area.name].place(0, 0)
    page = told(book, at)
    assert page.title == "Summan av Avgift"
    assert page.figure == "21 221 810"
    fee = place("tblAvgifter", "Avgift", 0)
    assert f"{fee}:{fee._replace(row=fee.row + 3).address}" in page_text(page)


@pytest.mark.parametrize(
    ("words", "title", "figure"),
    [
        ("Håbo", "Avgift 2016 för Håbo", "2 637 359 kr"),
        ("Kommunerna", "Kommunernas del 2016", "5 305 453 kr"),
        ("Summa kommunerna", "Kommunernas del 2016", "5 305 453 kr"),
        ("Försäkringskassan", "Avgift 2016 för Försäkringskassan", "10 610 905 kr"),
        ("Fördelning total", "", "21 221 810 kr"),
    ],
)
def test_every_row_of_the_fee_table(book: MemoryBook, words: str, title: str, figure: str) -> None:
    page = told(book, of_table(book, words))
    assert page.figure == figure
    assert page.title.startswith(title)


def test_an_instalment_tells_its_fee_and_how_many_there_are(book: MemoryBook) -> None:
    """2 637 359 kr in two: 1 318 680 and 1 318 679."""
    members = [cell(book, "tblRater", "Medlem", row) for row in range(8)]
    first, second = (at for at, name in enumerate(members) if name == "Håbo")
    page = told(book, place("tblRater", "Belopp", first))
    assert (page.title, page.figure) == ("Rat 1 2016 för Håbo", "1 318 680 kr")
    assert "2 rater" in page_text(page)
    page = told(book, place("tblRater", "Belopp", second))
    assert (page.title, page.figure) == ("Rat 2 2016 för Håbo", "1 318 679 kr")


def test_a_model_row(book: MemoryBook) -> None:
    page = told(book, place("tblFordelningsmodell", "Enligt modellen", 0))
    assert page.figure == "3 100 000 kr"


def test_a_findings_row_tells_where_and_how_to_mend_it() -> None:
    book = workbook({"tblAvgifter": [{**FEES[0], "Nyckeltal": -3.0}, *FEES[1:]]})
    perform(book, request("allocate-fees"))
    page = told(book, place("tblKontroller", "Vad", 0))
    assert page.title == "Fynd S08"
    assert page.at == place("tblAvgifter", "Nyckeltal", 0)
    assert "Gör så här: Rätta talet." in page_text(page)


def test_an_input_cell_tells_who_writes_it_and_what_it_means(book: MemoryBook) -> None:
    page = told(book, place("tblAvgifter", "Nyckeltal", 2))
    assert page.figure == "20 251"
    assert "Det här skriver du själv." in page_text(page)
    assert "folkmängd" in page_text(page)


def test_a_cell_of_no_table_is_unknown(book: MemoryBook) -> None:
    assert explain_cell(read_contents(book), Place("Avgifter", 1, 1)) is None
    assert explain_cell(read_contents(book), Place("Mitt blad", 3, 3)) is None


def test_amounts_in_thousands_are_told_as_such() -> None:
    """5 690 tkr: the region's quarter is 2 845 tkr."""
    rows = [{**row, "Nyckeltal": 1.0} for row in FEES[:2]]
    book = workbook(
        {
            "tblAvgifter": rows,
            "tblTilldelning": [{"År": 2016.0, "Statens tilldelning": 5690.0}],
        },
        {"Enhet avgifter": "tkr"},
    )
    page = told(book, place("tblTilldelning", "Statens tilldelning", 0))
    assert page.figure == "5 690"
    assert "tusental kronor" in page_text(page)


def test_the_page_for_programs_has_the_cells_of_each_step(book: MemoryBook) -> None:
    page = page_object(told(book, place("tblAvgifter", "Avgift", 2)))
    assert set(page) == {"title", "figure", "at", "steps"}
    steps = page["steps"]
    assert isinstance(steps, list)
    assert any(str(place("tblAvgifter", "Nyckeltal", 2)) in step["cells"] for step in steps)


def test_a_sum_is_of_the_workbooks_year_alone_and_a_run_of_cells_is_its_ends() -> None:
    """Four rows of 2016, one of 2015 and one more of 2016: C6:C9 and C11, as it were."""
    book = workbook({"tblAvgifter": [*FEES, {**FEES[2], "År": 2015.0}, FEES[2]]})
    contents = read_contents(book)
    name = contents.workbook.tables["tblAvgifter"].sums[1].name
    page = explain_cell(contents, contents.grids[name].place(0, 0))
    assert page is not None
    fee = place("tblAvgifter", "Avgift", 0)
    last = fee._replace(row=fee.row + 5)
    assert f"{fee}:{fee._replace(row=fee.row + 3).address}, {last.address}" in page_text(page)


@pytest.mark.parametrize("gone", ["Medlem", "Nyckeltal", "Avgift", "Betalare"])
def test_a_column_that_is_gone_is_no_fault_of_ours(gone: str) -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    for table in ("tblAvgifter", "tblRater"):
        labels = [column.label for column in ECONOMY.tables[table].columns]
        if gone in labels:
            book.apply([Text(place(table, gone, -1), "Annat")])
    contents = read_contents(book)
    for grid in contents.grids.values():
        for at in range(len(grid.columns)):
            explain_cell(contents, grid.place(0, at))
