"""What a verdict tells of hidden counts, as an inequality that is reckoned by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.rules.disclosure.records import Cell, Excess
from finsam_xl.rules.targets.excess import Counted, excesses
from tests.rules.targets.worksheet import exits, given, target, verdict

TO_WORK, EXITS = Cell("till arbete"), Cell("avslutade")
QUARTER = Fraction(1, 4)


@pytest.mark.parametrize(
    ("comparison", "to_work", "told"),
    [
        ("minst", 4, Excess(((TO_WORK, 4), (EXITS, -1)), 0)),
        ("minst", 3, Excess(((TO_WORK, -4), (EXITS, 1)), 1)),
        ("mer än", 5, Excess(((TO_WORK, 4), (EXITS, -1)), 1)),
        ("mer än", 4, Excess(((TO_WORK, -4), (EXITS, 1)), 0)),
        ("högst", 4, Excess(((TO_WORK, -4), (EXITS, 1)), 0)),
        ("högst", 5, Excess(((TO_WORK, 4), (EXITS, -1)), 1)),
        ("mindre än", 3, Excess(((TO_WORK, -4), (EXITS, 1)), 1)),
        ("mindre än", 4, Excess(((TO_WORK, 4), (EXITS, -1)), 0)),
    ],
)
def test_a_quarter_of_16(comparison: str, to_work: int, told: Excess) -> None:
    """4 is a quarter: reached where it is enough, and one more or less where it is not."""
    rows = exits(arbete=to_work, sjukersättning=16 - to_work)
    found = verdict(given(rows), target(target_value=QUARTER, comparison=comparison))
    assert excesses(found, Counted(TO_WORK, EXITS), 0)[-1] == told


def test_a_whole_that_is_no_count_of_persons_is_known() -> None:
    """Of a frozen base of 30 at least a quarter: 4 times the count is at least 30."""
    rows = exits(arbete=9)
    base = target(target_value=QUARTER, denominator="fast bas", base=Fraction(30))
    found = verdict(given(rows), base)
    assert excesses(found, Counted(TO_WORK, None), 0) == (Excess(((TO_WORK, 4),), 30),)


def test_a_base_that_is_judged_is_large_enough() -> None:
    rows = exits(arbete=4, sjukersättning=12)
    found = verdict(given(rows), target(target_value=QUARTER))
    assert excesses(found, Counted(TO_WORK, EXITS), 10)[0] == Excess(((EXITS, 1),), 10)
