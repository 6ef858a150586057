"""A closed year in which something has been changed by hand, and opening it again."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.actions.closing.proof import proof_holds
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.edit import Clear, Edit, ReplaceRows, Text, Value
from finsam_xl.books.memory import MemoryBook
from finsam_xl.sheets.schema import Field, Kind, Workbook
from tests.actions.closable import YEAR_END, at_year_end, closed
from tests.actions.economy_workbook import ECONOMY, column, place
from tests.actions.test_close_year import REFUSED, codes, settings

REASON = "Fel konto för hyran"


def of_setting(key: str) -> int:
    return [setting.key for setting in ECONOMY.settings].index(key)


def setting(key: str, value: str | date | None) -> Edit:
    """A setting typed by hand; None empties it."""
    at = place("tblForbund", "Värde", of_setting(key))
    if value is None:
        return Clear(at)
    return Text(at, value) if isinstance(value, str) else Value(at, value)


def checked(book: MemoryBook) -> list[str]:
    """The codes of the closing that a check tells."""
    told = codes(plan(book, at_year_end("check-workbook")))
    return [code for code in told if code in {"G93", "G94", "G95", "G96"}]


def of(book: MemoryBook, table: str, label: str, row: int) -> Value:
    """Another amount in a cell of the book as it stands."""
    grid = book.read(ECONOMY.areas())[table]
    return Value(grid.place(row, grid.header.index(label)), 5.0)


@pytest.mark.parametrize(
    ("table", "label"),
    [
        ("tblUtfall", "Belopp"),
        ("tblBudget", "Budgetår"),
        ("tblBalans", "Vid årets slut"),
        ("tblAvgifter", "Nyckeltal"),
        ("tblAvgifter", "Avgift"),
        ("tblTilldelning", "Statens tilldelning"),
        ("tblUppfoljning", "Utfall"),
        ("tblInsatser", "Beviljat"),
    ],
)
def test_a_figure_changed_anywhere_is_an_error(table: str, label: str) -> None:
    book = closed()
    book.apply([of(book, table, label, 0)])
    assert checked(book) == ["G94", "G93"]


@pytest.mark.parametrize("key", ["opening_equity", "annual_report_decision", "year", "name"])
def test_a_setting_changed_is_an_error(key: str) -> None:
    book = closed()
    book.apply([setting(key, "ändrat")])
    assert "G94" in checked(book)


def test_a_row_more_or_less_is_an_error() -> None:
    for keep in (slice(0, -1), slice(0, None)):
        book = closed()
        rows = list(book.read(ECONOMY.areas())["tblUtfall"].rows())
        more = [rows[0]] if keep.stop is None else []
        book.apply([ReplaceRows("tblUtfall", tuple(rows[keep] + more))])
        assert checked(book) == ["G94", "G93"]


def test_sorting_a_table_or_accepting_a_finding_changes_nothing() -> None:
    book = closed()
    rows = tuple(book.read(ECONOMY.areas())["tblUtfall"].rows())
    book.apply([ReplaceRows("tblUtfall", rows[::-1])])
    book.apply([Text(place("tblKontroller", "Godtagen av", 0), "Ekonomen")])
    book.apply([setting("documents", "Bokslut"), setting("reopen_reason", REASON)])
    assert checked(book) == ["G93"]


def test_taking_away_one_mark_opens_nothing() -> None:
    for key in ("closed", "closed_proof"):
        book = closed()
        book.apply([setting(key, None)])
        assert checked(book) == ["G95"]
        assert plan(book, at_year_end("allocate-fees")).outcome.startswith("inget gjort, 2016 är")


@pytest.mark.parametrize("typed", ["i våras", date(2017, 3, 1)])
def test_a_year_that_is_closed_by_hand_is_an_error(typed: str | date) -> None:
    book = closed()
    book.apply([setting("closed", typed), setting("closed_proof", None)])
    assert checked(book) == ["G95"]


@pytest.mark.parametrize("proof", ["9" * 5_000 + "-abc", "³-abc", "٣-abc", "-abc", "3", "30003-x"])
def test_a_proof_that_no_version_wrote_is_not_the_workbooks(proof: str) -> None:
    book = closed()
    book.apply([setting("closed_proof", proof)])
    assert checked(book) == ["G94", "G93"]


def test_another_day_of_closing_is_not_what_was_proved() -> None:
    """The day itself rests on nothing; the proof tells only of the tables."""
    book = closed()
    book.apply([setting("closed_proof", "3-0123456789abcdef")])
    assert checked(book) == ["G94", "G93"]
    book.apply([setting("closed_proof", "hittepå")])
    assert checked(book) == ["G94", "G93"]


def test_without_a_reason_the_year_stays_closed() -> None:
    book = closed()
    report = perform(book, at_year_end("reopen-year"))
    assert report.outcome == "året är fortfarande stängt, skäl saknas"
    assert "G96" in codes(report)
    assert settings(book)["Stängt den"] == YEAR_END.date()


def test_with_a_reason_it_is_opened_and_the_reason_is_not_in_the_log() -> None:
    book = closed()
    book.apply([setting("reopen_reason", REASON)])
    report = perform(book, at_year_end("reopen-year"))
    assert report.outcome == "öppnat med skäl på Inställningar"
    assert column(book, "tblLogg", "Vad")[0] == "öppnat med skäl på Inställningar"
    assert settings(book)["Stängt den"] is settings(book)["Bokslutets kontrollsumma"] is None
    assert settings(book)["Skäl att öppna"] == REASON
    assert checked(book) == []
    assert plan(book, at_year_end("allocate-fees")).outcome != REFUSED


def test_the_next_opening_takes_a_reason_of_its_own() -> None:
    book = closed()
    book.apply([setting("reopen_reason", REASON)])
    perform(book, at_year_end("reopen-year"))
    perform(book, at_year_end("close-year"))
    assert settings(book)["Skäl att öppna"] is None
    assert perform(book, at_year_end("reopen-year")).outcome.startswith("året är fortfarande")


def test_a_changed_year_can_be_opened_and_closed_again() -> None:
    """11 489 000 kr of fees become 11 490 000, and the bank holds as much more."""
    book = closed()
    grids = book.read(ECONOMY.areas())
    income, bank = grids["tblUtfall"], grids["tblBalans"]
    book.apply(
        [
            Value(income.place(0, income.header.index("Belopp")), 11_490_000.0),
            Value(bank.place(0, bank.header.index("Vid årets slut")), 1_395_000.0),
            setting("reopen_reason", REASON),
        ]
    )
    for action in ("reopen-year", "recalculate-budget", "close-year"):
        perform(book, at_year_end(action))
    assert checked(book) == ["G93"]


def test_an_open_year_is_not_opened() -> None:
    book = closed()
    book.apply([setting("reopen_reason", REASON)])
    perform(book, at_year_end("reopen-year"))
    report = perform(book, at_year_end("reopen-year"))
    assert (report.outcome, report.edits) == ("året är inte stängt; inget gjort", ())


def test_what_a_later_version_thinks_of_changes_no_proof() -> None:
    """A setting of version 4, which reads as its default."""
    read = read_contents(closed())
    proof = read.settings.text("closed_proof")
    tomorrow = Contents(_of_tomorrow(read.workbook), read.version, read.grids, None)
    assert proof_holds(tomorrow, proof)
    assert not proof_holds(tomorrow, proof.replace("3-", "4-"))


def _of_tomorrow(workbook: Workbook) -> Workbook:
    more = Field("later", "Senare", Kind.TEXT, default="ja", since=workbook.version + 1)
    return workbook._replace(settings=(*workbook.settings, more), version=workbook.version + 1)
