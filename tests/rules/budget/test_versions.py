"""Reported results, versions and scenarios: what was said, what was decided, what if."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.allocation_change import with_allocation
from finsam_xl.rules.budget.fee_check import party_lines
from finsam_xl.rules.budget.records import PLAN_KEYS, Plan
from finsam_xl.rules.budget.reported import ReportedResult, check_reported
from finsam_xl.rules.budget.scenarios import (
    with_intervention_moved,
    with_pay_rise,
    without_intervention,
)
from finsam_xl.rules.budget.summary import summarise
from finsam_xl.rules.budget.versions import compare
from tests.rules.budget.golden_versions import RENT
from tests.rules.budget.printed import umea
from tests.rules.budget.rows import STAFF
from tests.rules.budget.worksheet import SETTINGS, codes, lines, place, plan, tkr

TORGET = "Verksamheter | insatser | Torget | -100 | -200 | -300"


def result(written: str, unit: str, cause: str = "") -> ReportedResult:
    at = place("Redovisat", 5, ("year", "result", "unit", "cause"))
    return ReportedResult(at, 2015, Fraction(written), unit, cause)


def test_seed_001_has_both_the_slip_and_the_contradiction() -> None:
    """A deficit of −0,51 tkr, blamed on interventions that did not use their money."""
    told = check_reported((result("-0.51", "tkr", "ej förbrukade medel"),), {})
    assert codes(told) == ["G56", "G57"]


def test_a_result_of_half_a_krona_is_told_away_from_zero() -> None:
    """−0,0025 tkr is −2,50 kr."""
    [told] = check_reported((result("-0.0025", "tkr"),), {})
    assert "alltså −3 kr; " in told.what


@pytest.mark.parametrize(
    ("written", "unit", "found"),
    [("-0.51", "mkr", []), ("-510", "tkr", []), ("-510", "kr", ["G56"]), ("-0.51", "tkr", ["G56"])],
)
def test_a_result_that_the_books_know_is_compared_with_them(
    written: str, unit: str, found: list[str]
) -> None:
    """The books give −510 000 kr."""
    told = check_reported((result(written, unit),), {2015: Kr.of(-510_000)})
    assert codes(told) == found


def test_causes_that_agree_and_a_result_of_nothing_are_not_told() -> None:
    agreeing = (
        result("0.51", "mkr", "ej förbrukade medel"),
        result("-0.51", "mkr", "högre kostnader"),
        result("0", "tkr", "högre kostnader"),
        result("5", "tkr", "annat"),
    )
    assert check_reported(agreeing, {}) == ()


def test_two_versions_line_by_line() -> None:
    before = lines(f"{RENT}\n{TORGET}\nX | insatser | Borta | -1 | -1 | -1")
    after = lines(f"{RENT}\n{TORGET.replace('-200', '-250')}\nX | insatser | Ny | -2 | | ")
    changes = compare(before, after)
    assert [(change.line, change.status) for change in changes] == [
        ("Lokalhyra", "lika"),
        ("Torget", "ändrad"),
        ("Ny", "ny"),
        ("Borta", "borttagen"),
    ]
    assert changes[1].differences == (tkr(0), tkr(-50), tkr(0))
    assert changes[2].differences == (tkr(-2), tkr(0), tkr(0))
    assert changes[3].differences == (tkr(1), tkr(1), tkr(1))


def test_five_percent_less_keeps_each_party_whole() -> None:
    """5 690 × 0,95 = 5 405,5 → 5 406; 2 845 × 0,95 = 2 702,75 → 2 703; 2 844 → 2 701,8 → 2 702."""
    before = umea()
    after = with_allocation(before, Fraction(-5, 100))
    sums = {
        party: total([line.amount("budget") for line in party_lines(after, party)])
        for party in ("stat", "region", "kommun")
    }
    assert sums == {"stat": tkr(5406), "region": tkr(2703), "kommun": tkr(2702)}
    grant = next(line for line in after.lines if line.line == "Anställningsstöd, AF")
    assert grant.budget == tkr(110)
    assert before == umea()


def test_a_pay_rise_raises_what_staff_costs_and_nothing_else() -> None:
    """40 000 × 1,03 × 12 × 1,40 = 692 160 in 2018, 20 160 more; the position ends that year."""
    own = SETTINGS._replace(year=2018)
    text = f"Verksamheter | insatser | Processtöd | -672 | -672 | -672\n{TORGET}"
    after = with_pay_rise(plan(text, own), [STAFF], Fraction(3, 100))
    support, torget = after.lines
    assert [support.budget, support.plan_year_1] == [Kr.of(-692_160), tkr(-672)]
    assert torget == plan(text, own).lines[1]


def in_torget() -> Plan:
    whole = plan(f"{TORGET}\n{RENT}")
    first, second = whole.lines
    return whole._replace(lines=(first._replace(intervention="Torget"), second))


def test_an_intervention_dropped_or_moved() -> None:
    """−100, −200, −300 a year later is 0, −100, −200; a year earlier −200, −300, 0."""
    dropped = without_intervention(in_torget(), "Torget").lines
    assert [dropped[0].given(key) for key in PLAN_KEYS] == [Kr(0)] * 3
    assert dropped[1] == in_torget().lines[1]
    later = with_intervention_moved(in_torget(), "Torget", 1).lines[0]
    assert [later.given(key) for key in PLAN_KEYS] == [tkr(0), tkr(-100), tkr(-200)]
    earlier = with_intervention_moved(in_torget(), "Torget", -1).lines[0]
    assert [earlier.given(key) for key in PLAN_KEYS] == [tkr(-200), tkr(-300), tkr(0)]


@given(st.fractions(-1, 1, max_denominator=1000))
def test_a_scenario_of_money_touches_fees_only(change: Fraction) -> None:
    before, after = umea(), with_allocation(umea(), change)
    for year, other in zip(summarise(before), summarise(after), strict=True):
        assert other.costs == year.costs
        exact = sum(
            line.amount(year.key).kronor * change for line in before.lines if before.member_of(line)
        )
        assert abs((other.income - year.income).kronor - exact) <= 1503
