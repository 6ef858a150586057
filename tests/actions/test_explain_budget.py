"""Förklara on the plan's own sheets: sums, fees, positions, follow-up and scenarios."""

from __future__ import annotations

import pytest

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, Rows, place
from tests.actions.planned import PLAN, click, line, planned, write

SUMS = (
    *("Summa intäkter", "Summa kansli och styrelse", "Summa verksamhetsnära kostnader"),
    *("Summa verksamheter", "Summa kostnader", "Resultat"),
    *("Eget kapital vid årets början", "Eget kapital vid årets slut"),
)
OUTCOME: Rows = (
    {"Konto": 5010.0, "Period": "2016-01", "Belopp": -90_000.0, "Budgetpost": "Kansli"},
    {"Konto": 5010.0, "Period": "2016-03", "Belopp": -60_000.0, "Budgetpost": "Kansli"},
)
ASSUMED: Rows = ({"Scenario": "Sämre", "Antagande": "tilldelning", "Ändring": -0.05},)


def book() -> MemoryBook:
    """The plan with its fees, three months' outcome and a scenario, reckoned."""
    rows: dict[str, Rows] = {"tblUtfall": OUTCOME, "tblScenario": ASSUMED}
    rows["tblSammanstallning"] = [{"Rad": name} for name in SUMS]
    made = planned(rows, {"Uppföljning t.o.m.": 3.0, "Gräns för kommentar": 0.1})
    for action in ("allocate-fees", "recalculate-budget", "run-scenarios"):
        click(made, action)
    return made


@pytest.fixture(scope="module")
def whole() -> MemoryBook:
    return book()


def page(made: MemoryBook, at: Place) -> Explanation:
    told = explain_cell(read_contents(made), at)
    assert told is not None
    return told


def at_row(made: MemoryBook, table: str, label: str, word: CellValue) -> Place:
    """The cell under a label in the first row that holds the word."""
    grid = made.read(ECONOMY.areas())[table]
    row = next(at for at, cells in enumerate(grid.rows()) if word in cells)
    return grid.place(row, grid.header.index(label))


def printed(made: MemoryBook, text: str, column: int) -> Place:
    """A cell of Budgettabell in the row that begins so."""
    grid = made.read(ECONOMY.areas())["finsam_budgettabell"]
    row = next(at for at, cell in enumerate(grid.columns[1]) if cell == text)
    return grid.place(row, column)


@pytest.mark.parametrize(
    ("row", "label", "figure"),
    [
        ("Summa intäkter", "Budgetår", "21 221 tkr"),
        ("Summa kansli och styrelse", "Planår 2", "−1 000 tkr"),
        ("Resultat", "Budgetår", "221 tkr"),
        ("Eget kapital vid årets början", "Planår 1", "2 261 tkr"),
        ("Eget kapital vid årets slut", "Budgetår", "2 261 tkr"),
    ],
)
def test_each_sum_of_the_plan(whole: MemoryBook, row: str, label: str, figure: str) -> None:
    at = at_row(whole, "tblSammanstallning", label, row)
    told = page(whole, at)
    assert (told.figure, told.at) == (figure, at)
    assert told.title.startswith(row)


def test_a_fee_on_its_line_tells_how_the_fee_came_about_and_its_way_here(
    whole: MemoryBook,
) -> None:
    at = place("tblBudget", "Budgetår", 2)
    told = page(whole, at)
    assert (told.title, told.figure, told.at) == ("Håbo kommun 2016", "2 637 tkr", at)
    words = " ".join(step.told for step in told.steps)
    assert "20 251 av 40 738" in words
    assert "I budgetens enhet blir 2 637 359 kr 2 637 tkr" in words
    assert told.steps[-1].told == "Räkna om budget hämtar avgifterna från Avgifter."


