"""Stäng året: what it demands, and what may be done in a year that is closed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, perform, plan
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file import FileBook
from finsam_xl.books.port import Book
from finsam_xl.sheets.catalogue import actions
from tests.actions.closable import (
    BALANCES,
    OUTCOME,
    YEAR_END,
    at_year_end,
    clicked,
    closable,
    closed,
    in_file,
    ready,
)
from tests.actions.economy_workbook import ECONOMY, Rows, column, place
from tests.planted.shipped import in_memory

STILL_RUN = {"check-workbook", "export-rows", "explain", "reopen-year", "new-year"}
REFUSED = (
    "inget gjort, 2016 är stängt sedan 25 mars 2017; på Bokslut finns Öppna året om det behövs"
)


def settings(book: Book) -> dict[CellValue, CellValue]:
    """The workbook's settings by label."""
    grid = book.read(ECONOMY.areas())["tblForbund"]
    return dict(zip(grid.columns[0], grid.columns[1], strict=True))


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.controls.open]


def test_a_year_that_has_all_is_closed_on_the_day_with_a_proof() -> None:
    book = ready()
    report = perform(book, at_year_end("close-year"))
    assert report.outcome == (
        "2016 är stängt; eget kapital 2 040 000 kr vid årets början → resultat −1 146 000 kr"
        " → 894 000 kr vid årets slut → lika med tillgångar minus skulder"
    )
    assert settings(book)["Stängt den"] == YEAR_END.date()
    assert str(settings(book)["Bokslutets kontrollsumma"]).startswith("3-")
    assert "G93" in codes(report)
    assert "G94" not in codes(report)
    assert column(book, "tblLogg", "Knapp")[0] == "Stäng året"


def test_a_recalculated_year_has_nothing_left_to_recalculate() -> None:
    assert plan(ready(), at_year_end("recalculate-budget")).edits == ()


@pytest.mark.parametrize(
    ("tables", "given", "code"),
    [
        ({"tblUtfall": OUTCOME[:-1]}, {}, "G85"),
        ({"tblBalans": ()}, {}, "G86"),
        ({}, {"Konton för eget kapital": "29"}, "G87"),
        ({"tblBalans": BALANCES[1:]}, {}, "G88"),
        ({}, {"Ingående eget kapital": 2041.0}, "G89"),
        ({}, {"Ingående eget kapital": None}, "G89"),
        ({}, {"Årsredovisning beslutad": None}, "G90"),
        ({}, {"Beslut om årsredovisning": None}, "G90"),
        ({"tblTilldelning": ({"År": 2016.0, "Statens tilldelning": "1O"},)}, {}, "G92"),
    ],
)
def test_each_demand_that_is_not_met_is_told_and_nothing_is_closed(
    tables: Mapping[str, Rows], given: Mapping[str, CellValue], code: str
) -> None:
    book = clicked(closable(tables, given))
    report = perform(book, at_year_end("close-year"))
    assert code in codes(report)
    assert code in column(book, "tblKontroller", "Kod")
    assert "är inte stängt" in report.outcome
    assert settings(book)["Stängt den"] is settings(book)["Bokslutets kontrollsumma"] is None


def test_a_setting_that_can_not_be_read_stops_it() -> None:
    report = plan(closable(settings={"Ingående eget kapital": "2 O40"}), at_year_end("close-year"))
    assert report.outcome.startswith("inget gjort, en inställning saknas eller kan inte läsas")


def test_a_setting_whose_row_is_gone_stops_it() -> None:
    book = ready()
    at = place("tblForbund", "Nyckel", [s.key for s in ECONOMY.settings].index("closed_proof"))
    book.apply([Text(at, "Min egen rad")])
    report = perform(book, at_year_end("close-year"))
    assert report.outcome.startswith("inget gjort, en inställning saknas")
    assert settings(book)["Stängt den"] is None


def test_the_list_of_actions_says_which_run_in_a_closed_year() -> None:
    assert {action.key for action in actions() if action.closed} == STILL_RUN


@pytest.mark.parametrize(
    "action",
    [a.key for a in actions() if ECONOMY.key in a.workbooks and a.key not in STILL_RUN],
)
def test_every_other_action_is_refused_with_one_sentence(action: str, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Konto;Period;Belopp\n3000;2016-01;5\n", "utf-8")
    book = closed()
    before = book.stand
    asked = at_year_end(action)._replace(ask=Ask(file, "tblUtfall"), keep=tmp_path / "keep")
    report = perform(book, asked)
    assert report.outcome == REFUSED
    assert (report.edits, report.documents, book.stand) == ((), (), before)
    assert "G94" not in codes(report)


@pytest.mark.parametrize("action", sorted(STILL_RUN))
def test_what_may_run_in_a_closed_year_changes_nothing_of_it(action: str, tmp_path: Path) -> None:
    book = closed()
    asked = at_year_end(action)._replace(ask=Ask(cell="Avgifter!J6"), out=tmp_path)
    assert perform(book, asked).outcome != REFUSED
    assert "G94" not in codes(plan(book, at_year_end("check-workbook")))


def test_a_person_in_a_closed_year_clears_nothing() -> None:
    """An open year's fees are emptied then; a closed one's stand, and the person is told."""
    book = closed()
    book.apply([Text(place("tblKontroller", "Motivering", 0), "811218-9876")])
    before = column(book, "tblAvgifter", "Avgift")
    report = perform(book, at_year_end("allocate-fees"))
    assert report.outcome == REFUSED
    assert "P01" in codes(report)
    assert column(book, "tblAvgifter", "Avgift") == before


def test_the_closed_file_is_found_unchanged_when_it_is_read_again(tmp_path: Path) -> None:
    """By the same proof as in memory: a file tells nothing more and nothing less."""
    path = in_file(ready(), tmp_path)
    perform(FileBook(path, YEAR_END.date()), at_year_end("close-year"))
    again = FileBook(path, YEAR_END.date())
    assert codes(plan(again, at_year_end("check-workbook"))).count("G93") == 1
    assert "G94" not in codes(plan(again, at_year_end("check-workbook")))
    assert plan(again, at_year_end("allocate-fees")).outcome == REFUSED
    assert "G94" not in codes(plan(in_memory(again), at_year_end("check-workbook")))
