"""Årsredovisning: the statements of the ledger, read back from the document.

The year is `closable`'s, but with accounts that tell income from cost: 11 489 less 12 635 is
-1 146 tkr, equity goes from 2 040 to 894, and the bank from 2 540 to 1 394.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import Report, perform, plan
from finsam_xl.actions.write_annual_report import decide
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from finsam_xl.documents.document_file import DocumentFile
from tests.actions.closable import BALANCES, OUTCOME, at_year_end, booked, closable
from tests.actions.economy_workbook import Rows, place
from tests.actions.written import own_template, table_row, text

HERE = "[Skriv]"
INCOME = {**booked("2016-01", 11_489_000.0, "Medlemsavgifter"), "Konto": 3511.0}
DECISION = "Beslut om årsredovisning"
LEDGER: Rows = (INCOME, *OUTCOME[1:])


def ledger_before(amount: float) -> Rows:
    """The twelve months of 2015 in the ledger, all of the amount in May."""
    return tuple(
        {**INCOME, "Period": f"2015-{month:02d}", "Belopp": amount if month == 5 else 0.0}
        for month in range(1, 13)
    )


def kept(month: int, amount: float, line: str = "Torget") -> Mapping[str, CellValue]:
    """A month of 2015 in Förra årets utfall."""
    return {"Budgetpost": line, "Period": f"2015-{month:02d}", "Belopp": amount}


LAST_YEAR: Rows = (
    kept(1, 11_000_000.0, "Medlemsavgifter"),
    *(kept(month, 0.0) for month in range(2, 12)),
    kept(12, -10_960_000.0),
)
"""A result of 40 tkr in 2015, so equity began that year at 2 000."""


def year(
    tables: Mapping[str, Rows] | None = None, settings: Mapping[str, CellValue] | None = None
) -> MemoryBook:
    return closable({"tblUtfall": LEDGER} | dict(tables or {}), settings)


def written(book: MemoryBook) -> Report:
    return plan(book, at_year_end("write-annual-report"))


def the_document(book: MemoryBook) -> DocumentFile:
    [document] = written(book).documents
    return document


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.faults]


def rows(document: DocumentFile, first: str) -> list[list[str]]:
    """Every row that begins so, statement by statement."""
    found = [line for line in text(document).splitlines() if line.startswith(f"| {first} |")]
    return [[cell.strip() for cell in line.strip("|").split("|")][1:] for line in found]


def test_the_statements_of_the_printed_year() -> None:
    document = the_document(year())
    assert document.name == "Årsredovisning 2016.docx"
    assert table_row(document, "Verksamhetens intäkter") == ["2", "11 489", HERE]
    assert table_row(document, "Verksamhetens kostnader") == ["3", "−12 635", HERE]
    assert table_row(document, "Summa tillgångar") == ["", "1 394", "2 540"]
    assert table_row(document, "Eget kapital vid årets början") == ["", "2 040", HERE]
    closing = rows(document, "Eget kapital vid årets slut")
    assert closing == [["894 tkr", "2 040 tkr"], ["6", "894", "2 040"]]
    assert table_row(document, "Kortfristiga skulder") == ["7", "500", "500"]
    whole = table_row(document, "Summa eget kapital, avsättningar och skulder")
    assert whole == ["", "1 394", "2 540"]
    assert table_row(document, "Årets kassaflöde") == ["−1 146", HERE]
    assert table_row(document, "Likvida medel vid årets slut") == ["1 394", HERE]
    assert table_row(document, "Balanskravsresultat") == ["−1 146", HERE]


def test_the_operations_account_has_every_line_and_its_sums() -> None:
    """The year before is not known by line, so it has no column of its own."""
    document = the_document(year())
    assert rows(document, "Torget") == [["−12 635", "−12 635", "0"]]
    assert rows(document, "Summa intäkter") == [["11 489", "11 489", "0"]]
    assert rows(document, "Resultat")[-1] == ["−1 146", "−1 146", "0"]


def test_what_stands_on_no_line_is_told_and_the_result_is_the_ledgers() -> None:
    """5 tkr of interest has no line: the result is -1 141, and the bank has it."""
    interest = {**booked("2016-06", 5000.0, ""), "Konto": 8420.0}
    balances = ({**BALANCES[0], "Vid årets slut": 1_399_000.0}, *BALANCES[1:])
    document = the_document(year({"tblUtfall": (*LEDGER, interest), "tblBalans": balances}))
    assert table_row(document, "Finansiella intäkter") == ["", "5", HERE]
    assert table_row(document, "Utan budgetpost") == ["0", "5", "5"]
    assert rows(document, "Resultat")[-1] == ["−1 146", "−1 141", "5"]
    assert table_row(document, "Balanskravsresultat")[0] == "−1 141"


def test_the_year_before_is_told_by_the_outcome_that_was_kept() -> None:
    """11 000 less 10 960 is 40 tkr; 12 635 against 10 960 is 15,3 percent more."""
    document = the_document(year({"tblFjolaret": LAST_YEAR}))
    assert table_row(document, "Verksamhetens intäkter") == ["2", "11 489", "11 000"]
    assert table_row(document, "Verksamhetens kostnader") == ["3", "−12 635", "−10 960"]
    assert table_row(document, "Eget kapital vid årets början") == ["", "2 040", "2 000"]
    assert rows(document, "Torget") == [["−12 635", "−12 635", "0", "−10 960"]]
    assert table_row(document, "Kostnadernas förändring mot året före") == ["15,3 %", HERE]
    assert table_row(document, "Kansliets andel av kostnaderna") == ["0,0 %", "0,0 %"]
    assert table_row(document, "Balanskravsresultat") == ["−1 146", "40"]


@pytest.mark.parametrize(
    ("tables", "income", "result"),
    [
        ({"tblFjolaret": LAST_YEAR[:-1]}, HERE, HERE),
        ({"tblRedovisat": ({"År": 2015.0, "Resultat": 41.0, "Enhet": "tkr"},)}, HERE, HERE),
        ({"tblRedovisat": ({"År": 2015.0, "Resultat": 40.0, "Enhet": "tkr"},)}, "11 000", "40"),
        (
            {"tblFjolaret": (*LAST_YEAR, {**LAST_YEAR[0], "Budgetpost": "Borta"})},
            HERE,
            "11 040",
        ),
    ],
)
def test_a_year_before_that_is_not_certain_is_left_to_write(
    tables: Mapping[str, Rows], income: str, result: str
) -> None:
    """Eleven months, a result that was reported as another, a line whose accounts are gone."""
    document = the_document(year({"tblFjolaret": LAST_YEAR} | dict(tables)))
    assert table_row(document, "Verksamhetens intäkter")[-1] == income
    assert table_row(document, "Årets resultat enligt resultaträkningen")[-1] == result


def test_the_ledgers_own_rows_of_the_year_before_come_first() -> None:
    """2015's books: 100 in, equity from 1 940 to 2 040, the bank from 2 440 to 2 540."""
    before = ledger_before(100_000.0)
    balances = (
        {**BALANCES[0], "År": 2015.0, "Vid årets början": 2.44e6, "Vid årets slut": 2.54e6},
        {**BALANCES[1], "År": 2015.0},
        {**BALANCES[2], "År": 2015.0, "Vid årets början": -1.94e6, "Vid årets slut": -2.04e6},
    )
    own = {"tblUtfall": (*LEDGER, *before), "tblBalans": (*BALANCES, *balances)}
    document = the_document(year(own | {"tblFjolaret": LAST_YEAR}))
    assert table_row(document, "Verksamhetens intäkter") == ["2", "11 489", "100"]
    assert table_row(document, "Eget kapital vid årets början") == ["", "2 040", "1 940"]
    assert table_row(document, "Årets kassaflöde") == ["−1 146", "100"]
    assert table_row(document, "Likvida medel vid årets början") == ["2 540", "2 440"]


