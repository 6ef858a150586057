"""An amount over a broken period, by months and by days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.accrual import accrue, explain_accrual, part_of_year

PERIOD = (date(2017, 5, 1), date(2018, 12, 31))
AMOUNT = Kr.of(1_200_000)


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("månader", [(2017, 8, 480_000), (2018, 12, 720_000)]),
        ("dagar", [(2017, 245, 481_967), (2018, 365, 718_033)]),
    ],
)
def test_seed_000_by_months_and_by_days(by: str, expected: list[tuple[int, int, int]]) -> None:
    """8 and 12 of 20 months; 245 and 365 of 610 days: 481 967,21 and 718 032,79."""
    parts = accrue(AMOUNT, PERIOD, by)
    assert [(p.year, p.counted, int(p.amount.kronor)) for p in parts] == expected


def test_a_leap_years_february_has_a_day_more() -> None:
    """31 days of January and 29 of February 2024; only one year, so all is there."""
    (part,) = accrue(Kr.of(60), (date(2024, 1, 1), date(2024, 2, 29)), "dagar")
    assert (part.counted, part.amount) == (60, Kr.of(60))


def test_a_started_month_counts_as_whole() -> None:
    parts = accrue(Kr.of(300), (date(2020, 11, 30), date(2021, 1, 1)), "månader")
    assert [(part.counted, part.amount) for part in parts] == [(2, Kr.of(200)), (1, Kr.of(100))]


def test_a_year_outside_and_a_turned_period_have_nothing() -> None:
    assert part_of_year(AMOUNT, PERIOD, "månader", 2017) == Kr.of(480_000)
    assert part_of_year(AMOUNT, PERIOD, "månader", 2019) == Kr(0)
    assert accrue(AMOUNT, (PERIOD[1], PERIOD[0]), "dagar") == ()


def test_the_story_tells_each_year() -> None:
    told = explain_accrual("Processtöd", AMOUNT, PERIOD, "månader")
    assert told.line == (
        "1 200 000 kr på 20 månader → 2017: 8/20 = 480 000 kr → 2018: 12/20 = 720 000 kr"
    )


@given(
    st.integers(-(10**12), 10**12),
    st.dates(date(2000, 1, 1), date(2060, 12, 31)),
    st.integers(0, 4000),
    st.sampled_from(["månader", "dagar"]),
)
def test_the_parts_sum_and_are_less_than_a_krona_from_their_quota(
    ore: int, start: date, days: int, by: str
) -> None:
    parts = accrue(Kr(ore), (start, start + timedelta(days)), by)
    whole = sum(part.counted for part in parts)
    assert total([part.amount for part in parts]) == Kr(ore)
    for part in parts:
        assert abs(part.amount.ore * whole - ore * part.counted) < 100 * whole
