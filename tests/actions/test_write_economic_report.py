"""Ekonomisk rapport: the board's report and the local groups', read back from the documents.

Through April: the office is to have cost 1 000 × 4/12 = 333 tkr and has cost 450; Torget 6 667 and
has been paid 6 000.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import Report
from finsam_xl.actions.write_economic_report import decide
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.closable import INTERVENTIONS, booked
from tests.actions.economy_workbook import Rows, place
from tests.actions.planned import PLAN, click, planned, rows_of, write
from tests.actions.written import own_template, table_row, text

TORGET: Mapping[str, CellValue] = {
    **INTERVENTIONS[0],
    "Lokusgrupp": "Norr",
    "Beviljat": 60_000.0,
}
STEGET: Mapping[str, CellValue] = {**TORGET, "Insats": "Steget", "Lokusgrupp": "norr "}
LINKED: Mapping[str, CellValue] = {**TORGET, "Insats": "Länken", "Lokusgrupp": "Söder"}
REPORTED: Rows = (
    {"Insats": "Torget", "Period": "2016-04", "Förbrukat t.o.m.": 1500.0, "Prognos helår": 5000.0},
)
"""Of 6 000 tkr paid 1 500 are used, and 5 000 will be: 1 000 may be returned."""
OUTCOME: Rows = (
    booked("2016-01", 21_221_000.0, "FK"),
    booked("2016-02", -450_000.0, "Kansli"),
    booked("2016-04", -6_000_000.0, "Torget"),
    booked("2016-05", -999_000.0, "Kansli"),
)
APRIL: Mapping[str, CellValue] = {"Uppföljning t.o.m.": 4.0, "Gräns för kommentar": 0.1}


def followed(tables: Mapping[str, Rows] | None = None) -> MemoryBook:
    rows: dict[str, Rows] = {"tblUtfall": OUTCOME, "tblInsatser": [TORGET]}
    return planned(rows | {"tblInsatsrapport": REPORTED} | dict(tables or {}), APRIL)


def written(book: MemoryBook) -> Report:
    return click(book, "write-economic-report", date(2016, 5, 16))


def names(report: Report) -> list[str]:
    return [document.name for document in report.documents]


def test_the_board_gets_one_and_each_local_group_its_own() -> None:
    report = written(followed({"tblInsatser": [TORGET, STEGET, LINKED, INTERVENTIONS[0]]}))
    assert names(report) == [
        "Ekonomisk rapport april 2016.docx",
        "Ekonomisk rapport april 2016, Lokusgruppen Norr.docx",
        "Ekonomisk rapport april 2016, Lokusgruppen Söder.docx",
    ]
    assert report.outcome.startswith(
        "ekonomisk rapport t.o.m. april 2016 till styrelsen, och 2 till lokusgrupperna; "
    )


def test_where_no_intervention_has_a_group_the_board_gets_the_only_one() -> None:
    report = written(followed({"tblInsatser": INTERVENTIONS}))
    assert names(report) == ["Ekonomisk rapport april 2016.docx"]


def test_the_lines_stand_as_they_do_on_the_sheet() -> None:
    board = written(followed()).documents[0]
    assert table_row(board, "Kansli") == ["−1 000", "−333", "−450", "−117", "−1 350", "−350"]
    assert table_row(board, "Summa kostnader")[:3] == ["−21 000", "−7 000", "−6 450"]
    assert table_row(board, "Resultat")[:3] == ["221", "74", "14 771"]
    rows = [row.split(" |")[0] for row in text(board).splitlines()]
    assert rows.index("| Summa intäkter") < rows.index("| Summa kansli och styrelse")


def test_a_deviation_without_a_cause_asks_for_it_and_the_offices_cause_is_told() -> None:
    book = followed()
    click(book, "recalculate-budget")
    assert "Kansli: −117 tkr, sämre än budget. [Skriv orsaken]" in text(written(book).documents[0])
    write(book, "tblUppfoljning", 4, Kommentar="Två månaders hyra i förskott.")
    told = text(written(book).documents[0])
    assert "Kansli: −117 tkr, sämre än budget. Två månaders hyra i förskott." in told


def test_unspent_money_and_what_may_be_returned() -> None:
    """A third of 60 000 is the year's frame: 20 000, of which 15 000 will be left."""
    book = followed()
    click(book, "recalculate-budget")
    write(book, "tblInsatsuppfoljning", 0, Orsak="Få anvisade.")
    board, norr = written(book).documents
    for document in (board, norr):
        rows = [row for row in text(document).splitlines() if row.startswith("| Torget | ")]
        assert rows[-2].endswith("| 60 000 | 6 000 | 20 000 | 6 000 | 1 500 | 5 000 |")
        assert rows[-1].endswith("| 4 500 | 54 000 | 15 000 | 1 000 | 2016-12-31 |")
        assert "15 000 tkr väntas bli över. Få anvisade." in text(document)
    told = text(norr)
    assert "Lokusgruppen Norr återför 1 000 000 kr från Torget senast 31 december 2016" in told
    assert "Kansli" not in told