@pytest.mark.parametrize("months", [[5], [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]])
def test_a_ledger_of_the_year_before_that_lacks_a_month_is_not_that_year(months: list[int]) -> None:
    """A stray row of 2015, or eleven months of it, doesn't say what the year ended with."""
    whole = ledger_before(100_000.0)
    document = the_document(year({"tblUtfall": (*LEDGER, *(whole[at - 1] for at in months))}))
    assert table_row(document, "Verksamhetens intäkter") == ["2", "11 489", HERE]
    assert table_row(document, "Årets resultat enligt resultaträkningen")[-1] == HERE


def test_a_year_before_that_ends_elsewhere_than_this_begins_tells_no_cash_flow() -> None:
    """Its bank ends with 2 540 as this year begins, but its equity with 1 940 + 90."""
    before = ledger_before(90_000.0)
    balances = (
        {**BALANCES[0], "År": 2015.0, "Vid årets början": 2.44e6, "Vid årets slut": 2.54e6},
        {**BALANCES[1], "År": 2015.0},
        {**BALANCES[2], "År": 2015.0, "Vid årets början": -1.94e6, "Vid årets slut": -2.04e6},
    )
    own = {"tblUtfall": (*LEDGER, *before), "tblBalans": (*BALANCES, *balances)}
    assert table_row(the_document(year(own)), "Likvida medel vid årets början") == ["2 540", HERE]


