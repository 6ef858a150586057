"""Instalments of which some are invoiced: those stand, and all sum to what the member pays."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.finding import Level
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fees.instalments import InvoicedInstalment, instalments
from finsam_xl.rules.fees.records import Fee, FeeSettings, FeeYear
from finsam_xl.rules.fees.schedule import check_invoiced, scheduled
from tests.rules.fee_worksheet import SETTINGS, allocation, worksheet

QUARTERS = SETTINGS._replace(instalments=4)
HALVES = SETTINGS._replace(instalments=2)
HABO = worksheet("Håbo | kommun | 20251")[0]


def fee(kronor: int) -> Fee:
    return Fee(HABO, Fraction(1), Kr.of(kronor), ())


def noted(*amounts: int) -> tuple[InvoicedInstalment, ...]:
    """Invoiced instalments from the first on, due on the first day of each month."""
    at = RowPlace("Rater", 6, {"amount": 7})
    return tuple(
        InvoicedInstalment(
            at, 2016, "Håbo", n, Kr.of(kronor), date(2016, 1, 1), None, date(2016, n, 1)
        )
        for n, kronor in enumerate(amounts, start=1)
    )


def shown(
    kronor: int, settings: FeeSettings, rows: tuple[InvoicedInstalment, ...]
) -> list[tuple[int, int, str]]:
    parts = scheduled(fee(kronor), (), settings, rows)
    return [(part.number, int(part.amount.kronor), part.due.isoformat()[5:]) for part in parts]


def test_nothing_invoiced_is_the_plan_itself() -> None:
    assert scheduled(fee(303_834), (), QUARTERS, ()) == instalments(fee(303_834), (), QUARTERS)


def test_the_others_share_what_is_left() -> None:
    """1 000 is invoiced of 4 000, so 3 000 is left; with 5 002 it is 4 002 = 3 x 1 334."""
    expected = [(1, 1000, "01-01"), (2, 1334, "06-30"), (3, 1334, "09-30"), (4, 1334, "12-31")]
    assert shown(5002, QUARTERS, noted(1000)) == expected


def test_a_rest_with_no_instalment_left_is_one_more() -> None:
    assert shown(1002, SETTINGS, noted(1000)) == [(1, 1000, "01-01"), (2, 2, "01-01")]
    assert shown(998, SETTINGS, noted(1000)) == [(1, 1000, "01-01"), (2, -2, "01-01")]


def test_money_to_give_back_is_one_instalment_and_zeros_are_left_out() -> None:
    assert shown(900, QUARTERS, noted(1000)) == [(1, 1000, "01-01"), (2, -100, "06-30")]
    assert shown(1000, QUARTERS, noted(1000)) == [(1, 1000, "01-01")]


def test_another_members_rows_do_not_count() -> None:
    others = tuple(row._replace(member="Tierp") for row in noted(1000))
    assert shown(500, SETTINGS, others) == [(1, 500, "03-31")]


def judged(
    kronor: int, settings: FeeSettings, rows: tuple[InvoicedInstalment, ...]
) -> list[tuple[Level, str, str]]:
    fees = (fee(kronor),) if kronor else ()
    year = FeeYear(allocation(kronor), (HABO,), (), settings, fees)
    return [(found.level, found.what, found.remedy) for found in check_invoiced(rows, year)]


def test_four_invoiced_and_then_two_a_year_is_right() -> None:
    """All is invoiced; the plan of two would have billed half as much again."""
    assert judged(4000, HALVES, noted(1000, 1000, 1000, 1000)) == []
    assert judged(4000, QUARTERS, noted(1000, 1000)) == []


@pytest.mark.parametrize(
    ("kronor", "invoice"), [(2010, "tilläggsfaktura på 10 kr"), (1990, "kreditfaktura på 10 kr")]
)
def test_what_all_invoiced_lack_is_told_once(kronor: int, invoice: str) -> None:
    ((level, what, remedy),) = judged(kronor, HALVES, noted(1000, 1000))
    assert level is Level.WARNING
    assert what == (
        f"För Håbo är 2 000 kr fakturerat 2016, men avgiften är {Kr.of(kronor)};"
        " skillnaden, 10 kr, ligger i rat 3."
    )
    assert remedy == f"Skicka en {invoice} för rat 3; rätta avgiften om den är fel."


def test_what_the_others_take_up_is_only_told() -> None:
    ((level, what, remedy),) = judged(5002, QUARTERS, noted(1000))
    assert level is Level.NOTICE
    assert what.endswith("skillnaden, 4 002 kr, ligger i rat 2, 3 och 4.")
    assert remedy.startswith("Du behöver inte göra något")


def test_invoiced_without_a_fee_is_credited() -> None:
    ((level, what, remedy),) = judged(0, HALVES, noted(1000, 1000))
    assert level is Level.WARNING
    assert what == "För Håbo är 2 000 kr fakturerat 2016, men medlemmen har ingen avgift då."
    assert remedy.startswith("Skicka en kreditfaktura på 2 000 kr")


@given(
    st.integers(0, 5_000_000),
    st.lists(st.integers(-1000, 2_000_000), max_size=6),
    st.sampled_from([1, 2, 4, 12]),
    st.sampled_from(["kronor", "hundratal", "tusental"]),
)
def test_it_always_sums_to_what_the_member_pays(
    kronor: int, amounts: list[int], count: int, rounding: str
) -> None:
    settings = SETTINGS._replace(instalments=count, rounding=rounding)
    parts = scheduled(fee(kronor), (), settings, noted(*amounts))
    assert total([part.amount for part in parts]) == Kr.of(kronor)
    assert [part.amount for part in parts[: len(amounts)]] == [Kr.of(n) for n in amounts] or (
        not amounts
    )
    assert all(part.amount for part in parts[len(amounts) :])
