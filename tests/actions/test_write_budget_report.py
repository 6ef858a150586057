"""Budget i Word: the printed table and all that stands beside it, read back from the document.

Fees of 2016 are 10 611 + 5 305 + 2 637 + 2 668 = 21 221 tkr, costs 21 000, the result 221.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import Report
from finsam_xl.actions.write_budget_report import decide
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from finsam_xl.documents.document_file import DocumentFile
from tests.actions.closable import INTERVENTIONS
from tests.actions.economy_workbook import ECONOMY, place
from tests.actions.planned import PLAN, click, line, planned, rows_of, told, write
from tests.actions.written import own_template, table_row, text

TORGET = {
    **INTERVENTIONS[0],
    "Målgrupp": "Unga",
    "Insatsmål": "40 % till arbete",
    "Planerat utfall": "80 deltagare",
}
ENDED = {**TORGET, "Insats": "Länken", "Slut": date(2015, 12, 31)}
FRAMED = {**TORGET, "Insats": "Steget", "Start": date(2016, 7, 1), "Slut": date(2017, 6, 30)}
TARGET: dict[str, CellValue] = {
    "Mål": "Eget kapital ska räcka",
    "Mått": "Andel av avgifterna, procent",
    "Målvärde": 12.5,
}
DECIDED: dict[str, CellValue] = {
    "Version": "beslutad",
    "Datum": date(2015, 11, 27),
    "Beslut": "2015-11-27 § 62",
    "Låst": "ja",
}


def budget(book: MemoryBook) -> Report:
    return click(book, "write-budget-report")


def the_document(book: MemoryBook) -> DocumentFile:
    [document] = budget(book).documents
    return document


def test_the_document_shows_what_the_sheet_shows_after_rakna_om() -> None:
    """The state's fee stands as 1 until the button; 221 less 10 610 is the plan's -10 389."""
    lines = [line("Intäkter", "FK", 1.0, Medlem="Försäkringskassan"), *PLAN[1:]]
    book = planned({"tblBudget": lines})
    document = the_document(book)
    assert document.name == "Verksamhetsplan och budget 2016–2018.docx"
    click(book, "recalculate-budget")
    printed = {
        row[1]: row[2:]
        for row in book.read(ECONOMY.areas())["finsam_budgettabell"].rows()
        if row[0] in {"member", "sum", "part", "total"}
    }
    assert printed["Resultat"] == (221.0, -10_389.0, -10_389.0)
    assert printed == {name: in_the_budget(document, str(name)) for name in printed}
    assert the_document(book).content == document.content


def in_the_budget(document: DocumentFile, name: str) -> tuple[CellValue, ...]:
    """The numbers of the last row with this name, the budget's own."""
    row = [each for each in text(document).splitlines() if each.startswith(f"| {name} |")][-1]
    cells = row.replace(" ", "").replace("−", "-").split("|")[2:-1]
    return tuple(float(cell) for cell in cells)


def test_what_the_board_needs_stands_around_the_table() -> None:
    book = planned({"tblInsatser": [TORGET, ENDED, FRAMED], "tblFinansiellaMal": [TARGET]})
    document = the_document(book)
    told = text(document)
    for words in (
        "Intäkterna 2016 är 21 221 tkr och kostnaderna 21 000 tkr, så resultatet är 221 tkr.",
        "Styrelsen fastställer verksamhetsplan och budget för 2016, med plan för 2017 och 2018.",
        "Torget: Sysselsätter ungdomar",
        "27 november 2015",
    ):
        assert words in told
    assert table_row(document, "Summa medlemsavgifter")[0] == "21 221"
    assert table_row(document, "Kansliets andel av kostnaderna")[0] == "4,8 %"
    assert table_row(document, "Eget kapital ska räcka")[:2] == [
        "Andel av avgifterna, procent",
        "12,5",
    ]
    assert "Länken" not in told


def test_an_intervention_has_the_budgets_money_else_its_frames_part_of_the_year() -> None:
    """Steget runs for twelve months, of which six are of 2016: half of 600 tkr."""
    framed = {**FRAMED, "Beviljat": 600.0}
    document = the_document(planned({"tblInsatser": [TORGET, framed]}))
    [row] = [each for each in text(document).splitlines() if each.startswith("| Torget | Håbo")]
    assert row.endswith("| 20 000 |")
    assert "40 % till arbete / 80 deltagare" in row
    assert table_row(document, "Steget")[-1] == "300"