@pytest.mark.parametrize(
    ("tables", "code"),
    [
        ({"tblBalans": ({**BALANCES[0], "Vid årets slut": 1_394_000.01}, *BALANCES[1:])}, "G97"),
        ({"tblUtfall": LEDGER[:-1]}, "G97"),
        ({"tblBalans": ({**BALANCES[0], "Vid årets början": 2.5e6}, *BALANCES[1:])}, "G98"),
        ({"tblUtfall": (*LEDGER, {**INCOME, "Konto": 9100.0})}, "G99"),
        ({"tblBalans": BALANCES[:2]}, "G87"),
    ],
)
def test_no_document_is_written_with_what_can_not_be_right(
    tables: Mapping[str, Rows], code: str
) -> None:
    book = year(tables)
    report = perform(book, at_year_end("write-annual-report"))
    assert (report.documents, codes(report)) == ((), [code])
    assert report.outcome == "inget dokument, räkningarna går inte ihop; läs Kontroller"
    assert code in [finding.code for finding in report.controls.open]


def test_without_balances_they_are_left_to_write_and_nothing_is_guessed() -> None:
    report = written(year({"tblBalans": ()}))
    [document] = report.documents
    assert "är skriven, utan balanskonton; " in report.outcome
    assert table_row(document, "Summa tillgångar") == ["", HERE, HERE]
    assert table_row(document, "Årets kassaflöde") == [HERE, HERE]
    assert table_row(document, "Verksamhetens intäkter")[1] == "11 489"
    assert "Förbundet har inte gjort några investeringar" not in text(document)


def test_a_cash_flow_that_can_not_be_told_is_left_to_write() -> None:
    """400 tkr of the bank is placed for a short time."""
    begins, ends = {"Vid årets början": 0.0}, {"Vid årets slut": 400_000.0}
    placed: Mapping[str, CellValue] = {"År": 2016.0, "Konto": 1810.0, **begins, **ends}
    balances = ({**BALANCES[0], "Vid årets slut": 994_000.0}, *BALANCES[1:], placed)
    document = the_document(year({"tblBalans": balances}))
    assert table_row(document, "Årets kassaflöde") == [HERE, HERE]
    assert table_row(document, "Likvida medel vid årets början") == ["2 540", HERE]
    assert table_row(document, "Kortfristiga placeringar") == ["", "400", "0"]


def test_months_that_are_not_booked_are_named() -> None:
    report = written(year({"tblUtfall": (*LEDGER[:9], LEDGER[-1])}))
    assert report.outcome.startswith(
        "årsredovisningen för 2016 är skriven, utan oktober och november; "
    )


def test_the_outcome_tells_how_many_places_are_left() -> None:
    report = written(year())
    places = text(report.documents[0]).count("[Skriv")
    assert report.outcome == (
        f"årsredovisningen för 2016 är skriven; {places} ställen märkta [Skriv …] är kvar att"
        " fylla i"
    )


