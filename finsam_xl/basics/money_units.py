"""The units that amounts are written in, and the one way to round an amount."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.kr import Kr

KRONOR_IN = {"kr": 1, "tkr": 1_000, "mkr": 1_000_000}
"""How many kronor each unit is."""


def one_of(unit: str) -> Kr:
    """One whole unit: 1 kr, 1 000 kr."""
    return Kr.of(KRONOR_IN[unit])


def to_nearest(kronor: Fraction, step: Kr) -> Kr:
    """The nearest whole step; exactly between two, the one further from zero.

    A cost is rounded as an income: 2,50 kr is 3 kr and −2,50 kr is −3 kr.
    """
    steps = abs(kronor) / step.kronor + Fraction(1, 2)
    rounded = Kr(steps.numerator // steps.denominator * step.ore)
    return rounded if kronor >= 0 else -rounded


def part_of(amount: Kr, share: Fraction, step: Kr) -> Kr:
    """The part of an amount to the nearest step."""
    return to_nearest(amount.kronor * share, step)
