"""Interventions: agreement, owner, decision, target groups, guideline, staff and last days."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.deadlines import (
    annual_report_deadline,
    budget_deadline,
    check_annual_report_day,
    check_budget_day,
)
from finsam_xl.rules.budget.financing import check_co_financing, co_financing
from finsam_xl.rules.budget.guideline import budget_by_intervention, check_guideline, type_shares
from finsam_xl.rules.budget.intervention_check import check_interventions
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.staff import explain_cost, months, yearly_cost
from finsam_xl.rules.budget.staff_check import check_staff
from finsam_xl.rules.budget.summary import summarise
from tests.rules.budget.rows import CO, GUIDELINES, STAFF, SUPPORT, YOUNG
from tests.rules.budget.worksheet import SETTINGS, codes, member, place, plan

MEMBERS = (member("Uppsala kommun", "kommun"),)


def about(*rows: Intervention) -> tuple[Finding, ...]:
    return check_interventions(rows, (YOUNG,), plan("")._replace(members=MEMBERS))


def test_an_intervention_with_all_in_order_has_nothing_amiss() -> None:
    assert about(SUPPORT) == ()
    assert about(SUPPORT._replace(agreement=SUPPORT.start)) == ()


def test_seed_000_lacks_day_and_financing() -> None:
    """The document has no date; once the decision has its day, 2017, its financing is missing."""
    bare = SUPPORT._replace(financing="", decision_day=None)
    assert codes(about(bare)) == ["G40"]
    assert codes(about(bare._replace(decision_day=date(2017, 4, 20)))) == ["G27"]


def test_a_decision_before_the_year_begins_needs_no_word_of_financing() -> None:
    """Decided 2016-11-25 for 2017: it is in the budget."""
    assert about(SUPPORT._replace(financing="", decision_day=date(2016, 11, 25))) == ()


@pytest.mark.parametrize(
    ("start", "found"),
    [(date(2018, 12, 31), []), (date(2019, 1, 1), ["G28"]), (date(2015, 12, 31), ["G28"])],
)
def test_a_target_group_is_judged_on_the_first_day(start: date, found: list[str]) -> None:
    row = SUPPORT._replace(start=start, end=None, agreement=date(2015, 1, 1))
    row = row._replace(decision_day=date(2015, 1, 1), target_group="unga")
    assert codes(about(row)) == found


def test_an_owner_must_be_a_member_when_the_intervention_begins() -> None:
    left = (MEMBERS[0]._replace(end=date(2017, 4, 30)),)
    found = check_interventions((SUPPORT,), (), plan("")._replace(members=left))
    assert codes(found) == ["G26"]


def test_money_just_on_the_guideline_is_not_told() -> None:
    """60, 30 and 10 tkr of 100; a budget line without intervention is not counted."""
    names = ("A", "B", "C")
    rows = tuple(
        SUPPORT._replace(intervention=name, type=each.type)
        for name, each in zip(names, GUIDELINES, strict=True)
    )
    text = "\n".join(f"Verksamheter | insatser | {n} | -{n}" for n in ("60", "30", "10", "99"))
    lines = plan(text).lines
    lines = tuple(
        line._replace(intervention=name) for line, name in zip(lines, (*names, ""), strict=True)
    )
    amounts = budget_by_intervention(lines, "budget")
    assert amounts == {"A": Kr.of(60_000), "B": Kr.of(30_000), "C": Kr.of(10_000)}
    shares = type_shares(amounts, rows, GUIDELINES)
    assert check_guideline(shares, GUIDELINES, "Budgeten 2018", "tkr") == ()
    assert type_shares({}, rows, GUIDELINES) == ()
    again = (*GUIDELINES, GUIDELINES[0]._replace(at=place("Mål", 33, ("type", "share"))))
    assert type_shares(amounts, rows, again) == shares
    assert codes(check_guideline(shares, again, "Budgeten 2018", "tkr")) == ["G113"]


def test_co_financing_stands_beside_the_budget_and_never_in_it() -> None:
    whole = plan("Verksamheter | insatser | Torget | -1 | -1 | -1")
    assert co_financing((CO, CO._replace(year=2022), CO), 2021) == {"Torget": Kr.of(1_000_000)}
    assert summarise(whole)[0].result == Kr.of(-1000)
    assert check_co_financing((CO,), whole) == ()


def test_staff_cost_for_a_part_of_a_year() -> None:
    """40 000 × 8 months × 1,40 = 448 000 in 2017; 40 000 × 12 × 1,40 = 672 000 in 2018."""
    assert [yearly_cost(STAFF, year) for year in (2016, 2017, 2018, 2019)] == [
        Kr(0),
        Kr.of(448_000),
        Kr.of(672_000),
        Kr(0),
    ]
    told = explain_cost(STAFF, 2017)
    assert told
    assert told.line.startswith("40 000 kr × 8,00 månader × 100,0 % = 320 000 kr → påslag 40,0 %")


def test_a_broken_month_counts_by_its_days() -> None:
    """From 17 April: 14 of 30 days; half time and 12 000 kr a year of other costs.

    Pay 30 000 × 0,5 × (14/30 + 8) = 127 000; other 12 000 × (14/30 + 8)/12 = 8 466,67.
    """
    row = STAFF._replace(start=date(2017, 4, 17), end=None, extent=Fraction(1, 2), overhead=None)
    row = row._replace(monthly_pay=Kr.of(30_000), other=Kr.of(12_000))
    assert months(row, 2017) == 8 + Fraction(14, 30)
    assert yearly_cost(row, 2017) == Kr.of(135_467)


def test_staff_in_order_has_nothing_amiss() -> None:
    """672 tkr in 2018, as its line has; a line less than a unit away is rounding."""
    own = SETTINGS._replace(year=2018)
    assert check_staff((STAFF,), plan("V | insatser | Processtöd | -672", own)) == ()
    assert check_staff((STAFF,), plan("V | insatser | Processtöd | -671.5", own)) == ()
    assert codes(check_staff((STAFF,), plan("V | insatser | Processtöd | -671", own))) == ["G23"]


def test_the_last_days_are_30_november_and_31_march() -> None:
    assert budget_deadline(2021) == date(2020, 11, 30)
    assert annual_report_deadline(2020) == date(2021, 3, 31)
    own = SETTINGS._replace(consultation=date(2020, 11, 5))
    assert check_budget_day(own, date(2020, 11, 30), date(2021, 5, 1)) == ()
    assert codes(check_budget_day(own, None, date(2020, 12, 1))) == ["G37"]
    assert check_annual_report_day(2020, None, date(2021, 3, 31)) == ()
