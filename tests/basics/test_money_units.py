"""Amounts in kronor, tusental and miljoner, rounded in one way."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import one_of, to_nearest


@pytest.mark.parametrize(("unit", "kronor"), [("kr", 1), ("tkr", 1_000), ("mkr", 1_000_000)])
def test_one_of_each_unit(unit: str, kronor: int) -> None:
    assert one_of(unit) == Kr.of(kronor)


@pytest.mark.parametrize(
    ("kronor", "step", "rounded"),
    [
        ("2.49", 1, 2),
        ("2.5", 1, 3),
        ("3.5", 1, 4),
        ("-2.49", 1, -2),
        ("-2.5", 1, -3),
        ("0", 1, 0),
        ("1499.99", 1000, 1000),
        ("-1500", 1000, -2000),
        ("1/3", 100, 0),
    ],
)
def test_half_is_rounded_away_from_zero(kronor: str, step: int, rounded: int) -> None:
    assert to_nearest(Fraction(kronor), Kr.of(step)) == Kr.of(rounded)
