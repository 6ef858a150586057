"""What a scenario of the state's allocation makes of the fees, line by line."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.allocation_change import unshared_lines, with_allocation
from finsam_xl.rules.budget.records import Plan
from tests.rules.budget.worksheet import member, plan

MEMBERS = tuple(member(name, "kommun") for name in ("Håbo", "Tierp", "Heby"))


def fees(*amounts: str) -> Plan:
    """A municipality's line for each amount in tkr, the same in all years."""
    names = ("Håbo", "Tierp", "Heby")
    text = [f"Intäkter | | {n} | {a} | {a} | {a}" for n, a in zip(names, amounts, strict=False)]
    return plan("\n".join(text))._replace(members=MEMBERS)


def kronor(whole: Plan) -> list[int]:
    """The budget year's amounts in whole kronor."""
    return [int(line.amount("budget").kronor) for line in whole.lines]


def test_a_party_below_zero_is_changed_line_by_line_and_told() -> None:
    """−2 637 × 0,95 = −2 505,15: 131,85 up to 132 tkr; nothing divides by a sum below zero."""
    whole = fees("-2637", "-2637")
    assert kronor(with_allocation(whole, Fraction(-1, 20))) == [-2_505_000, -2_505_000]
    assert [line.line for line in unshared_lines(whole)] == ["Håbo", "Tierp"]


def test_a_party_whose_fees_take_each_other_out_can_be_changed() -> None:
    assert kronor(with_allocation(fees("-2637", "2637"), Fraction(-1, 20))) == [
        -2_505_000,
        2_505_000,
    ]


def test_no_change_leaves_kronor_in_a_plan_of_thousands() -> None:
    """10 611,4 tkr stays 10 611 400 kr, and a tenth less is 1 061,14 tkr, to the krona."""
    assert kronor(with_allocation(fees("10611.4"), Fraction(0))) == [10_611_400]
    assert kronor(with_allocation(fees("10611.4"), Fraction(-1, 10))) == [9_550_260]


def test_the_change_goes_by_size_and_a_whole_line_stays_whole() -> None:
    """305 + 139 + 252 = 696; five percent are 34,8, so 35: by size 15,338, 6,990 and 12,672.

    The whole parts are 15 + 6 + 12 = 33; the two left go to the remainders ,990 and ,672.
    """
    assert kronor(with_allocation(fees("305", "139", "252"), Fraction(-1, 20))) == [
        290_000,
        132_000,
        239_000,
    ]


@pytest.mark.parametrize("change", [Fraction(-1), Fraction(-1, 3), Fraction(0), Fraction(1, 7)])
@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=3))
def test_no_fee_turns_its_sign_and_the_sum_is_within_a_unit(
    change: Fraction, ore: list[int]
) -> None:
    whole = fees(*("1" for _ in ore))
    lines = tuple(
        line.with_amounts({"budget": Kr(o)}) for line, o in zip(whole.lines, ore, strict=True)
    )
    after = with_allocation(whole._replace(lines=lines), change).lines
    assert all(line.amount("budget") >= Kr(0) for line in after)
    away = total([line.amount("budget") for line in after]).kronor - Fraction(sum(ore), 100) * (
        1 + change
    )
    assert abs(away) <= 500
