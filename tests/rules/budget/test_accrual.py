"""An amount over a broken period, by months and by days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.accrual import accrue
from finsam_xl.rules.budget.frame import explain_frame, year_frame
from tests.rules.budget.rows import SUPPORT
from tests.rules.budget.worksheet import SETTINGS

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


def test_a_turned_period_and_one_without_an_end_in_fact_have_nothing() -> None:
    assert accrue(AMOUNT, (PERIOD[1], PERIOD[0]), "dagar") == ()
    assert accrue(AMOUNT, (PERIOD[0], date(9999, 12, 31)), "månader") == ()
    assert len(accrue(AMOUNT, (PERIOD[0], date(2117, 12, 31)), "månader")) == 101


@pytest.mark.parametrize(
    ("year", "by", "tkr"),
    [
        (2017, "månader", 480_000),
        (2018, "dagar", 718_033),
        (2019, "månader", 0),
    ],
)
def test_the_years_frame_is_as_the_association_has_chosen(year: int, by: str, tkr: int) -> None:
    own = SETTINGS._replace(year=year, frame_accrual=by)
    assert year_frame(SUPPORT, own) == Kr.of(tkr)
    assert year_frame(SUPPORT._replace(end=None), own) is None
    assert year_frame(SUPPORT._replace(end=date(9999, 12, 31)), own) is None
    assert year_frame(SUPPORT._replace(end=date(2016, 1, 1)), own) is None


def test_the_story_tells_each_year() -> None:
    own = SETTINGS._replace(year=2018)
    told = explain_frame(SUPPORT, own)
    assert told is not None
    assert (told.title, told.figure) == ("Årets ram 2018 för Processtöd", "720 tkr")
    assert told.line == "1 200 tkr på 20 månader → 2017: 8/20 = 480 tkr → 2018: 12/20 = 720 tkr"
    assert explain_frame(SUPPORT._replace(granted=None), own) is None


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
