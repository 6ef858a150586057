"""Spara version: the budget is kept under its version, a locked one for ever."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.edit import ReplaceRows, Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, Rows, cell, place, request
from tests.actions.planned import PLAN, click, planned, rows_of, told, write

VERSIONS, SAVED = "tblVersioner", "tblVersionsrader"
DRAFT: dict[str, CellValue] = {"Version": "förslag", "Datum": date(2015, 10, 1)}
DECIDED: dict[str, CellValue] = {
    "Version": "beslutad",
    "Datum": date(2015, 11, 27),
    "Beslut": "§ 62",
    "Låst": "ja",
}
CODES = ("G60", "G61", "G76", "G77", "G78", "G79", "G80")
LATER = date(2015, 11, 28)


def book(*versions: dict[str, CellValue], **tables: Rows) -> MemoryBook:
    """The plan with these versions."""
    return planned({VERSIONS: versions, **tables})


def marks(made: MemoryBook) -> list[tuple[CellValue, ...]]:
    return rows_of(made, VERSIONS, "Version", "Sparad", "Kontrollsumma")


def saved(made: MemoryBook, version: str, label: str = "Budgetår") -> list[CellValue]:
    """What is saved of a version, line by line."""
    rows = rows_of(made, SAVED, "Version", label)
    return [value for name, value in rows if name == version]


def test_the_budgets_lines_are_saved_with_a_day_and_a_proof() -> None:
    made = book(DRAFT)
    report = click(made, "save-version")
    ((name, day, proof),) = marks(made)
    assert (name, day) == ("förslag", date(2015, 11, 27))
    assert report.outcome == f"förslag sparad, 6 poster, kontrollsumma {proof}"
    labels = ("Grupp", "NR-grupp", "Post", "Insats", "Budgetår", "Planår 2", "Kommentar")
    assert rows_of(made, SAVED, "Version", *labels)[4:] == [
        ("förslag", *("Kansli och styrelse", "administration", "Kansli", None), -1e3, -1e3, None),
        (
            *("förslag", "Verksamheter", None, "Torget", "Torget"),
            *(-2e4, -2e4, "Sysselsätter ungdomar"),
        ),
    ]


def test_a_second_click_changes_nothing_not_even_the_day() -> None:
    made = book(DRAFT)
    click(made, "save-version")
    report = click(made, "save-version", LATER)
    assert report.edits == ()
    assert report.outcome == "förslag är redan sparad så som budgeten står"


def test_every_version_without_lines_is_saved() -> None:
    made = book(DRAFT, DECIDED)
    report = click(made, "save-version")
    assert report.outcome.startswith("förslag och beslutad sparade, 6 poster")
    assert saved(made, "förslag") == saved(made, "beslutad") == [row["Budgetår"] for row in PLAN]


def test_only_the_last_version_follows_the_budget() -> None:
    made = book(DRAFT, {"Version": "reviderad"})
    click(made, "save-version")
    write(made, "tblBudget", 4, Budgetår=-1100.0)
    click(made, "save-version", LATER)
    assert saved(made, "förslag")[4] == -1000.0
    assert saved(made, "reviderad")[4] == -1100.0
    assert [row[1] for row in marks(made)] == [date(2015, 11, 27), LATER]


def test_a_locked_version_is_never_rewritten() -> None:
    made = book(DECIDED)
    click(made, "save-version")
    before = rows_of(made, SAVED, "Version", "Post", "Budgetår"), marks(made)
    write(made, "tblBudget", 4, Budgetår=-1100.0)
    report = click(made, "save-version", LATER)
    assert (rows_of(made, SAVED, "Version", "Post", "Budgetår"), marks(made)) == before
    assert report.outcome == (
        "inget sparat, beslutad är låst; skriv en ny rad under den, till exempel reviderad"
    )
    assert told(report, *CODES) == ["G61"]


def test_a_revised_version_below_the_locked_one_is_worked_on() -> None:
    made = book(DECIDED)
    click(made, "save-version")
    write(made, "tblBudget", 4, Budgetår=-1100.0)
    grid = made.read(ECONOMY.areas())[VERSIONS]
    more = ("reviderad", *[None] * (len(grid.header) - 1))
    made.apply([ReplaceRows(VERSIONS, (*grid.rows(), more))])
    report = click(made, "save-version", LATER)
    assert report.outcome.startswith("reviderad sparad, 6 poster")
    assert (saved(made, "beslutad")[4], saved(made, "reviderad")[4]) == (-1000.0, -1100.0)
    assert told(report, *CODES) == []


@pytest.mark.parametrize(
    ("label", "value"),
    [("Budgetår", -999.0), ("Planår 2", None), ("Post", "Kansliet"), ("Kommentar", "Höjd")],
)
def test_a_decided_version_that_somebody_alters_is_found(label: str, value: CellValue) -> None:
    made = book(DECIDED)
    click(made, "save-version")
    write(made, SAVED, 4, **{label: value})
    report = click(made, "check-workbook")
    assert told(report, *CODES) == ["G76"]
    (finding,) = (each for each in report.controls.open if each.code == "G76")
    assert finding.at == place(VERSIONS, "Kontrollsumma", 0)


def test_a_saved_amount_that_cannot_be_read_is_no_blank_one() -> None:
    """It was blank when it was saved: read as a blank it would be proved."""
    blank: Rows = [{**row, "Planår 2": None} for row in PLAN]
    made = book(DECIDED, tblBudget=blank)
    click(made, "save-version")
    assert told(click(made, "check-workbook"), *CODES) == []
    write(made, SAVED, 4, Planår_2="tolv")
    assert told(click(made, "check-workbook"), *CODES) == ["G76"]


def test_saved_rows_in_another_order_are_still_proved() -> None:
    made = book(DECIDED)
    click(made, "save-version")
    rows = tuple(made.read(ECONOMY.areas())[SAVED].rows())
    made.apply([ReplaceRows(SAVED, rows[::-1])])
    assert told(click(made, "check-workbook"), *CODES) == []
    assert click(made, "save-version").edits == ()


def test_a_version_with_another_name_keeps_its_lines() -> None:
    made = book(DRAFT, DECIDED)
    click(made, "save-version")
    write(made, "tblBudget", 4, Budgetår=-1100.0)
    write(made, VERSIONS, 0, Version="förslag 1 oktober")
    assert told(click(made, "check-workbook"), *CODES) == ["G61"]
    assert click(made, "save-version").outcome.startswith("inget sparat, beslutad är låst")
    assert saved(made, "förslag 1 oktober")[4] == -1000.0
    assert saved(made, "förslag") == []


def test_lines_whose_version_is_gone_stay_and_are_told() -> None:
    made = book(DRAFT, DECIDED)
    click(made, "save-version")
    last = list(made.read(ECONOMY.areas())[VERSIONS].rows())[1]
    made.apply([ReplaceRows(VERSIONS, (last,))])
    report = click(made, "save-version")
    assert told(report, *CODES) == ["G77"]
    assert len(saved(made, "förslag")) == len(PLAN)


def test_of_two_with_one_name_the_upper_keeps_the_lines_and_neither_is_saved() -> None:
    made = book(DRAFT, {**DECIDED, "Version": "slutlig"})
    click(made, "save-version")
    write(made, VERSIONS, 1, Version="förslag", Låst=None, Kontrollsumma=None)
    write(made, "tblBudget", 4, Budgetår=-1100.0)
    report = click(made, "save-version", LATER)
    assert saved(made, "förslag")[4] == -1000.0
    assert told(report, *CODES) == ["G79", "G60", "G77"]


def test_a_locked_version_whose_lines_are_gone_is_not_given_todays() -> None:
    made = book(DECIDED)
    click(made, "save-version")
    made.apply([ReplaceRows(SAVED, ())])
    report = click(made, "save-version", LATER)
    assert saved(made, "beslutad") == []
    assert told(report, *CODES) == ["G76"]


def test_what_the_user_has_typed_beside_stays() -> None:
    """A column of the user's own in both tables, and a day that can't be read."""
    made = _with_own_column(book(DRAFT))
    click(made, "save-version")
    write(made, SAVED, 4, Egen="min anteckning")
    write(made, VERSIONS, 0, Egen="min", Datum="i höstas")
    write(made, "tblBudget", 4, Budgetår=-1100.0)
    click(made, "save-version", LATER)
    assert cell(made, VERSIONS, "Egen", 0) == "min"
    assert cell(made, VERSIONS, "Datum", 0) == "i höstas"
    assert cell(made, SAVED, "Egen", 4) == "min anteckning"
    assert cell(made, SAVED, "Budgetår", 4) == -1100.0


def _with_own_column(made: MemoryBook) -> MemoryBook:
    """Both tables one column wider, into the gap at their right."""
    tables = dict(made.stand.tables)
    for name in (VERSIONS, SAVED):
        tables[name] = tables[name]._replace(width=tables[name].width + 1)
    made.stand = made.stand._replace(tables=tables)
    grids = made.read(ECONOMY.areas())
    made.apply(
        [
            Text(grids[name].place(-1, len(grids[name].header) - 1), "Egen")
            for name in tables
            if name in (VERSIONS, SAVED)
        ]
    )
    return made


def test_an_own_row_without_a_line_is_not_taken_away() -> None:
    made = _with_own_column(book(DRAFT))
    click(made, "save-version")
    grid = made.read(ECONOMY.areas())[SAVED]
    own = (*[None] * (len(grid.header) - 1), "hela budgeten")
    made.apply([ReplaceRows(SAVED, (*grid.rows(), own))])
    write(made, "tblBudget", 4, Budgetår=-1100.0)
    click(made, "save-version", LATER)
    assert "hela budgeten" in [row[0] for row in rows_of(made, SAVED, "Egen")]


def test_a_budget_that_cannot_be_read_is_told_as_that_and_not_as_another_budget() -> None:
    made = book(DECIDED)
    click(made, "save-version")
    write(made, "tblBudget", 4, Budgetår="ett tusen")
    assert told(click(made, "check-workbook"), "S01", *CODES) == ["S01"]


def test_a_budget_that_cannot_be_read_is_not_saved() -> None:
    made = book(DRAFT, tblBudget=[*PLAN[:4], {**PLAN[4], "Budgetår": "ett tusen"}, *PLAN[5:]])
    report = click(made, "save-version")
    at = place("tblBudget", "Budgetår", 4)
    assert report.outcome == f"inget sparat, {at} kan inte läsas; rätta den först"
    assert saved(made, "förslag") == []


@pytest.mark.parametrize(
    ("versions", "budget", "words"),
    [
        ((), PLAN, "skriv versionens namn på en rad på Versioner först"),
        ((DRAFT,), (), "budgeten har inga poster"),
        ((DRAFT, DRAFT), PLAN, "förslag finns på två rader"),
    ],
)
def test_what_cannot_be_saved_is_one_sentence(
    versions: tuple[dict[str, CellValue], ...], budget: Rows, words: str
) -> None:
    report = click(book(*versions, tblBudget=budget), "save-version")
    assert words in report.outcome
    assert report.outcome.startswith("inget sparat")


def test_a_person_in_the_workbook_stops_a_version_but_clears_none() -> None:
    made = book(DECIDED)
    click(made, "save-version")
    before = rows_of(made, SAVED, "Version", "Post", "Budgetår"), marks(made)
    write(made, "tblBudget", 4, Kommentar="811218-9876")
    click(made, "save-version", LATER)
    assert (rows_of(made, SAVED, "Version", "Post", "Budgetår"), marks(made)) == before


def test_an_undo_takes_the_version_back(tmp_path: Path) -> None:
    made = book(DRAFT)
    for action in ("save-version", "save-version", "undo-last"):
        report = perform(made, request(action)._replace(keep=tmp_path))
        if action == "save-version":
            write(made, "tblBudget", 4, Budgetår=-1100.0)
    assert report.outcome == (
        "Spara version kl. 09.30 ångrad: 1 cell på Versioner"
        " och raderna i tblVersionsrader på Versioner"
    )
    assert saved(made, "förslag")[4] == -1000.0