def test_a_line_that_does_not_show_its_fee_says_what_the_fee_is() -> None:
    made = book()
    write(made, "tblBudget", 2, Budgetår=2600.0)
    told = page(made, place("tblBudget", "Budgetår", 2))
    assert told.figure == "2 600 tkr"
    assert told.steps[-1].told.startswith("Avgiften är nu 2 637 tkr. Räkna om budget hämtar")


@pytest.mark.parametrize(("label", "row"), [("Budgetår", 4), ("Planår 1", 2), ("Kommentar", 2)])
def test_what_somebody_has_typed_on_a_line_is_their_own(
    whole: MemoryBook, label: str, row: int
) -> None:
    """A cost, a year without fees, and a column that is no amount."""
    told = page(whole, place("tblBudget", label, row))
    assert told.steps[0].told == "Det här skriver du själv."


@pytest.mark.parametrize("group", ["Intäkter", "Verksamheter"])
def test_a_member_on_two_lines_or_on_a_cost_takes_no_fee_there(group: str) -> None:
    """Two lines of income can't share a fee, and a cost never is one."""
    made = planned({"tblBudget": [*PLAN, line(group, "Håbo igen", -5.0, Medlem="Håbo")]})
    told = page(made, place("tblBudget", "Budgetår", 6))
    assert told.steps[0].told == "Det här skriver du själv."
    upper = page(made, place("tblBudget", "Budgetår", 2))
    assert upper.title == ("Budgetår" if group == "Intäkter" else "Håbo kommun 2016")


def test_a_decided_fee_of_a_year_that_cannot_be_reckoned() -> None:
    fees: Rows = [
        {"År": 2016.0, "Medlem": "Håbo", "Part": "kommun", "Beslutad avgift": 2_600_400.0}
    ]
    made = planned({"tblAvgifter": fees, "tblTilldelning": ()})
    told = page(made, place("tblBudget", "Budgetår", 2))
    assert told.steps[0].told == "Styrelsen har beslutat 2 600 400 kr för Håbo 2016."
    assert told.steps[0].cells == (place("tblAvgifter", "Beslutad avgift", 0),)


@pytest.mark.parametrize(
    ("text", "figure", "words"),
    [
        ("Summa intäkter", "21 221 tkr", "FK är budgeterad till"),
        ("Håbo kommun", "2 637 tkr", "20 251 av 40 738"),
        ("Torget", "−20 000 tkr", "Torget är budgeterad till −20 000 tkr."),
    ],
)
def test_the_printed_plan(whole: MemoryBook, text: str, figure: str, words: str) -> None:
    told = page(whole, printed(whole, text, 2))
    assert told.figure == figure
    assert words in " ".join(step.told for step in told.steps)


def test_the_words_of_the_printed_plan_have_nothing_to_explain(whole: MemoryBook) -> None:
    assert explain_cell(read_contents(whole), printed(whole, "Torget", 1)) is None
    grid = whole.read(ECONOMY.areas())["finsam_budgettabell"]
    assert explain_cell(read_contents(whole), grid.place(grid.height - 1, 2)) is None


def test_the_cost_of_a_position(whole: MemoryBook) -> None:
    """40 000 × 12 × 1,40."""
    told = page(whole, place("tblPersonal", "Kostnad per år", 0))
    assert told.figure == "672 000 kr"
    assert "påslagen är tillsammans 40,0 %" in " ".join(step.told for step in told.steps).lower()
    typed = page(whole, place("tblPersonal", "Lön per månad", 0))
    assert typed.steps[0].told == "Det här skriver du själv."


