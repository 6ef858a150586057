"""Räkna scenarier: what the budget would become, side by side with it; the budget stays."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, Rows, place
from tests.actions.planned import PLAN, click, line, planned, rows_of, told, write

OUTCOME = "tblScenarioutfall"
LESS: dict[str, CellValue] = {"Scenario": "Sämre", "Antagande": "tilldelning", "Ändring": -0.05}
PAY: dict[str, CellValue] = {"Scenario": "Löner", "Antagande": "löner", "Ändring": 0.03}
WITHOUT: dict[str, CellValue] = {
    "Scenario": "Sämre",
    "Antagande": "utan insats",
    "Insats": "Torget",
}
CODES = ("G81", "G82", "G83", "G84")
TRACES = {"tblScenarioutfall", "tblKontroller", "tblLogg", "finsam_status"}


def book(*rows: dict[str, CellValue], **tables: Rows) -> MemoryBook:
    """The plan with these assumptions."""
    return planned({"tblScenario": rows, **tables})


def first_year(made: MemoryBook) -> list[tuple[CellValue, ...]]:
    """Scenario, result, equity and difference in the budget's year."""
    labels = ("Scenario", "Resultat", "Eget kapital vid årets slut", "Resultat mot budgeten")
    rows = rows_of(made, OUTCOME, "År", *labels)
    return [row[1:] for row in rows if row[0] == 2016.0]


def test_scenarios_stand_under_the_budget_in_each_year() -> None:
    """10 611 × 0,95 = 10 080,45, 5 305 × 0,95 = 5 039,75 for each of the others.

    10 080 + 5 040 + 5 040 = 20 160, 1 061 less than 21 221; Torget's 20 000 are saved. Pay:
    672 000 × 0,03 = 20 160 kr.
    """
    made = book(LESS, WITHOUT, PAY)
    report = click(made, "run-scenarios")
    assert first_year(made) == [
        ("Budget", 221.0, 2261.0, 0.0),
        ("Sämre", 19160.0, 21200.0, 18939.0),
        ("Löner", 200.84, 2240.84, -20.16),
    ]
    assert len(rows_of(made, OUTCOME, "År")) == 9
    assert report.outcome == (
        "2 scenarier räknade, resultat 2016: Budget 221 tkr, Sämre 19 160 tkr, Löner 200,84 tkr"
    )
    assert click(made, "run-scenarios").edits == ()


def test_a_scenario_that_lacks_what_it_rests_on_is_left_out_and_told() -> None:
    made = book(LESS, {**WITHOUT, "Insats": None}, PAY)
    report = click(made, "run-scenarios")
    assert [row[0] for row in first_year(made)] == ["Budget", "Löner"]
    assert report.outcome.endswith("; Sämre kunde inte räknas, läs Kontroller")
    (finding,) = (each for each in report.controls.open if each.code in CODES)
    assert (finding.code, finding.at) == ("G81", place("tblScenario", "Insats", 1))


def test_a_scenario_with_a_row_that_cannot_be_read_is_left_out_and_told_once() -> None:
    for spoilt in ({**LESS, "Ändring": "5 procent"}, {**WITHOUT, "Antagande": "bort"}):
        made = book({**LESS, "Ändring": -0.01}, spoilt, PAY)
        report = click(made, "run-scenarios")
        assert [row[0] for row in first_year(made)] == ["Budget", "Löner"]
        assert told(report, *CODES) == []
        assert len(told(report, "S01", "S02")) == 1


def test_fees_below_zero_are_told_and_stop_no_button() -> None:
    """−2 637 less five percent is −2 505: the result is −1 000 − 5 010."""
    fees = (
        line("Intäkter", "Håbo kommun", -2637.0, Medlem="Håbo"),
        line("Intäkter", "Tierps kommun", -2637.0, Medlem="Tierp"),
        PLAN[4],
    )
    made = book(LESS, tblBudget=fees, tblAvgifter=())
    assert told(click(made, "run-scenarios"), "G110") == ["G110"]
    assert first_year(made)[1][1] == -6010.0
    assert told(click(made, "check-workbook"), "G110") == ["G110"]


def test_without_any_scenario_the_sheet_is_empty() -> None:
    made = book(LESS)
    click(made, "run-scenarios")
    write(made, "tblScenario", 0, Scenario=None, Antagande=None, Ändring=None)
    report = click(made, "run-scenarios")
    assert rows_of(made, OUTCOME, "Scenario") == [(None,)]
    assert report.outcome == "inget scenario räknat; skriv ett antagande per rad på Scenario"


def test_without_a_budget_there_is_nothing_to_imagine() -> None:
    report = click(book(LESS, tblBudget=()), "run-scenarios")
    assert report.outcome == "budgeten har inga poster än; fyll i Budget"


def test_an_outcome_of_before_is_told() -> None:
    made = book(LESS)
    assert told(click(made, "check-workbook"), "S18").count("S18") >= 1
    click(made, "run-scenarios")
    write(made, "tblScenario", 0, Ändring=-0.1)
    stale = [e for e in click(made, "check-workbook").controls.open if e.code == "S18"]
    assert "Räkna scenarier" in " ".join(each.remedy for each in stale)
    report = click(made, "run-scenarios")
    assert "Räkna scenarier" not in " ".join(each.remedy for each in report.controls.open)


ROWS = st.fixed_dictionaries(
    {
        "Scenario": st.sampled_from(("A", "B", "Budget", "")),
        "Antagande": st.sampled_from(("tilldelning", "löner", "utan insats", "flytta insats", "x")),
        "Ändring": st.none() | st.floats(-2, 6) | st.just("5 %"),
        "Insats": st.none() | st.sampled_from(("Torget", "Okänd")),
        "År fram": st.none() | st.integers(0, 3).map(float),
    }
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ROWS, max_size=4))
def test_the_budget_and_all_else_stay_whatever_is_assumed(rows: Rows) -> None:
    made = planned({"tblScenario": rows})
    before = made.read(ECONOMY.areas())
    report = click(made, "run-scenarios")
    after = made.read(ECONOMY.areas())
    assert set(report.written) <= TRACES
    assert {name for name in before if before[name].columns != after[name].columns} <= TRACES
    base = [row for row in first_year(made) if row[0] == "Budget"]
    assert base in ([], [("Budget", 221.0, 2261.0, 0.0)])
    assert rows_of(made, "tblBudget", "Post", "Budgetår") == [
        (row["Post"], row["Budgetår"]) for row in PLAN
    ]
