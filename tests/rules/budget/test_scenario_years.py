"""Scenarios side by side with the plan, which stays; what they lack, ignore or do not change."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.scenario_check import check_assumptions, usable
from finsam_xl.rules.budget.scenario_explanation import ScenarioCell, explain_scenario
from finsam_xl.rules.budget.scenario_years import Assumption, applied, scenarios, side_by_side
from finsam_xl.rules.budget.summary import summarise
from tests.rules.budget.golden_versions import assumption
from tests.rules.budget.printed import umea
from tests.rules.budget.rows import STAFF
from tests.rules.budget.worksheet import SETTINGS, codes, lines, plan, tkr

KINDS = ("tilldelning", "löner", "utan insats", "flytta insats")
SUPPORT = STAFF._replace(budget_line="Processtöd", start=None, end=None)
"""40 000 a month and 40 %: 672 000 a year, and 20 160 more with three percent."""
TEXT = """
Intäkter | | Umeå kommun | 1 000 | 1 000 | 1 000
Verksamheter | insatser | Processtöd | -672 | -672 | -672
Verksamheter | insatser | Torget | -100 | -200 | -300
"""
LESS, PAY = assumption("tilldelning", "-1/20", "Sämre år"), assumption("löner", "3/100", "Löner")
WITHOUT = assumption("utan insats", name="Utan")._replace(intervention="Processtöd")
LATER = assumption("flytta insats", name="Senare")._replace(intervention="Processtöd", years=1)


def support() -> Plan:
    """A small plan in which Processtöd is an intervention with one position."""
    whole = plan(TEXT)
    income, line, torget = whole.lines
    return whole._replace(lines=(income, line._replace(intervention="Processtöd"), torget))


def results(*assumptions: Assumption, year: int = 2021) -> dict[str, tuple[Kr, Kr]]:
    """Each scenario's result and difference in a year."""
    years = side_by_side(support(), assumptions, (SUPPORT,))
    return {
        each.scenario: (each.summary.result, each.difference)
        for each in years
        if each.summary.year == year
    }


def test_the_printed_budget_with_five_percent_less() -> None:
    """5 690 → 5 406, 2 845 → 2 703, 2 844 → 2 702: 568 tkr less; −1 146 becomes −1 714."""
    years = side_by_side(umea(), (LESS,), ())
    first = [(each.scenario, each.summary.result, each.difference) for each in years][:2]
    assert first == [("Budget", tkr(-1146), tkr(0)), ("Sämre år", tkr(-1714), tkr(-568))]
    assert years[1].summary.closing_equity == tkr(2040 - 1714)


def test_the_years_follow_each_other_and_the_budget_stands_first_in_each() -> None:
    years = side_by_side(support(), (LATER, WITHOUT), (SUPPORT,))
    assert [(each.summary.year, each.scenario) for each in years] == [
        (year, name) for year in (2021, 2022, 2023) for name in ("Budget", "Senare", "Utan")
    ]


def test_dropped_moved_and_paid_more() -> None:
    """The plan's result is 1 000 − 672 − 100 = 228 tkr."""
    told = results(WITHOUT, LATER, PAY)
    assert told["Budget"] == (tkr(228), tkr(0))
    assert told["Utan"] == told["Senare"] == (tkr(900), tkr(672))
    assert told["Löner"] == (Kr.of(207_840), Kr.of(-20_160))


def test_rows_of_one_name_hold_together_in_their_order() -> None:
    """An intervention that is dropped, and then pay: nobody is paid for what is not there."""
    both = (WITHOUT, PAY._replace(scenario="Utan"))
    assert results(*both)["Utan"] == (tkr(900), tkr(672))
    pay_first = tuple(reversed(both))
    assert results(*pay_first)["Utan"] == (tkr(900), tkr(672))
    assert list(scenarios((LESS, PAY, LESS))) == ["Sämre år", "Löner"]


def test_an_equity_that_nobody_knows_is_not_made_up() -> None:
    own = SETTINGS._replace(opening_equity=None)
    years = side_by_side(Plan(lines(TEXT), own), (LESS,), ())
    assert {each.summary.closing_equity for each in years} == {None}


def test_without_scenarios_there_is_nothing_beside_the_budget() -> None:
    assert side_by_side(umea(), (), ()) == ()


@pytest.mark.parametrize("what", KINDS)
def test_what_an_assumption_rests_on(what: str) -> None:
    """The first two need a change, the others an intervention, the last a number of years."""
    lacking = {
        "tilldelning": ("change",),
        "löner": ("change",),
        "utan insats": ("intervention",),
        "flytta insats": ("intervention", "years"),
    }
    row = assumption(what)
    assert row.lacks() == lacking[what]
    whole = row._replace(change=Fraction(0), intervention="Torget", years=1)
    assert whole.lacks() == ()
    assert {*whole.ignores(), *lacking[what]} == {"change", "intervention", "years"}


