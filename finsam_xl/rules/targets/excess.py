"""What a verdict tells of its counts when they are hidden: that they are enough, or too few."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from finsam_xl.rules.disclosure.records import Cell, Excess
from finsam_xl.rules.targets.judge import required
from finsam_xl.rules.targets.records import (
    AT_LEAST,
    AT_MOST,
    MORE,
    NOT_REACHED,
    REACHED,
    UNDECIDED,
    Verdict,
)

_FEW = "underlaget är färre än"


class Counted(NamedTuple):
    """The cells of a verdict's numerator and denominator; None for what counts no persons."""

    part: Cell | None
    whole: Cell | None


def excesses(verdict: Verdict, counted: Counted, least_base: int) -> tuple[Excess, ...]:
    """All that the verdict tells of its hidden counts: one inequality for each."""
    base = _of_the_base(verdict, counted, least_base)
    if verdict.verdict == UNDECIDED or verdict.target_value is None:
        return base
    enough = required(verdict.target, verdict.target_value)
    sign, strict = _side(verdict)
    part, whole = verdict.measured.numerator, verdict.measured.denominator
    scale = enough.denominator * (1 if counted.whole else (whole or Fraction(1)).denominator)
    of_whole = -enough * scale if whole is not None else Fraction(0)
    terms = [(counted.part, Fraction(scale), part), (counted.whole, of_whole, whole)]
    known = sum(
        (times * (number or 0) for cell, times, number in terms if cell is None), Fraction(0)
    )
    if whole is None:
        known -= enough * scale
    times = tuple((cell, sign * int(each)) for cell, each, _ in terms if cell)
    return (*base, Excess(times, strict - sign * int(known))) if times else base


def _side(verdict: Verdict) -> tuple[int, int]:
    """Which way the value lies from what is enough, and 1 where it is not on it."""
    comparison = verdict.target.comparison or AT_LEAST
    upward = comparison in {AT_LEAST, MORE}
    reached = verdict.verdict == REACHED
    on_it = comparison in {AT_LEAST, AT_MOST}
    return (1 if upward == reached else -1), (0 if on_it == reached else 1)


def _of_the_base(verdict: Verdict, counted: Counted, least_base: int) -> tuple[Excess, ...]:
    """A base that is judged is large enough, and one that is told as too small is smaller."""
    if counted.whole is None:
        return ()
    if verdict.verdict in {REACHED, NOT_REACHED}:
        return (Excess(((counted.whole, 1),), max(least_base, 1)),)
    if verdict.measured.doubt.startswith(_FEW):
        return (Excess(((counted.whole, -1),), 1 - least_base),)
    return ()
