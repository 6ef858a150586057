"""Fees in instalments: sums, due days, payer, and what was already invoiced."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fees.instalments import (
    InvoicedInstalment,
    check_invoiced,
    due_days,
    instalments,
)
from finsam_xl.rules.fees.records import Fee
from tests.rules.fee_worksheet import SETTINGS, member, worksheet

QUARTERS = SETTINGS._replace(instalments=4)
HABO = worksheet("Håbo | kommun | 20251")[0]


def fee(kronor: int) -> Fee:
    return Fee(HABO, Fraction(1), Kr.of(kronor), ())


def test_the_odd_kronor_are_in_the_first_ones() -> None:
    """303 834 = 4 x 75 958 + 2, the printed fee of Håbo."""
    amounts = [each.amount for each in instalments(fee(303_834), (), QUARTERS)]
    assert amounts == [Kr.of(n) for n in (75_959, 75_959, 75_958, 75_958)]


def test_a_fee_in_whole_steps_is_split_in_whole_steps() -> None:
    thousands = QUARTERS._replace(rounding="tusental")
    amounts = [each.amount for each in instalments(fee(303_000), (), thousands)]
    assert amounts == [Kr.of(n) for n in (76_000, 76_000, 76_000, 75_000)]


@pytest.mark.parametrize(
    ("count", "first", "expected"),
    [
        (1, None, ["2016-03-31"]),
        (2, None, ["2016-03-31", "2016-09-30"]),
        (4, date(2016, 1, 31), ["2016-01-31", "2016-04-30", "2016-07-31", "2016-10-31"]),
    ],
)
def test_due_days(count: int, first: date | None, expected: list[str]) -> None:
    settings = SETTINGS._replace(instalments=count, first_due=first)
    assert [day.isoformat() for day in due_days(2016, settings)] == expected


def test_each_month_from_the_last_of_january() -> None:
    settings = SETTINGS._replace(instalments=12, first_due=date(2016, 1, 31))
    assert due_days(2016, settings)[1] == date(2016, 2, 29)
    assert due_days(2017, settings)[1] == date(2017, 2, 28)


def test_the_payer_and_its_reference() -> None:
    members = (
        member("Håbo", "kommun", "Kommunalförbundet"),
        member("Kommunalförbundet", "kommun")._replace(invoice_reference="4711"),
    )
    (only,) = instalments(fee(100), members, SETTINGS)
    assert (only.member, only.payer, only.reference) == ("Håbo", "Kommunalförbundet", "4711")


def test_no_fee_no_instalment() -> None:
    assert instalments(fee(0), (), QUARTERS) == ()


def test_an_invoiced_instalment_that_has_changed_is_told() -> None:
    at = RowPlace("Rater", 6, {"amount": 7})
    shown = InvoicedInstalment(at, 2016, "Håbo", 1, Kr.of(75_000), date(2016, 3, 1), None)
    now = instalments(fee(303_834), (), QUARTERS)
    (finding,) = check_invoiced((shown,), now, "kr")
    assert finding.code == "F43"
    assert finding.what == "Rat 1 2016 för Håbo är fakturerad med 75 000 kr men är nu 75 959 kr."
    assert finding.remedy.startswith("En tilläggsfaktura på 959 kr")
    assert check_invoiced((shown._replace(invoiced=None),), now, "kr") == ()
    assert check_invoiced((shown._replace(amount=Kr.of(75_959)),), now, "kr") == ()


@given(
    st.integers(0, 50_000_000),
    st.sampled_from([1, 2, 4, 12]),
    st.sampled_from(["kronor", "hundratal", "tusental"]),
)
def test_instalments_sum_to_the_fee_and_fall(kronor: int, count: int, rounding: str) -> None:
    settings = SETTINGS._replace(instalments=count, rounding=rounding)
    amounts = [each.amount for each in instalments(fee(kronor), (), settings)]
    assert total(amounts) == Kr.of(kronor)
    assert amounts == sorted(amounts, reverse=True)
    assert all(amount >= Kr(0) for amount in amounts)