def test_a_scenario_with_one_lacking_row_is_left_out_as_a_whole() -> None:
    lacking = assumption("löner", name="Sämre år")
    assert usable((LESS, lacking, PAY)) == (PAY,)
    assert usable((assumption("löner", "1/100", "Budget"), PAY)) == (PAY,)


def test_what_changes_nothing_is_told_and_what_changes_something_is_not() -> None:
    of_support = (LESS, PAY, WITHOUT, LATER)
    told = check_assumptions(of_support, support(), (SUPPORT,))
    assert [(each.code, each.what.split(":")[1]) for each in told] == [
        ("G82", " ingen avgift i planen blir en annan.")
    ]
    gone = WITHOUT._replace(intervention="Okänd")
    (nothing,) = check_assumptions((gone,), support(), ())
    assert "planen har ingen post med belopp för Okänd" in nothing.what
    assert codes(check_assumptions((PAY,), support(), ())) == ["G82"]


@st.composite
def rows(draw: st.DrawFn) -> Assumption:
    """Any row of the sheet, of any of three scenarios."""
    change = draw(st.none() | st.fractions(-1, 5, max_denominator=1000))
    row = assumption(draw(st.sampled_from(KINDS)), name=draw(st.sampled_from("ABC")))
    return row._replace(
        change=change,
        intervention=draw(st.sampled_from(("", "Processtöd", "Torget"))),
        years=draw(st.none() | st.integers(1, 2)),
    )


@given(st.lists(rows(), max_size=6))
def test_the_plan_is_never_touched_and_every_scenario_starts_from_it(
    assumptions: list[Assumption],
) -> None:
    whole = support()
    years = side_by_side(whole, tuple(assumptions), (SUPPORT,))
    assert whole == support()
    base = summarise(whole)
    assert [each.summary for each in years if each.scenario == "Budget"] == list(
        base if assumptions else ()
    )
    for each in years:
        assert each.difference == each.summary.result - each.base.result
        assert each.base in base


@given(rows())
def test_an_assumption_alone_is_what_its_scenario_gives(row: Assumption) -> None:
    changed = applied(support(), row, (SUPPORT,))
    years = side_by_side(support(), (row,), (SUPPORT,))
    scenario = [each.summary for each in years if each.scenario == row.scenario]
    assert scenario == list(summarise(changed))


def explained(key: str, *assumptions: Assumption, year: int = 2021) -> list[str]:
    """The page about a scenario's cell: its figure, and then each step."""
    cell = ScenarioCell(assumptions[0].scenario, year, key)
    page = explain_scenario(cell, support(), assumptions, (SUPPORT,))
    assert page is not None
    return [page.figure, *(step.told for step in page.steps)]


def test_the_story_of_a_result_goes_from_the_budget_through_each_assumption() -> None:
    assert explained("result", WITHOUT, PAY._replace(scenario="Utan")) == [
        "900 tkr",
        "Resultat 2021 är 228 tkr i budgeten.",
        "Processtöd tas bort: resultat går från 228 tkr till 900 tkr.",
        "Löner och påslag på Personal ändras med 3,0 %: resultat är fortfarande 900 tkr.",
    ]


def test_the_story_of_a_difference_and_of_equity() -> None:
    """Equity: 2 040 + 228 + 128 = 2 396; without the support's first year 672 tkr more."""
    assert explained("difference", LATER)[-1] == "900 tkr minus budgetens 228 tkr ger 672 tkr."
    assert explained("difference", LATER)[0] == "672 tkr"
    figure, base, later = explained("closing_equity", LATER, year=2022)
    assert figure == "3 068 tkr"
    assert base == "Eget kapital vid årets slut 2022 är 2 396 tkr i budgeten."
    assert later.startswith("Processtöd börjar 1 år senare: eget kapital vid årets slut går från")
    assert later.endswith("2 396 tkr till 3 068 tkr.")


def test_the_budgets_own_cells_are_explained_as_sums_and_other_columns_not_at_all() -> None:
    base = explain_scenario(ScenarioCell("Budget", 2021, "income"), support(), (), ())
    assert base is not None
    assert (base.title, base.figure) == ("Summa intäkter 2021", "1 000 tkr")
    for key in ("difference", "scenario", "year", ""):
        assert explain_scenario(ScenarioCell("Budget", 2021, key), support(), (), ()) is None
    assert explain_scenario(ScenarioCell("Utan", 2030, "result"), support(), (WITHOUT,), ()) is None
