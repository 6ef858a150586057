"""Each month's change with sign and object, and whether all adds up to the file's own sums."""

from __future__ import annotations

from collections import defaultdict

import pytest

from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.exchange.sie.balances import AccountBalance, balances
from finsam_xl.exchange.sie.months import LedgerAmount, months
from finsam_xl.exchange.sie.proof import Difference, Proof, sum_proof
from finsam_xl.exchange.sie.records import SieFile
from finsam_xl.exchange.sie.years import all_months, covered_months
from tests.exchange.sie.make_sie import read, vector

OBJECTS = ('#PSALDO 0 202101 4531 {6 "VUX"} 60.00', '#PSALDO 0 202101 4531 {6 "UNG"} 30.00')
TOTAL = "#PSALDO 0 202101 4531 {} 100.00"


def kr(rows: tuple[LedgerAmount, ...], account: str, code: str = "") -> Kr:
    return total([row.amount for row in rows if (row.account, row.object) == (account, code)])


def shown(file: SieFile, dimension: str = "") -> list[tuple[str, str, int]]:
    return [(row.kind, row.object, row.amount.ore) for row in months(file, 2021, dimension)]


def test_the_shared_vectors_actuals() -> None:
    """Figures of the vector's own key; its costs are minus and its income plus here."""
    file = vector()
    whole, cut = months(file, 2021), months(file, 2021, "6")
    assert kr(whole, "4531") == -Kr.of(3_200_000)
    assert kr(whole, "3511") == Kr.of(5_690_000)
    assert kr(cut, "4531", "VUX") == -Kr.of(1_440_000)
    assert kr(cut, "4531", "UNG") == -Kr.of(1_760_000)
    assert kr(cut, "4531") == ZERO
    assert kr(cut, "3511") == Kr.of(5_690_000)


def test_the_shared_vector_adds_up() -> None:
    file = vector()
    for dimension in ("", "6", "1"):
        assert sum_proof(file, 2021, months(file, 2021, dimension)) == Proof(2, ())


def test_a_row_says_all_of_itself() -> None:
    (row, _) = months(read(*OBJECTS), 2021, "6")
    assert row == LedgerAmount("4531", "6", "UNG", "202101", Kr(-3000), "object")


def test_totals_alone() -> None:
    assert shown(read(TOTAL)) == [("total", "", -10000)]
    assert shown(read(TOTAL), "6") == [("unallocated", "", -10000)]


def test_objects_alone_make_the_total() -> None:
    assert shown(read(*OBJECTS)) == [("total", "", -9000)]
    assert shown(read(*OBJECTS), "6") == [("object", "UNG", -3000), ("object", "VUX", -6000)]


def test_totals_and_objects_are_not_added_and_the_rest_is_shown() -> None:
    file = read(TOTAL, *OBJECTS)
    assert shown(file) == [("total", "", -10000)]
    assert shown(file, "6") == [
        ("unallocated", "", -1000),
        ("object", "UNG", -3000),
        ("object", "VUX", -6000),
    ]


def test_two_dimensions_are_two_ways_to_say_the_same() -> None:
    file = read(TOTAL, *OBJECTS, '#PSALDO 0 202101 4531 {1 "10"} 100.00')
    assert shown(file) == [("total", "", -10000)]
    assert shown(file, "1") == [("object", "10", -10000)]
    assert [each for _, _, each in shown(file, "6")] == [-1000, -3000, -6000]


def test_two_dimensions_without_totals_are_not_added() -> None:
    file = read(*OBJECTS, '#PSALDO 0 202101 4531 {1 "10"} 90.00')
    assert shown(file) == [("total", "", -9000)]
    assert [each for _, _, each in shown(file, "6")] == [-3000, -6000]


def test_a_combination_counts_only_where_no_simpler_row_stands() -> None:
    both = '#PSALDO 0 202101 4531 {1 "10" 6 "VUX"} 60.00'
    assert shown(read(both), "6") == [("object", "VUX", -6000)]
    assert shown(read(both, *OBJECTS), "6") == [("object", "UNG", -3000), ("object", "VUX", -6000)]


def test_an_empty_object_is_not_allocated() -> None:
    file = read(OBJECTS[0], '#PSALDO 0 202101 4531 {6 ""} 40.00')
    assert shown(file, "6") == [("unallocated", "", -4000), ("object", "VUX", -6000)]


