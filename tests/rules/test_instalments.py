"""Fees in instalments: sums, due days and payer."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.fees.explanation import explain_fee
from finsam_xl.rules.fees.instalments import due_days, instalments
from finsam_xl.rules.fees.payable import payable
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


def test_the_decided_fee_is_what_the_member_pays() -> None:
    """The key gives 303 834 kr and the board has decided 303 833 kr."""
    decided = fee(303_834)._replace(row=HABO._replace(decided_fee=Kr.of(303_833)))
    amounts = [each.amount for each in instalments(decided, (), QUARTERS)]
    assert amounts == [Kr.of(n) for n in (75_959, 75_958, 75_958, 75_958)]
    assert explain_fee(decided, "kr").steps[-1].told == (
        "Styrelsen har beslutat 303 833 kr; nyckeln ger 303 834 kr."
    )
    assert explain_fee(fee(303_834), "kr").steps == ()
    assert payable(fee(5)._replace(row=HABO._replace(decided_fee=Kr(0)))) == Kr(0)


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