def test_a_deficit_is_proposed_with_the_reason_that_the_office_gives() -> None:
    settings: dict[str, CellValue] = {"Motivering till underskott": "Eget kapital används."}
    told = text(the_document(planned({"tblBudget": PLAN[1:]}, settings)))
    assert "Underskottet motiveras så här: Eget kapital används." in told
    assert "Styrelsen godtar underskottet 2016, 10 390 tkr, av det skäl som anges." in told
    assert "Styrelsen godtar" not in text(the_document(planned({"tblBudget": PLAN[1:]})))


def test_open_findings_are_told_gravest_first_and_old_sheets_are_not() -> None:
    book = planned({"tblBudget": (*PLAN, line("Verksamheter", "Reserv", 0.0, Budgetår=None))})
    notes = [row for row in text(the_document(book)).splitlines() if "Stöd:" in row]
    levels = [note.partition(": ")[2].partition(":")[0] for note in notes]
    order = ["Fel", "Varning", "Upplysning"]
    assert levels == sorted(levels, key=order.index)
    assert any("Reserv" in note for note in notes)
    assert not any("Räkna om budget" in note for note in notes)


def test_a_decided_version_is_named_while_the_budget_is_that_version() -> None:
    book = planned({"tblVersioner": [DECIDED]})
    assert "§ 62" not in text(the_document(book))
    click(book, "save-version")
    told = text(the_document(book))
    assert "Beslutad" in told
    assert "Beslut: 2015-11-27 § 62" in told
    assert "Styrelsen fastställer" not in told
    write(book, "tblBudget", 4, Budgetår=-900.0)
    told = text(the_document(book))
    assert "§ 62" not in told
    assert "Styrelsen fastställer" in told


def test_the_version_that_is_worked_on_is_named_with_its_day() -> None:
    draft: dict[str, CellValue] = {"Version": "förslag", "Datum": date(2015, 10, 2), "Låst": "nej"}
    told = text(the_document(planned({"tblVersioner": [draft]})))
    assert "Förslag" in told.splitlines()[1]
    assert "2 oktober 2015" in told


def test_an_empty_budget_gives_no_document() -> None:
    report = budget(planned({"tblBudget": []}))
    assert report.documents == ()
    assert report.outcome == "inget dokument, budgeten har inga poster än; fyll i Budget"


@pytest.mark.parametrize(
    ("table", "label"), [("tblBudget", "Budgetår"), ("tblInsatser", "Beviljat")]
)
def test_a_cell_that_can_not_be_read_gives_no_document(table: str, label: str) -> None:
    book = planned({"tblInsatser": [TORGET]})
    at = place(table, label, 0)
    book.apply([Text(at, "12 OOO")])
    report = budget(book)
    assert report.documents == ()
    assert report.outcome == f"inget dokument, {at} kan inte läsas; rätta den först"


def test_an_identity_number_stops_the_document() -> None:
    book = planned()
    book.apply([Text(place("tblBudget", "Kommentar", 0), "811218-9876")])
    assert budget(book).documents == ()


def test_the_offices_own_template_is_used(tmp_path: Path) -> None:
    told = own_template(decide, planned(), tmp_path, "budget")
    assert told == "Normal: Vår egen mall: Verksamhetsplan och budget 2016–2018"


def test_the_workbook_is_left_as_it_is() -> None:
    book = planned()
    click(book, "check-workbook")
    before = rows_of(book, "tblBudget", "Post", "Budgetår")
    assert budget(book).edits == ()
    assert rows_of(book, "tblBudget", "Post", "Budgetår") == before


def test_the_day_of_the_annual_report_is_no_note_of_a_proposal() -> None:
    """It is late, and told on the sheet, but the board decides on a budget here."""
    report = click(planned(), "write-budget-report", date(2017, 6, 1))
    assert "G38" in told(report, "G38")
    assert "årsredovisning" not in text(report.documents[0]).casefold()
