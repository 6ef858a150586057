"""Jämför versioner: two versions line by line, or the decided one against the budget."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, place
from tests.actions.planned import PLAN, click, line, planned, rows_of, told, write

COMPARED = "tblVersionsjamforelse"
BEFORE, AFTER = "Jämför version", "med version"
DECIDED: dict[str, CellValue] = {
    "Version": "beslutad",
    "Datum": date(2015, 11, 27),
    "Beslut": "§ 62",
    "Låst": "ja",
}
DRAFT: dict[str, CellValue] = {"Version": "förslag", "Datum": date(2015, 10, 1)}
LAST_YEAR: dict[str, CellValue] = {
    "Version": "äldre",
    "Datum": date(2014, 11, 20),
    "Beslut": "§ 50",
    "Låst": "ja",
}


def saved(*versions: dict[str, CellValue], **settings: CellValue) -> MemoryBook:
    """The plan with these versions saved, and the two settings."""
    own = {BEFORE: settings.get("before"), AFTER: settings.get("after")}
    made = planned({"tblVersioner": versions}, own)
    click(made, "save-version")
    return made


def change(made: MemoryBook) -> None:
    """Kansli costs 46 tkr less, Torget is gone and Resor is new."""
    write(made, "tblBudget", 4, Budgetår=-954.0)
    grid = made.read(ECONOMY.areas())["tblBudget"]
    new = line("Verksamheter", "Resor", -19_500.0)
    row = tuple(new.get(label) for label in grid.header)
    made.apply([ReplaceRows("tblBudget", (*list(grid.rows())[:5], row))])


def differing(made: MemoryBook) -> list[tuple[CellValue, ...]]:
    labels = ("Post", "Vad", "Före", "Efter", "Budgetår före", "Budgetår efter")
    rows = rows_of(made, COMPARED, *labels, "Budgetår skillnad", "Planår 2 skillnad")
    return [row for row in rows if row[1] != "lika"]


def test_the_decided_against_the_budget_as_it_stands() -> None:
    """221 + 46 + 20 000 − 19 500 = 767."""
    made = saved(DECIDED)
    change(made)
    report = click(made, "compare-versions")
    both = ("beslutad", "Budget")
    assert differing(made) == [
        ("Kansli", "ändrad", *both, -1000.0, -954.0, 46.0, 0.0),
        ("Resor", "ny", *both, None, -19500.0, -19500.0, -19500.0),
        ("Torget", "borttagen", *both, -20000.0, None, 20000.0, 20000.0),
    ]
    assert report.outcome == (
        "beslutad mot Budget: 1 post ändrad, 1 ny post och 1 borttagen post, resultat 2016"
        " 221 → 767 tkr"
    )


def test_two_versions_that_the_settings_name() -> None:
    made = saved(DRAFT, DECIDED, before="förslag", after="beslutad")
    report = click(made, "compare-versions")
    assert report.outcome == ("förslag mot beslutad: inga skillnader, resultat 2016 221 tkr i båda")
    rows = rows_of(made, COMPARED, "Post", "Vad", "Före", "Efter")
    assert [row[0] for row in rows] == [row["Post"] for row in PLAN]
    assert {row[1:] for row in rows} == {("lika", "förslag", "beslutad")}
    assert click(made, "compare-versions").edits == ()


def test_without_a_name_it_is_the_latest_decision_wherever_it_stands() -> None:
    made = saved(DECIDED, LAST_YEAR, DRAFT)
    assert click(made, "compare-versions").outcome.startswith("beslutad mot Budget")


def test_of_two_decisions_of_one_day_it_is_the_lower() -> None:
    made = saved(DECIDED, {**DECIDED, "Version": "beslutad igen"}, DRAFT)
    assert click(made, "compare-versions").outcome.startswith("beslutad igen mot Budget")


@pytest.mark.parametrize(
    ("versions", "before", "words"),
    [
        ((DRAFT, DECIDED), "reviderad", "versionen reviderad finns inte; det finns förslag och"),
        ((), "reviderad", "versionen reviderad finns inte; det finns inga versioner än"),
        ((DRAFT,), None, "ingen version är beslutad; välj Jämför version på Inställningar"),
    ],
)
def test_what_cannot_be_compared_is_one_sentence(
    versions: tuple[dict[str, CellValue], ...], before: CellValue, words: str
) -> None:
    report = click(saved(*versions, before=before), "compare-versions")
    assert words in report.outcome
    assert report.outcome.startswith("inget jämfört, ")


def test_an_old_comparison_never_stands_beside_a_version_that_is_gone() -> None:
    made = saved(DECIDED, before="beslutad")
    click(made, "compare-versions")
    setting = [row[0] for row in rows_of(made, "tblForbund", "Nyckel")].index(BEFORE)
    write(made, "tblForbund", setting, Värde="beslutat")
    report = click(made, "check-workbook")
    assert told(report, "S17", "S18").count("S18") >= 1
    report = click(made, "compare-versions")
    assert rows_of(made, COMPARED, "Post") == [(None,)]
    (finding,) = (each for each in report.controls.open if "beslutat" in each.what)
    assert (finding.code, finding.at) == ("S17", place("tblForbund", "Värde", setting))


def test_a_version_that_is_not_saved_and_one_that_cannot_be_read() -> None:
    made = planned({"tblVersioner": [DECIDED]})
    assert "versionen beslutad har inga sparade rader" in click(made, "compare-versions").outcome
    click(made, "save-version")
    write(made, "tblVersionsrader", 4, Budgetår="tolv")
    assert "raderna i beslutad kan inte läsas" in click(made, "compare-versions").outcome


def test_a_budget_that_cannot_be_read_is_not_compared() -> None:
    made = saved(DECIDED)
    write(made, "tblBudget", 4, Budgetår="tolv")
    at = place("tblBudget", "Budgetår", 4)
    outcome = click(made, "compare-versions").outcome
    assert outcome == f"inget jämfört, {at} kan inte läsas; rätta den först"


def test_a_comparison_of_before_the_budget_changed_is_told() -> None:
    made = saved(DECIDED)
    click(made, "compare-versions")
    change(made)
    report = click(made, "check-workbook")
    stale = [each for each in report.controls.open if "Jämför versioner" in each.remedy]
    assert [(each.code, each.at.sheet if each.at else "") for each in stale] == [
        ("S18", "Versionsjämförelse")
    ]
    report = click(made, "compare-versions")
    assert not [each for each in report.controls.open if "Jämför versioner" in each.remedy]
