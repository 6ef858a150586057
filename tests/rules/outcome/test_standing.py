"""Interventions' money: paid is not used, and what is left lies with owner or association."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.outcome.intervention_follow_up import stand
from finsam_xl.rules.outcome.line_months import LineMonth
from finsam_xl.rules.outcome.paid import Paid, paid_by_intervention
from finsam_xl.rules.outcome.standing_check import (
    check_frames,
    check_reported_units,
    check_standing,
)
from tests.rules.budget.rows import SUPPORT
from tests.rules.budget.worksheet import codes, plan
from tests.rules.outcome.golden_actuals import AUGUST, paid, report

PAID = paid(480_000)


def test_seed_000_through_august_2017() -> None:
    """Of 1 200, 480 is for 2017 (8 of 20 months) and paid; 160 is used in four months of eight.

    Pace 160/480 = 1/3; expected 160 × 8/4 = 320, so 160 of the frame is left and can be returned;
    owner's unspent 480 − 160 = 320; the association's 1 200 − 480 = 720.
    """
    standing = stand(SUPPORT, PAID, (report(160_000),), AUGUST)
    assert standing.year_frame == Kr.of(480_000)
    assert standing.used_share == Fraction(1, 3)
    assert standing.expected_use == Kr.of(320_000)
    assert standing.expected_unspent == Kr.of(160_000)
    assert standing.owner_unspent == Kr.of(320_000)
    assert standing.association_unspent == Kr.of(720_000)
    assert standing.to_return == Kr.of(160_000)
    assert standing.return_by == date(2017, 12, 31)


def test_the_second_year_of_the_frame_counts_what_was_paid_before() -> None:
    """1 200 − 480 − 700 = 20 is left; the frame of 2018 is 720."""
    row = SUPPORT._replace(earlier_actual=Kr.of(480_000))
    later = report(300_000)._replace(period="2018-T1")
    standing = stand(
        row, paid(700_000), (report(160_000), later), AUGUST._replace(year=2018, follow_up_month=6)
    )
    assert standing.year_frame == Kr.of(720_000)
    assert standing.association_unspent == Kr.of(20_000)
    assert standing.used == Kr.of(300_000)
    assert standing.expected_use == Kr.of(900_000)
    assert standing.expected_unspent == Kr.of(-180_000)
    assert standing.to_return == Kr(0)


def test_the_owners_own_forecast_goes_before_the_pace() -> None:
    standing = stand(SUPPORT, PAID, (report(160_000, 400_000),), AUGUST)
    assert standing.to_return == Kr.of(80_000)


def test_only_reports_through_the_month_count_and_the_latest_wins() -> None:
    reports = (
        report(90_000)._replace(period="2017-06"),
        report(160_000)._replace(period="2017-T2"),
        report(400_000)._replace(period="2017-T3"),
        report(1)._replace(intervention="Torget"),
    )
    assert stand(SUPPORT, PAID, reports, AUGUST).used == Kr.of(160_000)
    assert stand(SUPPORT, PAID, reports, AUGUST._replace(follow_up_month=7)).used == Kr.of(90_000)


def test_of_two_reports_through_the_same_month_the_one_handed_in_last_counts() -> None:
    month = report(100_000)._replace(submitted=date(2017, 9, 10))
    tertial = report(160_000)._replace(period="2017-T2", submitted=date(2017, 9, 12))
    for reports in ((month, tertial), (tertial, month)):
        assert stand(SUPPORT, PAID, reports, AUGUST).used == Kr.of(160_000)
    undated = tertial._replace(submitted=None)
    assert stand(SUPPORT, PAID, (undated, month), AUGUST).used == Kr.of(100_000)


def test_an_intervention_that_ends_in_the_year_returns_by_its_end() -> None:
    row = SUPPORT._replace(end=date(2017, 10, 31))
    standing = stand(row, PAID, (report(160_000),), AUGUST)
    assert standing.return_by == date(2017, 10, 31)
    assert standing.expected_use == Kr.of(240_000)


def test_a_report_older_than_the_follow_up_is_held_against_what_was_paid_by_then() -> None:
    """20 tkr a month: 60 by March of which 10 is used, so 50 lies with the owner, not 230."""
    monthly = Paid(tuple(Kr.of(20_000) for _ in range(12)))
    row = SUPPORT._replace(start=date(2017, 1, 1))
    march = report(10_000)._replace(period="2017-03")
    standing = stand(row, monthly, (march,), AUGUST._replace(follow_up_month=12))
    assert (standing.paid, standing.paid_then) == (Kr.of(240_000), Kr.of(60_000))
    assert standing.owner_unspent == Kr.of(50_000)
    assert standing.reported_month == 3
    assert codes(check_standing(standing, "kr")) == ["G53", "G114"]


def test_without_a_report_nothing_is_guessed() -> None:
    standing = stand(SUPPORT._replace(granted=None), PAID, (), AUGUST)
    assert (standing.owner_unspent, standing.to_return, standing.used_share) == (None, None, None)
    assert standing.association_unspent is None
    assert codes(check_standing(standing, "kr")) == ["G54"]


def test_money_in_order_has_nothing_amiss() -> None:
    standing = stand(SUPPORT, PAID, (report(240_000),), AUGUST)
    assert standing.expected_use == Kr.of(480_000)
    assert check_standing(standing, "kr") == ()


def test_a_plan_just_within_the_frame_is_not_told() -> None:
    """300 before and 300 in each of three years is 1 200, the whole frame."""
    row = SUPPORT._replace(earlier_actual=Kr.of(300_000))
    whole = plan("Verksamheter | insatser | Processtöd | -300 | -300 | -300")
    named = tuple(line._replace(intervention="Processtöd") for line in whole.lines)
    assert check_frames((row,), whole._replace(lines=named)) == ()


def test_paid_is_the_ledgers_costs_on_the_interventions_lines() -> None:
    """100 in January and 50 in May are paid by June; July's 9 is later; income is no payment."""
    text = (
        "Verksamheter | insatser | Stöd | -300\nIntäkter | | Bidrag | 10\nX | insatser | Hyra | -1"
    )
    lines = plan(text).lines
    lines = tuple(line._replace(intervention="Processtöd") for line in lines[:2]) + lines[2:]
    actuals = {
        LineMonth("Stöd", 1): Kr.of(-100),
        LineMonth("Stöd", 5): Kr.of(-50),
        LineMonth("Stöd", 7): Kr.of(-9),
        LineMonth("Bidrag", 1): Kr.of(10),
        LineMonth("Hyra", 1): Kr.of(-1),
    }
    assert paid_by_intervention(lines, actuals, 6) == {"Processtöd": Kr.of(150)}


def test_a_report_in_another_unit_is_told_once_and_gives_no_amount_to_return() -> None:
    """240 kr of 240 000 paid: nothing is said of 239 760 to return; nor of 240 million used."""
    for used in (240, 240_000_000):
        standing = stand(SUPPORT, paid(240_000), (report(used),), AUGUST)
        assert codes(check_reported_units(standing, "kr")) == ["G68"]
        assert codes(check_standing(standing, "kr")) == []


def test_a_report_a_few_times_larger_is_no_slip() -> None:
    """Five times what is paid: too much is used, in the right unit."""
    standing = stand(SUPPORT, paid(100_000), (report(500_000),), AUGUST)
    assert check_reported_units(standing, "kr") == ()
    assert codes(check_standing(standing, "kr")) == ["G51"]
