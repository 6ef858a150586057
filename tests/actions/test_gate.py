"""The gate: without what it needs an action does nothing, and an exposed person stops it."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import Area
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import (
    column,
    place,
    request,
    workbook,
)

ACTIONS = ["allocate-fees", "write-fee-table", "write-fee-letters", "simulate-allocation"]


def without(book: MemoryBook, table: str) -> MemoryBook:
    """The workbook with a table that is no table any more."""
    tables = {name: each for name, each in book.stand.tables.items() if name != table}
    book.stand = book.stand._replace(tables=tables)
    return book


@pytest.mark.parametrize("action", ACTIONS)
def test_without_a_table_that_it_needs_an_action_does_nothing(action: str) -> None:
    report = plan(without(workbook(), "tblTilldelning"), request(action))
    assert "inget gjort, tabellen tblTilldelning saknas; läs Kontroller" in report.outcome
    assert report.documents == ()
    assert "S05" in [finding.code for finding in report.controls.open]


@pytest.mark.parametrize("action", ACTIONS[:3])
def test_without_a_column_an_action_does_nothing_and_old_fees_stay(action: str) -> None:
    book = workbook()
    perform(book, request("allocate-fees"))
    book.apply([Text(place("tblAvgifter", "Nyckeltal", -1), "Invånare")])
    report = perform(book, request(action))
    assert report.outcome.startswith(
        "inget gjort, kolumnen Nyckeltal saknas i tabellen tblAvgifter;"
    )
    assert report.documents == ()
    assert column(book, "tblAvgifter", "Avgift")[2] == 2637359.0


@pytest.mark.parametrize("action", ["import-rows", "explain", "undo-last", *ACTIONS])
def test_without_the_settings_no_action_breaks(action: str, tmp_path: Path) -> None:
    book = without(workbook(), "tblForbund")
    asked = request(action)._replace(keep=tmp_path)
    try:
        report = perform(book, asked)
    except Refusal as refusal:
        assert "tblForbund" in str(refusal)  # noqa: PT017 - either is right
    else:
        assert "S05" in [finding.code for finding in report.controls.open]


@pytest.mark.parametrize("action", ["import-rows", "explain", *ACTIONS])
def test_a_person_anywhere_stops_everything(action: str, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("År;Medlem\n2016;Håbo\n", "utf-8")
    book = workbook()
    book.apply([Text(place("tblAvgifter", "Medlem", 1), "19811218-9876")])
    asked = request(action)._replace(ask=Ask(file, "tblAvgifter", "", "Avgifter!B6"))
    report = perform(book, asked)
    assert report.outcome.startswith("inget gjort, ett personnummer måste bort")
    assert report.documents == ()
    assert len(column(book, "tblAvgifter", "Medlem")) == 4


def of_version_1(book: MemoryBook) -> MemoryBook:
    """The workbook with the mark of an older one."""
    mark = book.read([Area("finsam_schema", "Start")])["finsam_schema"].place(0, 0)
    book.apply([Text(mark, "ekonomi 1")])
    return book


def test_a_table_that_an_older_workbook_has_got_is_used() -> None:
    """Somebody has brought it over from a newer workbook."""
    report = plan(of_version_1(workbook()), request("simulate-allocation"))
    assert "uppgradera" not in report.outcome


def test_a_table_that_an_older_workbook_lacks_is_got_by_upgrading_it() -> None:
    old = without(of_version_1(workbook()), "tblFordelningsmodell")
    report = plan(old, request("simulate-allocation"))
    assert report.outcome == (
        "tblFordelningsmodell finns inte i den här arbetsboken; uppgradera den"
    )
    assert "S05" not in [finding.code for finding in report.controls.open]


def test_a_workbook_of_tomorrow_and_one_of_nobodys_are_refused() -> None:
    book = workbook()
    mark = book.read([Area("finsam_schema", "Start")])["finsam_schema"].place(0, 0)
    book.apply([Text(mark, "ekonomi 99")])
    with pytest.raises(Refusal, match="version 99") as refused:
        plan(book, request("check-workbook"))
    assert refused.value.code == "A02"
    with pytest.raises(Refusal) as foreign:
        plan(MemoryBook.of({"Blad1": {"A1": "hej"}}), request("check-workbook"))
    assert foreign.value.code == "A01"


def test_a_file_is_asked_for_in_the_settings() -> None:
    with pytest.raises(Refusal) as nothing:
        plan(workbook(), request("import-rows"))
    assert nothing.value.code == "A21"
    with pytest.raises(Refusal) as nowhere:
        plan(workbook(settings={"Fil att läsa in": "a.csv"}), request("import-rows"))
    assert nowhere.value.code == "A22"
    gone = request("import-rows")._replace(ask=Ask(Path("/finns/inte.csv")))
    with pytest.raises(Refusal) as missing:
        plan(workbook(), gone)
    assert missing.value.code == "E07"