def test_a_local_group_sees_its_own_interventions_alone() -> None:
    rows = [TORGET, STEGET, LINKED]
    _, norr, south = written(followed({"tblInsatser": rows})).documents
    assert "Länken" not in text(norr)
    assert "Steget" in text(norr)
    assert "Länken" in text(south)
    assert "Torget" not in text(south)


def test_the_board_hears_of_errors_and_warnings_but_not_of_what_is_asked_in_place() -> None:
    lost = {**booked("2016-03", -7000.0, ""), "Konto": 6999.0}
    told = text(written(followed({"tblUtfall": (*OUTCOME, lost)})).documents[0])
    notes = [row for row in told.splitlines() if "Stöd:" in row]
    assert any("6999" in note for note in notes)
    assert all(": Fel: " in note or ": Varning: " in note for note in notes)
    assert not any("kommentar" in note for note in notes)


def test_a_year_without_outcome_has_nothing_to_report() -> None:
    last_year = [booked("2015-12", -5.0, "Kansli")]
    for rows in ([], last_year):
        report = written(followed({"tblUtfall": rows}))
        assert report.documents == ()
        assert report.outcome == "inget dokument, 2016 har inget utfall än"


def test_an_empty_budget_has_nothing_to_report() -> None:
    report = written(followed({"tblBudget": []}))
    assert report.outcome == "inget dokument, 2016 har inga poster i Budget än"


@pytest.mark.parametrize(
    ("table", "label"),
    [("tblUtfall", "Belopp"), ("tblInsatsrapport", "Förbrukat t.o.m."), ("tblBudget", "Budgetår")],
)
def test_a_cell_that_can_not_be_read_gives_no_document(table: str, label: str) -> None:
    book = followed({"tblBudget": PLAN})
    at = place(table, label, 0)
    book.apply([Text(at, "12 OOO")])
    report = written(book)
    assert report.documents == ()
    assert report.outcome == f"inget dokument, {at} kan inte läsas; rätta den först"


def test_an_identity_number_stops_the_documents() -> None:
    book = followed()
    book.apply([Text(place("tblUtfall", "Objekt", 0), "811218-9876")])
    assert written(book).documents == ()


def test_the_offices_own_template_is_used(tmp_path: Path) -> None:
    told = own_template(decide, followed(), tmp_path, "ekonomirapport")
    assert told == "Normal: Vår egen mall: Ekonomisk rapport april 2016"


def test_a_second_click_makes_the_same_documents_and_changes_nothing() -> None:
    book = followed()
    first, second = written(book), written(book)
    assert first.documents == second.documents
    assert second.edits == ()


def test_what_no_line_takes_is_in_the_result_and_the_same_everywhere() -> None:
    """392 000 on a line, 26 910,04 of costs on an account without one: 365 089,96 in all.

    The entry that closes the ledger, 8999, is no outcome.
    """
    rows: Rows = (
        booked("2016-01", 392_000.0, "FK"),
        {**booked("2016-02", -26_910.04, ""), "Konto": 6999.0},
        {**booked("2016-04", -365_089.96, ""), "Konto": 8999.0},
    )
    book = followed({"tblUtfall": rows})
    board = written(book).documents[0]
    assert table_row(board, "Summa kostnader")[2] == "0"
    assert table_row(board, "Utan budgetpost")[:3] == ["0", "0", "−27"]
    assert table_row(board, "Resultat")[2] == "365"
    assert "Resultatet till och med april 2016 är 365 tkr" in text(board)
    click(book, "recalculate-budget")
    assert rows_of(book, "tblUppfoljning", "Post", "Utfall")[-1] == ("Utan budgetpost", -26.91004)
    groups = rows_of(book, "tblGrupper", "Grupp", "Utfall")
    assert groups[-1] == ("Utan budgetpost", -26.91004)
    assert [actual for _, actual in groups] == [392.0, 0.0, 0.0, -26.91004]
    months = rows_of(book, "tblManader", "Utfall t.o.m.", "Utan budgetpost")
    assert months[:5] == [(0.0, 0.0), *[(0.0, 26.91004)] * 3, (None, None)]
    annual = click(book, "write-annual-report", date(2016, 12, 31)).documents[0]
    assert table_row(annual, "Utan budgetpost")[1] == "−27"
    results = [row for row in text(annual).splitlines() if row.startswith("| Resultat | 221 ")]
    assert [row.split(" | ")[2] for row in results] == ["365"]


def test_two_owners_who_have_not_reported_are_told_with_and() -> None:
    board = written(followed({"tblInsatser": [STEGET, LINKED]})).documents[0]
    assert "Ägarna har inte rapporterat för Steget och Länken." in text(board).replace("\xa0", " ")
