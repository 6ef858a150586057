"""The law as dated data."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from finsam_xl.law.parameters import law


@pytest.mark.parametrize("paragraph", ["5 §", "5 a §"])
def test_the_shares_of_a_paragraph_sum_to_the_whole(paragraph: str) -> None:
    """5 §: half, quarter, quarter; 5 a § first paragraph: half and half."""
    parameters = [p for p in law("finsam").values() if p.basis == f"{paragraph} lagen (2003:1210)"]
    assert sum(parameter.on(date(2020, 1, 1)) for parameter in parameters) == Fraction(1)


def test_a_day_before_the_first_is_refused() -> None:
    with pytest.raises(ValueError, match="not known"):
        law("finsam")["share_of_state"].on(date(2003, 12, 31))


def test_a_paragraph_is_known_from_the_wording_that_was_read() -> None:
    share = law("finsam")["share_of_municipality_without_region"]
    assert share.is_known_on(date(2020, 1, 1))
    assert not share.is_known_on(date(2019, 12, 31))


def test_every_bound_of_reason_says_that_it_is_one() -> None:
    assert all(p.basis.startswith("Rimlighet") for p in law("limits").values())


def test_every_parameter_tells_its_paragraph_and_source() -> None:
    for parameter in law("finsam").values():
        assert "§" in parameter.basis
        assert parameter.source.startswith("https://")
