"""Exactly on the border: what is just within a limit is never told."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.equity import check_ladder
from finsam_xl.rules.budget.financing import check_co_financing
from finsam_xl.rules.budget.guideline import budget_by_intervention
from finsam_xl.rules.budget.intervention_check import check_interventions
from finsam_xl.rules.budget.key_figures import key_figures
from finsam_xl.rules.budget.label_check import check_labels
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.reported import ReportedResult, check_reported
from finsam_xl.rules.budget.versions import compare
from tests.rules.budget.golden_plan import LADDER
from tests.rules.budget.rows import CO, SUPPORT
from tests.rules.budget.worksheet import SETTINGS, codes, lines, member, place, plan

FK = (member("Försäkringskassan", "stat"),)


def holding(fees: int, equity: int) -> Plan:
    """A plan whose fees and equity, in tkr, stay the same for three years."""
    own = SETTINGS._replace(opening_equity=Kr.of(1000 * equity))
    text = f"Intäkter | | Försäkringskassan | {fees} | {fees} | {fees}"
    cost = f"Verksamheter | insatser | Torget | -{fees} | -{fees} | -{fees}"
    return plan(f"{text}\n{cost}", own)._replace(members=FK)


@pytest.mark.parametrize(
    ("fees", "equity", "told"),
    [(10_000, 1_500, 0), (10_000, 1_501, 4), (7_000, 1_400, 0), (7_001, 1_400, 4)],
)
def test_the_ladder_tells_of_more_than_its_step(fees: int, equity: int, told: int) -> None:
    """15 % of 10 mkr and 20 % of 7 mkr are allowed; just above 7 mkr the step is 15 %.

    Told at the plan's beginning and at the end of each of its three years.
    """
    assert codes(check_ladder(holding(fees, equity), LADDER)) == ["G15"] * told


def test_costs_of_no_council_group_are_neither_office_nor_interventions() -> None:
    """10 of 40 is the office's, whatever the 20 of an own group are."""
    text = "Kansli och styrelse | | A | -10\nVerksamheter | | B | -10\nEget | | C | -20"
    figure = key_figures(plan(text))[0]
    assert (figure.office, figure.interventions) == (Kr.of(-10_000), Kr.of(-10_000))
    assert figure.office_share == Fraction(1, 4)


@pytest.mark.parametrize(("typed", "found"), [("82,5", []), ("82,4", ["G10", "G19"])])
def test_a_typed_percentage_must_be_right_to_a_tenth(typed: str, found: list[str]) -> None:
    """825 of 1 000 is 82,5 %."""
    text = f"Intäkter | | Umeå, {typed} % | 825 | 825 | 825\nIntäkter | | Vännäs, 17,5 % | "
    members = (member("Umeå", "kommun"), member("Vännäs", "kommun"))
    whole = plan(f"{text}175 | 175 | 175")._replace(members=members)
    assert codes(check_labels(whole)) == found


def test_the_last_day_of_an_intervention_is_within_it() -> None:
    row = SUPPORT._replace(financing="", decision_day=SUPPORT.end)
    assert codes(check_interventions((row,), (), plan(""))) == ["G27"]
    after = row._replace(decision_day=date(2019, 1, 1))
    assert check_interventions((after,), (), plan("")) == ()


def test_the_last_day_of_a_membership_is_within_it() -> None:
    owner = member("Uppsala kommun", "kommun")._replace(end=SUPPORT.start)
    whole = plan("")._replace(members=(owner,))
    assert check_interventions((SUPPORT,), (), whole) == ()


def test_a_line_in_another_group_has_changed() -> None:
    (change,) = compare(lines("A | | Analys | -1 | -1 | -1"), lines("B | | Analys | -1 | -1 | -1"))
    assert change.status == "ändrad"


def test_a_whole_thousand_is_no_slip() -> None:
    at = place("Redovisat", 5, ("year", "result", "unit", "cause"))
    assert check_reported((ReportedResult(at, 2015, Fraction(-1), "tkr"),), {}) == ()


def test_incomes_are_no_interventions_money_and_costs_no_co_financing() -> None:
    whole = plan("Intäkter | | Bidrag | 500\nVerksamheter | insatser | Torget | 500")
    named = tuple(line._replace(intervention="Torget") for line in whole.lines)
    assert budget_by_intervention(named, "budget") == {"Torget": Kr.of(-500_000)}
    costs = whole._replace(lines=named[1:])
    assert check_co_financing((CO,), costs) == ()