def test_a_month_whose_objects_cancel_out_has_no_total_row() -> None:
    file = read(
        TOTAL, '#PSALDO 0 202102 4531 {6 "VUX"} 5.00', '#PSALDO 0 202102 4531 {6 "UNG"} -5.00'
    )
    assert shown(file) == [("total", "", -10000)]
    assert [(row.period, row.amount.ore) for row in months(file, 2021, "6")] == [
        ("202101", -10000),
        ("202102", 500),
        ("202102", -500),
    ]


def test_each_month_has_its_own_cut() -> None:
    """100 in January as a total, 50 in February and 7 in March by objects alone: 157."""
    file = read(
        TOTAL,
        OBJECTS[0],
        "#PSALDO 0 202102 4531 {6 VUX} 50.00",
        "#PSALDO 0 202103 4531 {1 10 6 VUX} 7.00",
        "#RES 0 4531 157",
    )
    whole = [(row.period, row.amount.ore) for row in months(file, 2021)]
    assert whole == [("202101", -10000), ("202102", -5000), ("202103", -700)]
    assert [(row.period, row.object, row.amount.ore) for row in months(file, 2021, "6")] == [
        ("202101", "", -4000),
        ("202101", "VUX", -6000),
        ("202102", "VUX", -5000),
        ("202103", "VUX", -700),
    ]
    assert sum_proof(file, 2021, months(file, 2021)) == Proof(1, ())


def test_only_classes_3_to_8_of_the_asked_year_and_accounts_of_any_length() -> None:
    file = read(
        "#RAR -1 20200101 20201231",
        "#PSALDO 0 202101 1930 {} 1",
        "#PSALDO 0 202101 313019 {} -2",
        "#PSALDO 0 202112 8300 {} -3",
        "#PSALDO 0 202101 9001 {} 4",
        "#PSALDO -1 202012 4531 {} 5",
        "#PSALDO -1 202101 4531 {} 6",
    )
    assert [(row.account, row.amount.ore) for row in months(file, 2021)] == [
        ("313019", 200),
        ("8300", 300),
    ]
    assert [(row.account, row.amount.ore) for row in months(file, 2020)] == [("4531", -500)]


def test_a_period_that_is_no_month_is_in_no_sum() -> None:
    file = read(TOTAL, "#PSALDO 0 202113 4531 {} 5", "#PSALDO 0 202100 1930 {} 7", *CLOSED[:2])
    assert shown(file) == [("total", "", -10000)]
    assert sum_proof(file, 2021, months(file, 2021)) == Proof(0, ())


def test_a_broken_fiscal_year_gives_the_calendar_years_months() -> None:
    file = read(
        "#RAR 0 20210701 20220630",
        "#RAR -1 20200701 20210630",
        "#PSALDO -1 202012 4531 {} 1",
        "#PSALDO -1 202106 4531 {} 2",
        "#PSALDO 0 202107 4531 {} 3",
        "#PSALDO 0 202201 4531 {} 4",
        "#RES 0 4531 7",
    )
    broken = file._replace(years=file.years[1:])
    rows = months(broken, 2021)
    assert [(row.period, row.amount.ore) for row in rows] == [("202106", -200), ("202107", -300)]
    assert sum_proof(broken, 2021, rows) == Proof(0, ())
    assert covered_months(broken, 2021) == all_months(2021)


def test_a_broken_year_is_proven_by_its_result_less_the_months_outside() -> None:
    """7 of the one and 3 of the other year, of which 4 and 1 lie outside 2021: 5 of 10 are left."""
    file = read(
        "#RAR 0 20210701 20220630",
        "#RAR -1 20200701 20210630",
        "#PSALDO -1 202012 4531 {} 1",
        "#PSALDO -1 202106 4531 {} 2",
        "#PSALDO 0 202107 4531 {} 3",
        "#PSALDO 0 202201 4531 {} 4",
        "#RES -1 4531 3",
        "#RES 0 4531 7",
    )
    broken = file._replace(years=file.years[1:])
    rows = months(broken, 2021)
    assert sum_proof(broken, 2021, rows) == Proof(1, ())
    assert sum_proof(broken, 2021, rows[1:]) == Proof(
        1, (Difference("4531", "RES", Kr(-500), Kr(-300)),)
    )


def test_a_broken_year_alone_covers_its_own_months() -> None:
    file = read("#RAR 0 20210701 20220630", TOTAL.replace("202101", "202108"))
    broken = file._replace(years=file.years[1:])
    assert covered_months(broken, 2021) == all_months(2021)[6:]
    assert covered_months(broken, 2022) == all_months(2022)[:6]
    assert covered_months(broken, 2023) == ()


