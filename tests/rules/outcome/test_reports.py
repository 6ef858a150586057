"""The owners' reports: who is asked, and who is missing or late on a day."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.outcome.records import period_days
from finsam_xl.rules.outcome.report_check import check_asked, check_reports, running
from tests.rules.budget.rows import SUPPORT
from tests.rules.budget.worksheet import codes
from tests.rules.outcome.golden_reports import ASKED, DAY, IN_TIME, report, reported

DUE = date(2017, 9, 15)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2017-T1", date(2017, 1, 1), date(2017, 4, 30)),
        ("2017-T2", date(2017, 5, 1), date(2017, 8, 31)),
        ("2017-T3", date(2017, 9, 1), date(2017, 12, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
    ],
)
def test_a_period_has_its_days(period: str, first: date, last: date) -> None:
    assert period_days(period) == (first, last)


@pytest.mark.parametrize("period", ["", "2017", "2017-13", "2017-T4", "T2 2017", "2016-T2"])
def test_another_period_than_the_years_can_not_be_asked_for(period: str) -> None:
    assert codes(check_asked(ASKED._replace(period=period))) == ["G70"]


@pytest.mark.parametrize(
    ("start", "end", "runs"),
    [
        (date(2017, 8, 31), None, True),
        (date(2017, 9, 1), None, False),
        (date(2016, 1, 1), date(2017, 5, 1), True),
        (date(2016, 1, 1), date(2017, 4, 30), False),
        (None, None, True),
    ],
)
def test_an_intervention_runs_if_it_runs_on_any_day_of_the_period(
    start: date | None, end: date | None, *, runs: bool
) -> None:
    row = SUPPORT._replace(start=start, end=end)
    assert running((row,), (date(2017, 5, 1), date(2017, 8, 31))) == ((row,) if runs else ())


@pytest.mark.parametrize(("day", "code"), [(DUE, []), (DAY, ["G71"]), (None, [])])
def test_a_report_is_missed_when_its_last_day_has_passed(day: date | None, code: list[str]) -> None:
    assert codes(check_reports((SUPPORT,), (), ASKED, day)) == code
    assert codes(check_reports((SUPPORT,), (report(None),), ASKED, day)) == [
        each.replace("G71", "G72") for each in code
    ]


def test_nobody_is_late_without_a_last_day_or_before_the_intervention_runs() -> None:
    assert check_reports((SUPPORT,), (), ASKED._replace(due=None), DAY) == ()
    later = SUPPORT._replace(start=date(2017, 9, 1))
    assert check_reports((later,), (), ASKED, DAY) == ()


def test_a_report_in_time_is_right_and_a_day_after_is_late() -> None:
    assert reported(IN_TIME) == ()
    [late] = reported(report(DAY))
    assert late.code == "G73"
    assert "kom 1 dag efter" in late.what


def test_late_is_late_whatever_day_it_is_today() -> None:
    assert codes(check_reports((SUPPORT,), (report(DAY),), ASKED, DUE)) == ["G73"]


def test_a_report_for_another_period_or_intervention_is_no_report() -> None:
    other = IN_TIME._replace(intervention="Torget")
    assert codes(reported(report(DUE, "2017-T1"), other)) == ["G71"]


def test_a_month_and_its_tertial_are_two_reports() -> None:
    assert codes(reported(IN_TIME, report(date(2017, 9, 1), "2017-08"))) == []


def test_a_month_and_its_tertial_that_say_different_amounts_are_told() -> None:
    """Both are used through August: 240 and 250 tkr."""
    august = report(date(2017, 9, 1), "2017-08")._replace(used_to_date=Kr.of(250_000))
    [told] = reported(IN_TIME, august)
    assert told.what == (
        "Processtöd har mer än en rapport för 2017-T2 och 2017-08, som slutar samma månad men"
        " säger olika."
    )


def test_nothing_is_asked_for_yet() -> None:
    assert check_reports((SUPPORT,), (), ASKED._replace(period=""), DAY) == ()
