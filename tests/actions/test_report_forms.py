"""Rapportformulär: forms go out to the owners, and come back each to its own row."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, perform, plan
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.rows.plan_import import plan_import
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.books.memory import MemoryBook
from finsam_xl.exchange.rows import from_csv
from tests.actions.closable import INTERVENTIONS, at_year_end, closable
from tests.actions.economy_workbook import ECONOMY, Rows, column, workbook

PERIOD: dict[str, CellValue] = {"Rapportperiod": "2016-T2", "Rapporter senast": date(2016, 9, 15)}
TORGET = dict(INTERVENTIONS[0])
ENDED = {**TORGET, "Insats": "Länken", "Slut": date(2016, 4, 30)}
LATER = {**TORGET, "Insats": "Steget", "Start": date(2016, 9, 1)}
YOUNG = {**TORGET, "Insats": "Unga: in/ut", "Start": date(2016, 8, 31)}
STANDING: Rows = (
    {"Insats": "Torget", "Period": "2016-T1", "Förbrukat t.o.m.": "12 OOO", "Av": "=hej"},
    {"Insats": "Torget", "Period": "2016-T2", "Förbrukat t.o.m.": 100.0, "Analys": "Gammalt"},
    {"Insats": "Länken", "Period": "2016-T2", "Prognos helår": CellError("#N/A")},
)


def asked(settings: dict[str, CellValue], *rows: dict[str, CellValue]) -> Report:
    return plan(closable({"tblInsatser": rows}, settings), at_year_end("write-report-form"))


def filled_in(form: bytes, **answers: object) -> bytes:
    """The form as its owner sends it back; spaces in labels are _."""
    book = openpyxl.load_workbook(io.BytesIO(form))
    [sheet] = book.worksheets
    head = next(row for row in sheet.iter_rows() if row[0].value == "Insats")
    for label, value in answers.items():
        [at] = [
            cell for cell in head if cell.value == label.replace("_", " ").replace("tom", "t.o.m.")
        ]
        sheet.cell(at.row + 1, at.column).value = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def fetched(book: MemoryBook, folder: Path, content: bytes, name: str = "svar.xlsx") -> Report:
    """Hämta in of a form into the reports."""
    path = folder / name
    path.write_bytes(content)
    ask = Ask(path, "tblInsatsrapport")
    return perform(book, at_year_end("import-rows")._replace(ask=ask))


def reports(book: MemoryBook) -> list[tuple[CellValue, ...]]:
    return list(book.read(ECONOMY.areas())["tblInsatsrapport"].rows())


def csv(*rows: str) -> bytes:
    return "\n".join(("Insats;Period;Förbrukat t.o.m.", *rows)).encode()


def test_each_intervention_that_runs_in_the_period_gets_a_form() -> None:
    report = asked(PERIOD, TORGET, ENDED, LATER, YOUNG)
    assert report.outcome == "2 formulär för 2016-T2 till insatsernas ägare"
    names = [document.name for document in report.documents]
    assert names[0] == "Rapport 2016-T2 Torget.xlsx"
    assert names[1].startswith("Rapport 2016-T2 Unga")
    assert report.edits == () or "tblInsatsrapport" not in report.written


def test_where_nothing_runs_no_form_is_made() -> None:
    assert (
        asked(PERIOD, ENDED).outcome == "ingen insats pågår i 2016-T2, så inga formulär är gjorda"
    )


@pytest.mark.parametrize("period", [None, "T2 2016", "2015-T3", "0000-T3", "0000-01"])
def test_a_period_that_can_not_be_asked_for_is_told(period: str | None) -> None:
    report = asked({"Rapportperiod": period}, TORGET)
    assert "G70" in [finding.code for finding in report.controls.open]
    assert (report.documents, report.outcome) == (
        (),
        "inga formulär är gjorda; rätta Rapportperiod",
    )


def test_a_last_day_in_words_stops_the_forms() -> None:
    report = asked({**PERIOD, "Rapporter senast": "i höst"}, TORGET)
    assert report.outcome.startswith("inget gjort, en inställning kan inte läsas")


def test_the_form_comes_back_to_a_row_of_its_own(tmp_path: Path) -> None:
    [form] = asked(PERIOD, TORGET).documents
    content = filled_in(
        form.content, Förbrukat_tom=240, Analys="Fler än väntat", Inlämnad=date(2016, 9, 12)
    )
    book = closable(settings=PERIOD)
    report = fetched(book, tmp_path, content)
    assert report.outcome == "1 rad från svar.xlsx ligger i tblInsatsrapport"
    [row] = reports(book)
    assert row[:2] == ("Torget", "2016-T2")
    assert row[5:] == ("Fler än väntat", 240.0, None, date(2016, 9, 12), None)
    assert fetched(book, tmp_path, content).edits == ()


def test_the_same_report_again_takes_its_row_and_the_others_stay(tmp_path: Path) -> None:
    """Also those whose cells can't be read, cell for cell."""
    book = workbook({"tblInsatsrapport": STANDING})
    before = reports(book)
    fetched(book, tmp_path, csv("Torget;2016-T2;240", "Steget;2016-T2;7"), "svar.csv")
    after = reports(book)
    assert (after[0], after[2]) == (before[0], before[2])
    assert after[1][:7] == ("Torget", "2016-T2", None, None, None, None, 240.0)
    assert after[3][:7] == ("Steget", "2016-T2", None, None, None, None, 7.0)
    assert len(after) == 4