@pytest.mark.parametrize(
    ("label", "figure", "words"),
    [
        ("Budget", "−1 000 tkr", "Kansli är budgeterad till −1 000 tkr."),
        ("Budget t.o.m.", "−250 tkr", "3 av 12 månader har gått"),
        ("Utfall", "−150 tkr", "Mars: −60 000 kr på 1 rad."),
        ("Avvikelse", "100 tkr", "ger 100 tkr"),
        ("Prognos", "−600 tkr", "slutar året på −600 tkr"),
        ("Status", "bättre än budget", "gränsen är 10,0 %"),
    ],
)
def test_each_figure_of_the_follow_up(
    whole: MemoryBook, label: str, figure: str, words: str
) -> None:
    """250 of 1 000 in three months; 150 are booked, so 600 for the year."""
    at = at_row(whole, "tblUppfoljning", label, "Kansli")
    told = page(whole, at)
    assert (told.figure, told.at) == (figure, at)
    assert words in " ".join(step.told for step in told.steps)


def test_a_line_that_is_gone_from_the_budget_tells_only_what_its_column_is() -> None:
    made = book()
    write(made, "tblBudget", 4, Post="Kansliet")
    at = at_row(made, "tblUppfoljning", "Utfall", "Kansli")
    assert page(made, at).steps[0].told.startswith("Det här räknar finsam")


def test_a_scenarios_figure_and_the_budgets_beside_it(whole: MemoryBook) -> None:
    """21 221 less 1 061 are 20 160."""
    told = page(whole, place("tblScenarioutfall", "Summa intäkter", 1))
    assert told.figure == "20 160 tkr"
    assert "går från 21 221 tkr till 20 160 tkr" in told.steps[1].told
    base = page(whole, place("tblScenarioutfall", "Resultat", 0))
    assert (base.title, base.figure) == ("Resultat 2016", "221 tkr")


def test_a_scenario_that_is_gone_tells_only_what_its_column_is() -> None:
    made = book()
    write(made, "tblScenario", 0, Scenario="Sämst")
    at = place("tblScenarioutfall", "Summa intäkter", 1)
    assert page(made, at).steps[0].told.startswith("Det här räknar finsam")


@pytest.mark.parametrize("year", ["²", "9" * 5_000, "i år", None])
def test_a_scenarios_year_that_is_no_year_tells_only_what_its_column_is(year: CellValue) -> None:
    made = book()
    write(made, "tblScenarioutfall", 1, År=year)
    told = page(made, place("tblScenarioutfall", "Summa intäkter", 1))
    assert told.steps[0].told.startswith("Det här räknar finsam")


def test_a_plan_that_cannot_be_read_explains_none_of_its_sums() -> None:
    made = book()
    year = [row[0] for row in _settings(made)].index("År")
    write(made, "tblForbund", year, Värde="i år")
    at = at_row(made, "tblSammanstallning", "Budgetår", "Resultat")
    assert page(made, at).title == "Budgetår"
    for table, label in (("tblScenarioutfall", "Resultat"), ("tblUppfoljning", "Utfall")):
        assert page(made, place(table, label, 0)).title == label
    assert page(made, place("tblPersonal", "Kostnad per år", 0)).title == "Kostnad per år"


def _settings(made: MemoryBook) -> list[tuple[CellValue, ...]]:
    return list(made.read(ECONOMY.areas())["tblForbund"].rows())


def test_the_current_years_budget_is_told_line_by_line() -> None:
    """Of 2015: 900 + 18 000 tkr of costs; the lines without an amount are no part of it."""
    lines = [
        {**row, "Budget innevarande år": amount}
        for row, amount in zip(PLAN, (None, None, None, None, -900.0, -18_000.0), strict=True)
    ]
    made = planned({"tblBudget": lines, "tblSammanstallning": [{"Rad": name} for name in SUMS]})
    at = place("tblSammanstallning", "Budget innevarande år", SUMS.index("Summa kostnader"))
    told = explain_cell(read_contents(made), at)
    assert told is not None
    assert (told.title, told.figure) == (
        "Summa kostnader 2015, budget innevarande år",
        "−18 900 tkr",
    )
    assert [step.told for step in told.steps] == [
        "Kansli är budgeterad till −900 tkr 2015.",
        "Torget är budgeterad till −18 000 tkr 2015.",
    ]
