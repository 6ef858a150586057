"""Small counts stay hidden, and nothing that is shown gives them away."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finsam_xl.rules.disclosure.records import (
    ZEROS_HIDDEN,
    Cell,
    Published,
    Release,
    SmallCounts,
)
from finsam_xl.rules.disclosure.suppress import published
from finsam_xl.rules.disclosure.tables import cross_table, joined, summed
from tests.rules.disclosure.audit import widths
from tests.rules.disclosure.random_tables import crossed, release

CASE = json.loads((Path(__file__).parents[2] / "cases/suppression.json").read_text("utf-8"))
FIVE = SmallCounts(5)


def by_outcome_and_sex(table: dict[str, dict[str, int]]) -> Release:
    counts: dict[tuple[str, ...], int] = {
        (row, column): n for row, cells in table.items() for column, n in cells.items()
    }
    return cross_table("avslutade", ("utfall", "kön"), counts)


def test_the_case_hides_the_fewest_counts_that_cannot_be_worked_out() -> None:
    told = by_outcome_and_sex(CASE["table"])
    for row, total in CASE["totals"]["rad"].items():
        assert told.counts[Cell.of("avslutade", utfall=row)] == total
    hidden = published(told, FIVE).hidden
    expected = {Cell.of("avslutade", utfall=row, kön=sex) for row, sex in CASE["expected_hidden"]}
    assert hidden == expected


def test_the_cases_smallest_count_may_be_anything_from_one_to_eight() -> None:
    """Arbete: K + M = 15; Studier: 13; K: 19; M: 9, and none is nothing."""
    found = widths(published(by_outcome_and_sex(CASE["table"]), FIVE))
    assert set(found.values()) == {7.0}


@pytest.mark.parametrize("part", range(10))
def test_the_audit_undoes_nothing_on_a_thousand_random_tables(part: int) -> None:
    for seed in range(100 * part, 100 * part + 100):
        shown = published(release(seed), FIVE)
        assert_safe(shown)


@pytest.mark.parametrize("seed", [1, 2, 3, 6, 8, 10])
def test_a_small_table_hides_no_more_than_it_must(seed: int) -> None:
    """Every other choice of so few counts, tried one by one, gives something away."""
    told = crossed(Random(seed), "nya", {"insats": 2, "kön": 2})  # noqa: S311 - no secret
    shown = published(told, FIVE)
    some = [cell for cell, count in told.counts.items() if count]
    for fewer in combinations(some, max(len(shown.hidden) - 1, 0)):
        hidden = frozenset(fewer)
        small = {cell for cell, count in told.counts.items() if FIVE.is_small(count)}
        if small <= hidden and shown.hidden:
            found = widths(Published(told, hidden, FIVE))
            assert min(found.values()) < FIVE.threshold


def assert_safe(shown: Published) -> None:
    for cell, count in shown.release.counts.items():
        assert cell in shown.hidden or not shown.rule.is_small(count)
    narrow = {cell: wide for cell, wide in widths(shown).items() if wide < shown.rule.threshold}
    assert not narrow


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**6), st.integers(2, 9), st.sampled_from(("visas", ZEROS_HIDDEN)))
def test_other_thresholds_and_hidden_zeros_hold_too(seed: int, threshold: int, zeros: str) -> None:
    assert_safe(published(release(seed), SmallCounts(threshold, zeros)))


def test_a_zero_is_shown_unless_the_rule_hides_it() -> None:
    table = {"Arbete": {"K": 0, "M": 20}, "Studier": {"K": 30, "M": 40}}
    assert not published(by_outcome_and_sex(table), FIVE).hidden
    assert len(published(by_outcome_and_sex(table), SmallCounts(5, ZEROS_HIDDEN)).hidden) == 4


def test_a_small_total_takes_its_parts_with_it() -> None:
    """4 in all, 1 and 3: nothing can be shown."""
    told = cross_table("nya", ("kön",), {("K",): 1, ("M",): 3})
    assert published(told, FIVE).hidden == set(told.counts)


def test_two_small_counts_under_a_small_sum_hide_the_sum() -> None:
    """2 and 3 under a shown 5 could only be 1 to 4: narrower than five."""
    told = cross_table("nya", ("kön",), {("K",): 2, ("M",): 3})
    assert published(told, FIVE).hidden == set(told.counts)


def test_two_small_counts_under_a_larger_sum_hide_each_other() -> None:
    """4 and 4 under 8: each may be 1 to 7."""
    told = cross_table("nya", ("kön",), {("K",): 4, ("M",): 4})
    assert published(told, FIVE).hidden == {Cell.of("nya", kön=sex) for sex in "KM"}


def test_counts_are_hidden_rather_than_the_sums_that_readers_look_for() -> None:
    """A 0 + 12, B 16 + 7, C 7 + 3: two counts each of B and C, no sum."""
    table = {"A": {"K": 0, "M": 12}, "B": {"K": 16, "M": 7}, "C": {"K": 7, "M": 3}}
    hidden = published(by_outcome_and_sex(table), FIVE).hidden
    assert hidden == {Cell.of("avslutade", utfall=u, kön=k) for u in "BC" for k in "KM"}


def test_a_table_that_shares_a_margin_does_not_give_a_count_away() -> None:
    """3 of intervention B: its total is in both tables, so one more is hidden in each."""
    by_sex = cross_table(
        "nya",
        ("insats", "kön"),
        {("A", "K"): 20, ("A", "M"): 30, ("B", "K"): 3, ("B", "M"): 17},
    )
    by_place = cross_table(
        "nya",
        ("insats", "kommun"),
        {("A", "Umeå"): 40, ("A", "Vännäs"): 10, ("B", "Umeå"): 12, ("B", "Vännäs"): 8},
    )
    shown = published(joined([by_sex, by_place]), FIVE)
    assert_safe(shown)
    assert shown.hidden == {Cell.of("nya", insats=i, kön=k) for i in "AB" for k in "KM"}


def test_tables_that_disagree_on_a_shared_count_are_our_own_fault() -> None:
    one = cross_table("nya", ("kön",), {("K",): 9})
    other = cross_table("nya", ("kommun",), {("Umeå",): 8})
    with pytest.raises(ValueError, match="differs"):
        joined([one, other])


def test_a_tertial_already_out_is_not_given_away_by_the_year_so_far() -> None:
    """New people: 3 and 12, so far 15. The first was hidden then, the second is hidden now."""
    first, second, year = Cell("nya T1"), Cell("nya T2"), Cell("nya hittills")
    counts = {first: 3, second: 12, year: 15}
    told = Release(counts, (summed(year, (first, second)),))
    assert published(told, FIVE).hidden == {first, second}


def test_what_an_earlier_report_gives_away_is_told() -> None:
    first, second, year = Cell("nya T1"), Cell("nya T2"), Cell("nya hittills")
    told = Release({first: 3, second: 12, year: 15}, (summed(year, (first, second)),))
    shown = published(told, FIVE, frozenset({second, year}))
    assert shown.exposed == {first}
    assert published(told, FIVE, frozenset({year})).exposed == frozenset()


def test_the_same_report_is_always_hidden_alike() -> None:
    told = release(7)
    turned = Release(dict(list(told.counts.items())[::-1]), told.balances[::-1])
    assert len(published(told, FIVE).hidden) == len(published(turned, FIVE).hidden)
    assert published(told, FIVE) == published(release(7), FIVE)