def test_targets_are_reached_where_the_value_is_met_and_else_asked_about() -> None:
    targets: Rows = (
        {"Mål": "Ett", "Mått": "%", "Målvärde": 20.0, "Utfall": 20.0},
        {"Mål": "Två", "Mått": "%", "Målvärde": 20.0, "Utfall": 19.5},
        {"Mål": "Tre", "Mått": "%", "Målvärde": 20.0},
    )
    document = the_document(year({"tblFinansiellaMal": targets}))
    assert table_row(document, "Ett") == ["%", "20", "20", "nått"]
    assert table_row(document, "Två") == ["%", "20", "19,5", HERE]
    assert table_row(document, "Tre") == ["%", "20", HERE, "går inte att bedöma"]


def test_an_intervention_tells_of_its_year_with_its_last_report() -> None:
    reports: Rows = (
        {"Insats": "Torget", "Period": "2016-T3", "Förbrukat t.o.m.": 240.0, "Året som gått": "B"},
        {"Insats": "Torget", "Period": "2016-T1", "Förbrukat t.o.m.": 80.0, "Året som gått": "A"},
        {"Insats": "Torget", "Period": "2015-T3", "Förbrukat t.o.m.": 99.0, "Året som gått": "C"},
    )
    told = text(the_document(year({"tblInsatsrapport": reports})))
    assert "Torget (Håbo, förbrukat 240 tkr)" in told
    assert told.splitlines()[told.splitlines().index(_heading(told)) + 1].endswith(": B")


def _heading(told: str) -> str:
    return next(line for line in told.splitlines() if "Torget (Håbo" in line)


@pytest.mark.parametrize("rows_", [(), ({**INCOME, "Period": "2015-01"},)])
def test_a_year_without_outcome_has_no_annual_report(rows_: Rows) -> None:
    report = written(year({"tblUtfall": rows_}))
    assert report.documents == ()
    assert report.outcome == "inget dokument, 2016 har inget utfall än"


@pytest.mark.parametrize(
    ("table", "label"), [("tblUtfall", "Konto"), ("tblBalans", "Vid årets slut")]
)
def test_a_cell_that_can_not_be_read_gives_no_document(table: str, label: str) -> None:
    book = year()
    at = place(table, label, 0)
    book.apply([Text(at, "12 OOO")])
    report = written(book)
    assert report.documents == ()
    assert report.outcome == f"inget dokument, {at} kan inte läsas; rätta den först"


def test_the_offices_own_template_is_used(tmp_path: Path) -> None:
    told = own_template(decide, year(), tmp_path, "arsredovisning")
    assert told == "Normal: Vår egen mall: Årsredovisning 2016"


def test_a_second_click_makes_the_same_document_and_changes_nothing() -> None:
    book = year()
    first = perform(book, at_year_end("write-annual-report"))
    second = perform(book, at_year_end("write-annual-report"))
    assert first.documents == second.documents
    assert second.edits == ()


def test_eight_months_and_no_decision_are_told_as_such() -> None:
    """January to August are booked; the board has decided nothing yet."""
    rows = tuple(row for row in LEDGER if str(row["Period"]) <= "2016-08")
    shown = text(the_document(year({"tblUtfall": rows, "tblBalans": ()}, {DECISION: None})))
    assert (
        "Räkningarna omfattar 8 av årets 12 månader:"
        " september, oktober, november och december 2016 är inte bokförda."
    ) in shown
    assert "Beslutad: [Skriv styrelsens beslut, datum och paragraf]" in shown
    assert "har beslutat om årsredovisningen (" not in shown
    assert "[Skriv att styrelsen har beslutat" in shown


def test_a_whole_year_with_a_decision_says_nothing_of_months() -> None:
    shown = text(the_document(year(settings={DECISION: "2017-03-18 § 14"})))
    assert "månader" not in shown
    assert "Styrelsen har beslutat om årsredovisningen (2017-03-18 § 14)." in shown
