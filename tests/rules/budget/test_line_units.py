"""Kronor among tusental kronor in a line of the budget, and what is told for the same cause."""

from __future__ import annotations

import pytest

from finsam_xl.rules.budget.plan_check import check_plan
from finsam_xl.rules.budget.records import Plan
from tests.rules.budget.golden_plan import slipped
from tests.rules.budget.worksheet import codes, plan, tkr


@pytest.mark.parametrize(
    ("budget", "current", "last_year", "code"),
    [
        (-1200, -1150, -1_100, []),
        (-1_200_000, -1150, -1100, ["G67"]),
        (-1_200_000, 0, -1100, ["G67"]),
        (-1, -1150, -1100, ["G67"]),
        (-1, 0, 0, []),
        (-120, -1150, -1100, []),
    ],
)
def test_a_line_against_its_own_amounts(
    budget: int, current: int, last_year: int, code: list[str]
) -> None:
    """1 200 000 against 1 150 is 1 043 times; 1 200 against 1 150 is not."""
    (line,) = plan(f"Verksamheter | insatser | Torget | {budget}").lines
    known = line._replace(current_budget=tkr(current), last_year_actual=tkr(last_year))
    told = codes(check_plan(Plan((known,), plan("").settings)))
    assert [each for each in told if each == "G67"] == code


def test_a_plan_year_is_held_against_the_budgets_own_year() -> None:
    told = check_plan(plan("Verksamheter | insatser | Torget | -1 200 | -1 200 | -1 200 000"))
    [slip] = [each for each in told if each.code == "G67"]
    assert "har −1 200 000 tkr för 2023" in slip.what
    assert "budgeten 2021 (−1 200 tkr)" in slip.what


def test_where_most_lines_are_in_another_unit_one_tells_of_them_all() -> None:
    [slip] = [each for each in slipped(-50_000, -50_000, -50_000) if each.code == "G67"]
    assert slip.what.endswith("Samma gäller 2 poster till.")


@pytest.mark.parametrize("amount", ["1 500", "-1 500 000"])
def test_a_wrong_sign_or_unit_is_not_told_as_a_growing_office(amount: str) -> None:
    """The interventions' costs are wrong the last year, so the shares say nothing."""
    office = "Kansli och styrelse | administration | Kansli | -500 | -500 | -500"
    lines = f"{office}\nVerksamheter | insatser | Torget | -1 500 | -1 500 | {amount}"
    assert "G17" not in codes(check_plan(plan(lines)))
    shrinking = f"{office}\nVerksamheter | insatser | Torget | -1 500 | -1 500 | -1 000"
    assert "G17" in codes(check_plan(plan(shrinking)))