BOOKED = (
    "#VER A 1 20210115",
    "{",
    '#TRANS 4531 {1 "10" 6 "VUX"} 60.00',
    '#TRANS 4531 {6 "UNG"} 30.00',
    "#TRANS 4531 {} 10.00",
    "#TRANS 1930 {} -100.00",
    "}",
    '#VER "" "" 20210131',
    "{",
    "#TRANS 3511 {} -500.00 20210201",
    "#TRANS 1930 {} 500.00 20210201",
    "}",
)
STATED = (
    TOTAL,
    *OBJECTS,
    '#PSALDO 0 202101 4531 {1 "10"} 60.00',
    "#PSALDO 0 202102 3511 {} -500.00",
    "#PSALDO 0 202101 1930 {} -100.00",
    "#PSALDO 0 202102 1930 {} 500.00",
)
CLOSED = ("#IB 0 1930 50", "#UB 0 1930 450", "#RES 0 4531 100", "#RES 0 3511 -500")


@pytest.mark.parametrize("dimension", ["", "1", "6"])
def test_transactions_give_the_same_as_the_same_books_month_amounts(dimension: str) -> None:
    from_vouchers = months(read(*BOOKED), 2021, dimension)
    assert from_vouchers == months(read(*STATED), 2021, dimension)
    assert from_vouchers == months(read(*STATED, *BOOKED), 2021, dimension)


def test_objects_come_from_vouchers_where_the_month_amounts_have_none() -> None:
    totals = [line for line in STATED if "{}" in line]
    assert months(read(*totals, *BOOKED), 2021, "6") == months(read(*STATED), 2021, "6")


@pytest.mark.parametrize("lines", [BOOKED, STATED])
def test_the_proof_holds_for_results_and_closing_balances(lines: tuple[str, ...]) -> None:
    file = read(*lines, *CLOSED)
    assert sum_proof(file, 2021, months(file, 2021, "6")) == Proof(3, ())


def test_the_proof_tells_who_differs_and_how_much() -> None:
    wrong = [line.replace("450", "451").replace("-500", "-500.01") for line in CLOSED]
    file = read(*STATED, *wrong, "#RES 0 5010 7")
    proof = sum_proof(file, 2021, months(file, 2021))
    assert proof == Proof(
        4,
        (
            Difference("3511", "RES", Kr(50001), Kr(50000)),
            Difference("5010", "RES", Kr(-700), ZERO),
            Difference("1930", "UB", Kr(45100), Kr(45000)),
        ),
    )
    assert [each.amount for each in proof.differences] == [Kr(-1), Kr(700), Kr(-100)]


def test_an_account_the_file_states_no_result_for_differs() -> None:
    file = read(TOTAL, "#RES 0 5010 0")
    (difference,) = sum_proof(file, 2021, months(file, 2021)).differences
    assert difference == Difference("4531", "RES", ZERO, Kr(-10000))


def test_balances_keep_the_ledgers_signs_and_open_with_the_year_before() -> None:
    closing = ("#UB 0 1930 450", "#UB 0 2010 -450", "#UB 0 9000 1", "#UB 0 1930 {8 1} 9")
    assert balances(read("#IB 0 1930 50", *closing), 2021) == (
        AccountBalance("1930", Kr(5000), Kr(45000)),
        AccountBalance("2010", ZERO, Kr(-45000)),
    )
    assert balances(read("#UB -1 2010 -20", *closing), 2021)[1].opening == Kr(-2000)
    assert balances(read(*closing), 2020) == ()


def test_rows_of_a_dimension_add_up_to_the_totals_in_every_month() -> None:
    for file in (vector(), read(*STATED), read(*BOOKED), read(*OBJECTS)):
        for dimension in ("1", "6", "20"):
            assert by_month(months(file, 2021, dimension)) == by_month(months(file, 2021))


def by_month(rows: tuple[LedgerAmount, ...]) -> dict[tuple[str, str], int]:
    sums: defaultdict[tuple[str, str], int] = defaultdict(int)
    for row in rows:
        sums[row.account, row.period] += row.amount.ore
    return {key: ore for key, ore in sums.items() if ore}


def test_vouchers_of_another_year_are_not_taken() -> None:
    assert months(read(*BOOKED), 2020) == ()
