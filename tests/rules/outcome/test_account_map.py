"""Ledger rows find their budget line: the narrowest range wins, and nothing is rounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.outcome.account_map import mapped, matching, overlap
from finsam_xl.rules.outcome.actual_check import check_ledger, check_map
from finsam_xl.rules.outcome.line_months import LineMonth, by_line_and_month, to_date
from finsam_xl.rules.outcome.records import AccountRange, month_of, reported_through
from tests.rules.budget.worksheet import codes
from tests.rules.outcome.golden_actuals import accounts, ledger

MAP = (
    accounts(4000, 4999, "Verksamheter"),
    accounts(4010, 4019, "Torget"),
    accounts(4012, None, "Resor"),
    accounts(4000, 4999, "Ungdomstorget", "6:P3"),
    accounts(4000, 4999, "Enhet 300", "300"),
)


@pytest.mark.parametrize(
    ("account", "objects", "line"),
    [
        (4000, "", "Verksamheter"),
        (4010, "", "Torget"),
        (4012, "", "Resor"),
        (4012, "6:P3", "Ungdomstorget"),
        (4012, "P3", "Ungdomstorget"),
        (4012, "1:P3", "Resor"),
        (4012, "7:300", "Enhet 300"),
        (4500, "1:999; 6:P3", "Ungdomstorget"),
        (5000, "6:P3", None),
    ],
)
def test_the_narrowest_wins_and_an_object_goes_before_accounts(
    account: int, objects: str, line: str | None
) -> None:
    """4012 is in three ranges; P3 of dimension 6 is its own line whatever the account."""
    found = matching(ledger(account, "2021-04", 1, "", objects), MAP)
    assert (found.budget_line if found else None) == line


def test_a_typed_line_goes_before_the_map() -> None:
    rows = mapped((ledger(4012, "2021-04", 1, "Hyra"), ledger(4012, "2021-04", 1)), MAP)
    assert [row.budget_line for row in rows] == ["Hyra", "Resor"]


def test_ranges_within_each_other_do_not_overlap_but_crossing_ones_do() -> None:
    """4010–4019 lies within 4000–4999; 4000–4500 and 4400–4600 cross; so do two alike."""
    assert not overlap(MAP[0], MAP[1])
    assert overlap(accounts(4000, 4500, "A"), accounts(4400, 4600, "B"))
    assert overlap(accounts(4000, 4500, "A"), accounts(4000, 4500, "B"))
    assert not overlap(accounts(4000, 4500, "A"), accounts(4400, 4600, "A"))
    assert not overlap(accounts(4000, 4500, "A", "6:P3"), accounts(4400, 4600, "B", "6:P4"))
    assert overlap(accounts(4000, 4500, "A", "6:P3"), accounts(4400, 4600, "B", "P3"))
    assert not overlap(accounts(4000, 4500, "A"), accounts(4501, 4600, "B"))


def test_a_map_in_order_has_nothing_amiss() -> None:
    first = (*MAP[:1], MAP[2])
    assert check_map(first, {"Verksamheter", "Resor"}) == ()


def test_ore_are_summed_unrounded_by_line_and_month() -> None:
    """0,50 + 0,50 = 1,00 in January; nobody knows a tertial's month; 2020 is left out."""
    half = ledger(4012, "2021-01", 0, "Resor")._replace(amount=Kr(50))
    rows = (half, half, ledger(4012, "2021-T1", 7, "Resor"), ledger(4012, "2020-12", 9, "Resor"))
    sums = by_line_and_month(rows, 2021)
    assert sums == {LineMonth("Resor", 1): Kr.of(1)}
    assert to_date(sums, "Resor", 3) == Kr.of(1)
    assert codes(check_ledger(rows, {"Resor"}, 2021)) == ["G41", "G66"]


def test_a_ledgers_period_is_a_month_and_a_reports_a_month_or_a_tertial() -> None:
    texts = ("2021-12", "2021-T3", " 2021-01 ")
    assert [month_of(text) for text in texts] == [(2021, 12), None, (2021, 1)]
    assert [reported_through(text) for text in texts] == [(2021, 12), (2021, 12), (2021, 1)]
    for text in ("2021-13", "2021", "april", "", "2021-T4", "²021-01"):
        assert (month_of(text), reported_through(text)) == (None, None)


def test_one_finding_for_each_account_without_a_line() -> None:
    rows = (ledger(5010, "2021-01", 1), ledger(5010, "2021-02", 2), ledger(6010, "2021-02", 4))
    first, second = check_ledger(rows, set(), 2021)
    assert codes((first, second)) == ["G44", "G44"]
    assert "2 rader, 3 kr" in first.what


RANGES = st.builds(
    lambda first, width, line, objects: accounts(first, first + width, line, objects),
    st.integers(1000, 1050),
    st.integers(0, 50),
    st.sampled_from("ABC"),
    st.sampled_from(["", "P3", "6:P3", "7:300"]),
)


@given(st.lists(RANGES, max_size=8), st.integers(1000, 1100), st.sampled_from(["", "6:P3", "300"]))
def test_no_other_range_that_holds_the_row_lies_within_the_one_that_won(
    ranges: list[AccountRange], account: int, objects: str
) -> None:
    row = ledger(account, "2021-01", 1, "", objects)
    won = matching(row, ranges)
    holding = [each for each in ranges if matching(row, [each])]
    assert (won is None) == (not holding)
    if won:
        alike = [each for each in holding if (each.dimension, each.object) == (won[3], won[4])]
        assert min(each.last - each.first_account for each in alike) == won.last - won.first_account
        assert won.object or not any(each.object for each in holding)


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(-(10**9), 10**9)), max_size=30))
def test_every_ore_of_the_year_is_in_one_sum(rows: list[tuple[int, int]]) -> None:
    made = [ledger(4012, f"2021-{month:02}", 0)._replace(amount=Kr(ore)) for month, ore in rows]
    sums = by_line_and_month(mapped(tuple(made), MAP), 2021)
    assert total(list(sums.values())) == Kr(sum(ore for _, ore in rows))
    assert to_date(sums, "Resor", 12) == Kr(sum(ore for _, ore in rows))
