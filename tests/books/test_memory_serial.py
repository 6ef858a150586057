"""Days as Excel counts them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.books.plan.serial import day_of, serial


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (42309.0, date(2015, 11, 1)),
        (46083.354166666664, datetime.fromisoformat("2026-03-02 08:30")),
        (46083.35416666, datetime.fromisoformat("2026-03-02 08:29:59.999")),
        (0.5, 0.5),
        (-1.0, -1.0),
        (1e15, 1e15),
    ],
)
def test_a_number_shows_its_day(number: float, shown: date | float) -> None:
    assert day_of(number) == shown
    assert type(day_of(number)) is type(shown)


@given(st.dates(date(1900, 3, 1), date(9999, 12, 30)))
def test_a_day_comes_back(day: date) -> None:
    assert day_of(serial(day)) == day


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_shows_something(number: float) -> None:
    assert day_of(number) is not None
