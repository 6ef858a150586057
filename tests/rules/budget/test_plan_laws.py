"""What holds for every plan: sums, the chain of equity, and fees in the budget's unit."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.law.parameters import law
from finsam_xl.rules.budget.balance_check import check_balance
from finsam_xl.rules.budget.fees import FeeAmount, fee_amounts, in_budget_unit
from finsam_xl.rules.budget.records import PLAN_KEYS, BudgetLine, Plan
from finsam_xl.rules.budget.summary import council_groups, summarise
from finsam_xl.rules.budget.text import changed
from finsam_xl.rules.dated_law import BUDGET
from tests.rules.budget.worksheet import SETTINGS, line, plan
from tests.rules.fee_worksheet import allocation, fee_year, worksheet

GROUPS = ("Intäkter", "Kansli och styrelse", "Verksamheter", "Eget", "")
AMOUNTS = st.none() | st.integers(-(10**9), 10**9).map(Kr)


@st.composite
def lines_of(draw: st.DrawFn) -> BudgetLine:
    amounts = {key: draw(AMOUNTS) for key in PLAN_KEYS}
    row = line(draw(st.integers(0, 50)), [draw(st.sampled_from(GROUPS)), "", "x"])
    return row._replace(**amounts)  # type: ignore[arg-type]


@given(st.lists(lines_of(), max_size=12), st.none() | st.integers(-(10**9), 10**9).map(Kr))
def test_every_line_is_in_the_result_once_and_equity_chains(
    lines: list[BudgetLine], opening: Kr | None
) -> None:
    settings = SETTINGS._replace(opening_equity=opening)
    years = summarise(Plan(tuple(lines), settings))
    for year in years:
        assert year.result == total([each.amount(year.key) for each in lines])
        ungrouped = total([each.amount(year.key) for each in lines if not each.group])
        assert total([group.amount for group in year.groups]) + ungrouped == year.result
    for before, after in pairwise(years):
        assert after.opening_equity == before.closing_equity
    if opening is None:
        assert {year.closing_equity for year in years} == {None}
    else:
        results = total([year.result for year in years])
        assert years[-1].closing_equity == opening + results


@given(st.lists(lines_of(), max_size=12))
def test_the_councils_groups_sum_to_all_costs(lines: list[BudgetLine]) -> None:
    whole = Plan(tuple(lines), SETTINGS)
    for year in summarise(whole):
        assert total(list(council_groups(whole, year.key).values())) == year.costs


@given(
    st.lists(st.integers(0, 10**9), min_size=1, max_size=9),
    st.sampled_from(["kr", "tkr"]),
)
def test_fees_in_the_unit_sum_to_the_party_and_differ_by_less_than_a_unit(
    ore: list[int], unit: str
) -> None:
    """The sum is the nearest whole unit, and each fee stays within a unit of its own."""
    fees = tuple(
        FeeAmount(2021, str(at), "kommun", Kr(o), decided=True) for at, o in enumerate(ore)
    )
    step = {"kr": 100, "tkr": 100_000}[unit]
    rounded = in_budget_unit(fees, unit)
    away = total([fee.amount for fee in rounded]).ore - sum(ore)
    assert abs(2 * away) <= step
    for before, after in zip(fees, rounded, strict=True):
        assert after.amount.ore % step == 0 or not any(ore)
        assert abs(after.amount.ore - before.amount.ore) < 2 * step


@given(
    st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=9),
    st.sampled_from(["kr", "tkr"]),
)
def test_a_party_with_a_fee_below_zero_keeps_its_fees(ore: list[int], unit: str) -> None:
    fees = tuple(
        FeeAmount(2021, str(at), "kommun", Kr(o), decided=True) for at, o in enumerate(ore)
    )
    rounded = in_budget_unit(fees, unit)
    assert rounded == fees or min(ore) >= 0
    assert len(rounded) == len(fees)


def test_uppsalas_fees_of_2016_in_thousands() -> None:
    """5 305 453 kr is 5 305 tkr; rounding each would give 5 306, so 252,342 stays 252.

    Each fee × 5 305/5 305,453 has the whole parts 303+138+252+203+307+3150+626+322 = 5 301; four
    are left, for the remainders ,808 ,668 ,604 ,487 (Håbo, Enköping, Älvkarleby, Uppsala).
    """
    printed = [303_834, 138_616, 252_342, 203_476, 307_374, 3_150_756, 626_722, 322_333]
    fees = tuple(
        FeeAmount(2016, str(at), "kommun", Kr.of(kr), decided=True) for at, kr in enumerate(printed)
    )
    tkr = [int(fee.amount.kronor) // 1000 for fee in in_budget_unit(fees, "tkr")]
    assert tkr == [304, 139, 252, 203, 307, 3151, 627, 322]


def test_the_decided_fee_goes_before_the_reckoned() -> None:
    rows = worksheet("FK | stat\nRegionen | region\nHåbo | kommun | 1 | 99\nTierp | kommun | 1")
    amounts = fee_amounts(fee_year(allocation(400), rows).fees)
    assert [(fee.member, int(fee.amount.kronor), fee.decided) for fee in amounts] == [
        ("FK", 400, False),
        ("Regionen", 200, False),
        ("Håbo", 99, True),
        ("Tierp", 100, False),
    ]


def test_a_reason_makes_the_deficit_a_notice_that_tells_it() -> None:
    own = SETTINGS._replace(deficit_reason="Eget kapital används.")
    first, *_ = check_balance(plan("Verksamheter | insatser | Torget | -1 | 0 | 0", own))
    assert first.level.value == "upplysning"
    assert first.what.endswith("Motivering: Eget kapital används.")


def test_a_year_before_the_wording_asks_to_check_it() -> None:
    before = BUDGET.paragraph("least_result", date(2017, 1, 1))
    assert before.endswith("kontrollera den lydelse som gällde då")
    assert "kontrollera" not in BUDGET.paragraph("least_result", date(2018, 1, 1))


def test_a_change_from_zero_has_no_percent() -> None:
    assert changed(Kr(0), Kr(5)) == "från 0"
    assert changed(Kr(-100), Kr(-110)) == "−10,0 %"


@pytest.mark.parametrize("name", law("budget"))
def test_every_parameter_tells_its_basis_and_source(name: str) -> None:
    found = law("budget")[name]
    assert "§" in found.basis or found.basis.startswith("Prop.")
    assert found.source.startswith("https://")