def test_the_offices_own_column_stays_on_its_row() -> None:
    """Also on a row whose report is read anew."""
    read = read_contents(workbook({"tblInsatsrapport": STANDING}))
    grid = read.grids["tblInsatsrapport"]
    own = grid._replace(
        header=(*grid.header, "Läst av"), columns=(*grid.columns, ("Eva", "Ali", "Bo"))
    )
    contents = Contents(read.workbook, read.version, {**read.grids, grid.name: own}, None)
    rows = from_csv(csv("Torget;2016-T2;240", "Steget;2016-T2;7"), "svar.csv")
    [edit] = plan_import(contents, grid.name, rows, "svar.csv").edits
    assert isinstance(edit, ReplaceRows)
    assert [row[-1] for row in edit.rows] == ["Eva", "Ali", "Bo", None]


def test_a_faulty_form_changes_nothing(tmp_path: Path) -> None:
    book = workbook({"tblInsatsrapport": STANDING})
    before = reports(book)
    report = fetched(book, tmp_path, csv("Torget;2016-T2;12 OOO"), "svar.csv")
    assert [fault.code for fault in report.faults] == ["S01"]
    assert reports(book) == before


def test_two_rows_for_one_place_are_told_and_none_is_read(tmp_path: Path) -> None:
    book = workbook()
    rows = csv("Torget;2016-T2;240", "Torget;2016-T1;100", "Torget;2016-T2;250")
    [fault] = fetched(book, tmp_path, rows, "svar.csv").faults
    assert str(fault) == (
        "Fel S20  svar.csv!A4\n"
        "Filen har mer än en rad för Torget, 2016-T2, och bara en kan gälla.\n"
        "Ta bort den rad som inte gäller ur filen och läs in den igen.\n"
        "Arbetsbokens uppbyggnad"
    )
    assert column(book, "tblInsatsrapport", "Insats") == [None]


def test_other_tables_are_still_replaced_as_a_whole(tmp_path: Path) -> None:
    book = closable()
    path = tmp_path / "a.csv"
    path.write_text("Konto;Period;Belopp\n3000;2016-01;5\n", "utf-8")
    perform(book, at_year_end("import-rows")._replace(ask=Ask(path, "tblUtfall")))
    assert column(book, "tblUtfall", "Belopp") == [5.0]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "Länken;2016-T2;240",
            (
                "Fel S22  svar.csv!A2\n"
                "Länken finns inte på bladet Insatser, så rapporten hör inte till någon insats.\n"
                "Rätta namnet i filen, eller lägg till insatsen, och läs in filen igen.\n"
                "Bladet Insatser"
            ),
        ),
        (
            "Torget;2015-T2;240",
            (
                "Fel S23  svar.csv!A2\n"
                "Perioden 2015-T2 är ingen månad och inget tertial 2016, som arbetsboken är för.\n"
                "Skriv perioden som 2016-08 eller 2016-T2,"
                " eller läs in filen i rätt års arbetsbok.\n"
                "Inställningen År"
            ),
        ),
    ],
)
def test_a_report_of_no_intervention_or_another_year_is_not_read(
    tmp_path: Path, row: str, told: str
) -> None:
    book = closable(settings=PERIOD)
    [fault] = fetched(book, tmp_path, csv(row), "svar.csv").faults
    assert str(fault) == told
    assert column(book, "tblInsatsrapport", "Insats") == [None]


def test_a_form_whose_row_is_anothers_is_not_read(tmp_path: Path) -> None:
    """Torget's form, with Länken written over the name that was filled in."""
    [form] = asked(PERIOD, TORGET).documents
    book = closable({"tblInsatser": (TORGET, ENDED)}, PERIOD)
    content = filled_in(form.content, Insats="Länken", Förbrukat_tom=240)
    [fault] = fetched(book, tmp_path, content).faults
    assert str(fault) == (
        "Fel S24  svar.xlsx!A9\n"
        "Formuläret är ”Rapport 2016-T2: Torget”, men raden i det är för Länken, 2016-T2.\n"
        "Fråga ägaren vilken insats och period svaret gäller, rätta raden och läs in filen igen.\n"
        "Formulärets rubrik"
    )
    assert column(book, "tblInsatsrapport", "Insats") == [None]


def test_another_period_than_the_asked_is_read_and_told(tmp_path: Path) -> None:
    report = fetched(closable(settings=PERIOD), tmp_path, csv("Torget;2016-T1;240"), "svar.csv")
    assert report.outcome == (
        "1 rad från svar.csv ligger i tblInsatsrapport;"
        " rapporten är för 2016-T1, men Rapportperiod är 2016-T2"
    )


def test_a_forecast_below_the_used_is_read_and_warned_of(tmp_path: Path) -> None:
    [form] = asked(PERIOD, TORGET).documents
    content = filled_in(form.content, Förbrukat_tom=240, Prognos_helår=200)
    report = fetched(closable(settings=PERIOD), tmp_path, content)
    assert "G69" in [finding.code for finding in report.controls.open]
