"""The follow-up of a line: budget to date, outcome, forecast, status and comment."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import part_of
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.text import about
from finsam_xl.rules.outcome.follow_up import FollowUp, Outcome, follow_up, sums
from finsam_xl.rules.outcome.follow_up_check import check_follow_up, check_month
from finsam_xl.rules.outcome.line_months import LineMonth
from finsam_xl.rules.outcome.profiles import Profiles
from finsam_xl.rules.outcome.records import OwnProfile
from tests.rules.budget.worksheet import codes, place, plan, tkr
from tests.rules.outcome.golden_actuals import APRIL, RENT, inputs

LAST_YEAR = {
    LineMonth("Lokalhyra", 1): Kr.of(-30_000),
    LineMonth("Lokalhyra", 4): Kr.of(-30_000),
    LineMonth("Lokalhyra", 12): Kr.of(-60_000),
}
MONTHS = tuple(Fraction(share, 10) for share in (4, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0))
OWN = OwnProfile(place("Profiler", 5, ("line", "month_1")), "Lokalhyra", MONTHS)
PROFILES = Profiles(LAST_YEAR, {"Lokalhyra": OWN})


def rent(accrual: str) -> Plan:
    """120 tkr of rent a year, through April."""
    (line,) = plan(RENT).lines
    return Plan((line._replace(accrual=accrual),), APRIL)


def followed(accrual: str, actual: int, method: str = "rak", comment: str = "") -> FollowUp:
    """The rent through April, with what was paid in March in tkr."""
    actuals = {LineMonth("Lokalhyra", 3): Kr.of(1000 * actual)}
    outcome = Outcome(actuals, inputs(method, comment), PROFILES)
    (row,) = follow_up(rent(accrual), outcome)
    return row


@pytest.mark.parametrize(
    ("accrual", "expected"),
    [("rak", -40), ("kvartal", -60), ("halvår", -60), ("fjolårsprofil", -60), ("egen", -48)],
)
def test_the_budget_to_date_by_each_way_to_spread_it(accrual: str, expected: int) -> None:
    """120 × 4/12; two started quarters; one started half; 60/120 last year; 0,4 in January."""
    assert followed(accrual, 0).budget_to_date == tkr(expected)


@pytest.mark.parametrize(
    ("percents", "expected", "found"),
    [
        ([4] * 12, -40_000, ["G111"]),
        ([Fraction(833, 100)] * 12, -40_000, []),
        ([25] * 5, -40_000, ["G111"]),
        ([10] * 10, -48_000, []),
    ],
)
def test_an_own_profile_spreads_when_it_is_a_whole_year(
    percents: list[int], expected: int, found: list[str]
) -> None:
    """48 and 125 % are no year: 120 × 4/12; 8,33 % twelve times is one, and 40 % gives 48."""
    months = tuple(Fraction(each) / 100 for each in (*percents, *[0] * (12 - len(percents))))
    profiles = Profiles({}, {"Lokalhyra": OWN._replace(months=months)})
    outcome = Outcome({LineMonth("Lokalhyra", 3): Kr.of(expected)}, (), profiles)
    (row,) = follow_up(rent("egen"), outcome)
    assert row.budget_to_date == Kr.of(expected)
    assert codes(check_follow_up((row,), rent("egen"), outcome)) == found


@pytest.mark.parametrize(
    ("method", "expected", "deviation"),
    [("rak", -150, -30), ("fjolårsprofil", -100, 20), ("kvartal", -100, 20)],
)
def test_the_forecast_by_each_method(method: str, expected: int, deviation: int) -> None:
    """50 paid by April: × 12/4 = 150, 30 over 120; last year half was paid by then, so 100."""
    row = followed("rak", -50, method)
    assert row.forecast == tkr(expected)
    assert row.forecast_deviation == tkr(deviation)


def test_an_own_forecast_is_the_forecast() -> None:
    (own,) = inputs("egen")
    outcome = Outcome({}, (own._replace(own_forecast=Kr.of(-130_000)),))
    (row,) = follow_up(rent("rak"), outcome)
    assert row.forecast == Kr.of(-130_000)
    assert codes(check_follow_up((row,), rent("rak"), outcome)) == ["G46", "G50"]


def test_nothing_by_now_last_year_leaves_the_rest_of_the_budget() -> None:
    """Last year all came in December, so 0 is expected by April: −5 + −120 = −125."""
    outcome = Outcome(
        {LineMonth("Lokalhyra", 3): Kr.of(-5000)},
        inputs("fjolårsprofil"),
        Profiles({LineMonth("Lokalhyra", 12): Kr.of(-100)}, {}),
    )
    (row,) = follow_up(rent("fjolårsprofil"), outcome)
    assert row.budget_to_date == Kr(0)
    assert row.forecast == Kr.of(-125_000)


def test_in_december_the_forecast_is_the_outcome() -> None:
    whole = rent("rak")._replace(settings=APRIL._replace(follow_up_month=12))
    (row,) = follow_up(whole, Outcome({LineMonth("Lokalhyra", 12): Kr(-1)}, inputs("egen")))
    assert row.forecast == Kr(-1)
    assert row.budget_to_date == Kr.of(-120_000)


@pytest.mark.parametrize(
    ("actual", "status", "found"),
    [
        (-44, "i fas", []),
        (-36, "i fas", []),
        (-45, "sämre än budget", ["G50"]),
        (-35, "bättre än budget", ["G50"]),
    ],
)
def test_a_comment_is_demanded_beyond_the_limit_only(
    actual: int, status: str, found: list[str]
) -> None:
    """Ten percent of 40 is 4: exactly on the limit is in step."""
    outcome = Outcome({LineMonth("Lokalhyra", 3): Kr.of(1000 * actual)})
    rows = follow_up(rent("rak"), outcome)
    assert rows[0].status == status
    assert codes(check_follow_up(rows, rent("rak"), outcome)) == found
    told = followed("rak", actual, comment="Indexhöjning")
    assert codes(check_follow_up((told,), rent("rak"), outcome)) == []


def test_without_a_limit_nobody_judges() -> None:
    whole = rent("rak")._replace(settings=APRIL._replace(comment_limit=None))
    outcome = Outcome({LineMonth("Lokalhyra", 3): Kr.of(-90_000)})
    rows = follow_up(whole, outcome)
    assert rows[0].status == ""
    assert check_follow_up(rows, whole, outcome) == ()


def test_groups_and_all_lines_sum() -> None:
    """−120 and 240: through April −40 and 80; together 40, and of the office alone −40."""
    whole = plan(RENT + "\nIntäkter | | Bidrag | 240 | 240 | 240", APRIL)
    rows = follow_up(whole, Outcome({LineMonth("Bidrag", 1): Kr.of(50_000)}))
    assert sums(rows, "") == (tkr(120), tkr(40), tkr(50), tkr(150))
    assert sums(rows, "Kansli och styrelse") == (tkr(-120), tkr(-40), tkr(0), tkr(0))


@given(st.integers(-(10**9), 10**9), st.integers(0, 12))
def test_the_parts_of_a_cost_mirror_those_of_an_income(ore: int, twelfths: int) -> None:
    share = Fraction(twelfths, 12)
    assert part_of(Kr(-ore), share, Kr(1)) == -part_of(Kr(ore), share, Kr(1))
    assert abs(part_of(Kr(ore), share, Kr(1)).ore - ore * share) <= Fraction(1, 2)


def test_a_follow_up_within_the_ledger_or_without_one_is_not_told() -> None:
    """The ledger reaches April; a workbook without outcome has nothing to follow up."""
    whole = rent("rak")
    reached = Outcome({LineMonth("Lokalhyra", 4): Kr(-1), LineMonth("", 2): Kr(5)})
    for month, told in ((3, 0), (4, 0), (5, 1)):
        settings = whole.settings._replace(follow_up_month=month)
        assert len(check_month(whole._replace(settings=settings), reached)) == told
        assert check_month(whole._replace(settings=settings), Outcome({})) == ()


@pytest.mark.parametrize(
    ("ore", "unit", "told"),
    [
        (7_333_333, "tkr", "73 tkr"),
        (-105_333_333, "tkr", "−1 053 tkr"),
        (415_000, "tkr", "4,2 tkr"),
        (400_000, "tkr", "4 tkr"),
        (0, "tkr", "0 tkr"),
        (7_333_333, "kr", "73 333 kr"),
    ],
)
def test_an_amount_is_told_no_finer_than_it_is_talked_of(ore: int, unit: str, told: str) -> None:
    assert about(Kr(ore), unit) == told


@pytest.mark.parametrize(("paid", "status"), [(4999, "i fas"), (5000, "sämre än budget")])
def test_a_small_amount_is_no_deviation_however_small_the_budget(paid: int, status: str) -> None:
    """Nothing is budgeted, so any part of it is beyond ten percent; under 5 000 kr it is left."""
    whole = plan("Kansli och styrelse | administration | Lokalhyra | 0", APRIL)
    (row,) = follow_up(whole, Outcome({LineMonth("Lokalhyra", 1): Kr.of(-paid)}))
    assert row.status == status
