"""The Swedish calendar against the law's text, the printed cases and the `holidays` package."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.law.red_days import red_days
from finsam_xl.rules.days import (
    add_working_days,
    eves,
    is_working_day,
    next_weekday_by_law,
    public_holidays,
    weeks_after,
    working_days_between,
)

CASES = json.loads((Path(__file__).parents[1] / "cases/working_days.json").read_text("utf-8"))
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize("year", range(1990, 2100))
def test_the_years_holidays_are_those_of_an_independent_calendar(year: int) -> None:
    told = holidays.country_holidays("SE", years=year, include_sundays=False)
    assert set(public_holidays(year)) == set(told)


def test_the_law_of_2004_gave_the_sixth_of_june_for_whit_monday() -> None:
    assert date(2004, 6, 6) not in public_holidays(2004)
    assert public_holidays(2004)[date(2004, 5, 31)] == "annandag pingst"
    assert public_holidays(2005)[date(2005, 6, 6)] == "nationaldagen"
    assert date(2005, 5, 16) not in public_holidays(2005)


def test_a_year_before_the_oldest_wording_is_answered_by_it() -> None:
    assert len(public_holidays(1950)) == len(public_holidays(1990))
    assert "nationaldagen" not in public_holidays(1950).values()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["start"])
def test_printed_working_days(case: dict[str, str | int]) -> None:
    start, last = date.fromisoformat(str(case["start"])), date.fromisoformat(str(case["sista"]))
    assert add_working_days(start, int(case["n"])) == last
    assert working_days_between(start, last) == case["n"]


def test_an_eve_is_a_working_day_where_the_setting_leaves_it_out() -> None:
    """Midsummer Eve 2021 is a Friday: 25 June and Monday 28 June."""
    assert add_working_days(date(2021, 6, 24), 2, frozenset()) == date(2021, 6, 28)
    assert is_working_day(date(2021, 6, 25), frozenset({"julafton"}))
    assert not is_working_day(date(2021, 6, 25))


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        (date(2020, 11, 28), date(2020, 11, 30)),  # a Saturday
        (date(2021, 2, 28), date(2021, 3, 1)),  # a Sunday
        (date(2021, 4, 2), date(2021, 4, 6)),  # Good Friday
        (date(2020, 12, 24), date(2020, 12, 28)),  # Christmas Eve, then a weekend
        (date(2021, 12, 31), date(2022, 1, 3)),  # New Year's Eve on a Friday
        (date(2021, 6, 25), date(2021, 6, 28)),  # Midsummer Eve
        (date(2023, 1, 5), date(2023, 1, 5)),  # the eve of Epiphany is a weekday
    ],
)
def test_a_limit_on_a_free_day_runs_on_to_the_next_weekday(day: date, moved: date) -> None:
    assert next_weekday_by_law(day) == moved


def test_a_week_is_counted_to_its_own_weekday() -> None:
    assert weeks_after(date(2020, 11, 30), 3) == date(2020, 12, 21)


def test_the_eves_of_a_year() -> None:
    assert eves(2021) == {
        date(2021, 6, 25): "midsommarafton",
        date(2021, 12, 24): "julafton",
        date(2021, 12, 31): "nyårsafton",
    }


@given(DAYS, st.integers(-60, 60))
def test_adding_and_counting_are_each_others_inverse(day: date, count: int) -> None:
    """Back from a free day, the first working day met is only the end of the count."""
    there = add_working_days(day, count)
    short = count < 0 and not is_working_day(day)
    assert count == 0 or is_working_day(there)
    assert working_days_between(day, there) == count + short


@given(DAYS, st.integers(0, 900))
def test_a_count_between_is_the_days_one_by_one(day: date, length: int) -> None:
    end = day + timedelta(length)
    each = sum(is_working_day(day + timedelta(at)) for at in range(1, length + 1))
    assert working_days_between(day, end) == each


@given(DAYS)
def test_a_moved_limit_is_never_earlier_and_never_far(day: date) -> None:
    moved = next_weekday_by_law(day)
    assert day <= moved <= day + timedelta(5)
    assert is_working_day(moved)


def test_each_day_tells_its_paragraph_and_source() -> None:
    for red in red_days():
        assert "§" in red.basis
        assert red.source.startswith("https://")
