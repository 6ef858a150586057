"""How long agreements run, reckoned by hand."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.rules.registers.agreements import Agreement, Running, running
from tests.rules.registers.worksheet import Value, dues, found, row

TERMS: dict[str, Value] = {"start": date(2006, 1, 1), "end": date(2006, 12, 31)}
YEARLY: dict[str, Value] = {**TERMS, "renewal": 12, "notice": 9}


def agreement(**values: Value) -> Agreement:
    return row(Agreement, name="Arbetsforum", **values)


@pytest.mark.parametrize(
    ("day", "until", "notice_by"),
    [
        (date(2006, 1, 15), date(2006, 12, 31), date(2006, 3, 31)),
        (date(2026, 3, 31), date(2026, 12, 31), date(2026, 3, 31)),
        (date(2026, 4, 1), date(2027, 12, 31), date(2027, 3, 31)),
    ],
)
def test_notice_is_nine_months_before_the_year_ends(
    day: date, until: date, notice_by: date
) -> None:
    """Seed 004: one year at a time unless ended nine months before 31 December: 31 March."""
    assert running(agreement(**YEARLY), day) == Running(until, notice_by)


def test_a_leap_day_is_kept_within_its_month() -> None:
    """To 29 February 2024, a year at a time: to 28 February 2025, notice three months before."""
    leap = agreement(end=date(2024, 2, 29), renewal=12, notice=3)
    assert running(leap, date(2024, 1, 1)) == Running(date(2025, 2, 28), date(2024, 11, 28))
    quarter = agreement(end=date(2024, 5, 31), renewal=12, notice=3)
    assert running(quarter, date(2024, 2, 1)) == Running(date(2024, 5, 31), date(2024, 2, 29))


def test_a_term_to_the_end_of_its_month_goes_on_to_the_end_of_the_month() -> None:
    """30 June and six months: 31 December. 28 February 2023 and a year: 29 February 2024."""
    half = agreement(end=date(2024, 6, 30), renewal=6, notice=3)
    assert running(half, date(2024, 7, 1)) == Running(date(2024, 12, 31), date(2024, 9, 30))
    leap = agreement(end=date(2023, 2, 28), renewal=12, notice=1)
    assert running(leap, date(2024, 1, 1)) == Running(date(2024, 2, 29), date(2024, 1, 29))
    inside = agreement(end=date(2024, 6, 29), renewal=6, notice=3)
    assert running(inside, date(2024, 7, 1)) == Running(date(2024, 12, 29), date(2024, 9, 29))


def test_one_that_was_ended_is_over_and_nothing_more_is_told() -> None:
    over = agreement(end=date(2023, 12, 31), renewal=12, notice=9, terminated=date(2023, 3, 1))
    assert found(date(2024, 4, 1), agreements=(over,)) == []


def test_one_that_has_been_ended_runs_out_with_its_term() -> None:
    """Notice given on 2 April 2026 is too late for 2026: it ends with 2027."""
    for told, until in ((date(2026, 3, 31), 2026), (date(2026, 4, 2), 2027)):
        term = running(agreement(**YEARLY, terminated=told), date(2026, 5, 1))
        assert term == Running(date(until, 12, 31))


def test_what_falls_due_is_the_notice_or_the_end() -> None:
    rows = (agreement(**YEARLY), agreement(end=date(2025, 12, 31)), agreement())
    notice = "Sista dag att säga upp avtalet Arbetsforum till 31 december 2026"
    assert dues(date(2025, 5, 15), agreements=rows) == [
        ("2026-03-31", f"{notice}; annars gäller det till 31 december 2027"),
        ("2025-12-31", "Avtalet Arbetsforum löper ut"),
    ]


def test_one_that_is_signed_by_all_on_a_day_is_right() -> None:
    names = "A; B"
    whole = agreement(**YEARLY, parties=names, signers="b; a", signed=date(2005, 12, 1))
    dated = agreement(**YEARLY, parties=names, signed=date(2005, 12, 1))
    assert found(agreements=(whole, dated)) == []
