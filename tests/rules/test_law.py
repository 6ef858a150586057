"""The law as dated data."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from finsam_xl.law.parameters import law


def test_the_shares_of_5_paragraph_sum_to_the_whole() -> None:
    shares = [parameter.on(date(2016, 1, 1)) for parameter in law("finsam").values()]
    assert sum(shares) == Fraction(1)


def test_a_day_before_the_first_is_refused() -> None:
    with pytest.raises(ValueError, match="not known"):
        law("finsam")["share_of_state"].on(date(2003, 12, 31))


def test_every_parameter_tells_its_paragraph_and_source() -> None:
    for parameter in law("finsam").values():
        assert "§" in parameter.basis
        assert parameter.source.startswith("https://")
