"""The statements: each account in its post, a whole balance sheet, and cash that is accounted for.

The year is Umeå's of seed 002: 11 489 less 12 635 is -1 146 tkr, and equity 2 040 becomes 894.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.closing.account_classes import BALANCE_POSTS, INCOME_POSTS, post_of
from finsam_xl.rules.closing.proof import BalanceRow
from finsam_xl.rules.closing.statements import CashPosts, income_posts, statements
from finsam_xl.rules.closing.statements_check import check_statements
from tests.rules.budget.worksheet import codes
from tests.rules.closing.golden_statements import checked
from tests.rules.closing.ledger_year import BANK, BOOKED, DEBTS, UNBOOKED, YEAR, balance, ledger

EQUITY = balance(2010, -2_040_000, -2_040_000)


def kr(kronor: int) -> Kr:
    return Kr.of(kronor)


def test_the_printed_years_statements() -> None:
    made = statements(YEAR)
    assert (made.income.income, made.income.costs) == (kr(11_489_000), kr(-12_635_000))
    assert made.income.result == kr(-1_146_000)
    assert (made.opening.cash, made.opening.equity) == (kr(2_540_000), kr(2_040_000))
    assert (made.closing.cash, made.closing.equity) == (kr(1_394_000), kr(894_000))
    assert (made.closing.assets, made.closing.owed) == (kr(1_394_000), kr(1_394_000))
    assert made.cash is not None
    assert made.cash.year == kr(1_394_000 - 2_540_000)
    assert checked() == ()


def test_before_the_last_entry_the_result_is_added_to_equity() -> None:
    assert statements(YEAR._replace(balances=UNBOOKED)) == statements(YEAR)


def test_each_account_has_the_post_that_its_chart_gives_it() -> None:
    income = {3511: "income", 4531: "costs", 5011: "costs", 7912: "depreciation", 6910: "costs"}
    assert {account: post_of(account, INCOME_POSTS) for account in income} == income
    sheet = {
        "intangible": [1010],
        "tangible": [1110, 1220],
        "receivables": [1510, 1650, 1710],
        "short_investments": [1810],
        "cash": [1910, 193_012],
        "pensions": [2210],
        "provisions": [2280],
        "long_debts": [2310],
        "short_debts": [2440, 2510, 2990],
        "": [2110, 3000],
    }
    for post, accounts in sheet.items():
        assert [post_of(each, BALANCE_POSTS) for each in accounts] == [post] * len(accounts)
    assert post_of(None, BALANCE_POSTS) == ""


def test_interest_is_income_or_cost_by_its_sign() -> None:
    """8420 is a cost in one chart of accounts and an income in another."""
    rows = (ledger(8420, "2021-02", 9), ledger(8420, "2021-03", -2), ledger(8510, "2021-04", -3))
    made = income_posts(YEAR._replace(ledger=rows))
    assert (made.financial_income, made.financial_costs) == (kr(7), kr(-3))
    assert made.result == kr(4)


def test_what_moved_no_cash_is_given_back_and_what_was_bought_is_told() -> None:
    """Bought for 100, of which 20 is written off; a loan of 60 is taken, and 50 more is owed us."""
    rows = (
        *(ledger(3000, "2021-01", 500), ledger(5000, "2021-02", -300)),
        ledger(7910, "2021-12", -20),
    )
    balances = (
        *(balance(1220, 0, 100), balance(1229, 0, -20), balance(2310, 0, -60)),
        *(balance(1510, 10, 60), balance(1940, 1_000, 1_110), balance(2510, -10, -10)),
        balance(2010, -1_000, -1_000),
    )
    books = YEAR._replace(ledger=rows, balances=balances)
    assert statements(books).cash == CashPosts(
        *(kr(180), kr(20), kr(-50), kr(0), kr(0), kr(-100), kr(0), kr(60), kr(0))
    )
    assert checked(books) == ()


def test_a_post_that_no_row_of_the_cash_flow_tells_leaves_it_unknown() -> None:
    """Short investments of 400 are bought: nobody but the office knows if they are as cash."""
    balances = (balance(1940, 2_540_000, 994_000), balance(1810, 0, 400_000), DEBTS, *BOOKED[2:])
    made = statements(YEAR._replace(balances=balances))
    assert made.cash is None
    assert made.closing.short_investments == kr(400_000)


@pytest.mark.parametrize(
    ("balances", "code"),
    [
        ((BANK, DEBTS, balance(2010, -2_040_000, 0), balance(1510, 0, 1)), "G97"),
        ((balance(1940, 2_540_001, 1_394_000), DEBTS, EQUITY), "G98"),
        ((BANK, DEBTS, EQUITY, balance(2110, 0, -5)), "G99"),
        ((BANK, DEBTS), "G87"),
    ],
)
def test_what_can_not_be_right_is_told(balances: tuple[BalanceRow, ...], code: str) -> None:
    assert codes(checked(YEAR._replace(balances=balances))) == [code]


def test_accounts_of_other_years_and_of_nothing_ask_for_no_post() -> None:
    rows = (*YEAR.ledger, ledger(9100, "2021-03", 0), ledger(9100, "2020-03", 7))
    balances = (*BOOKED, balance(2110, 0, 0), balance(2110, 5, 5)._replace(year=2020))
    assert checked(YEAR._replace(ledger=rows, balances=balances)) == ()


def test_a_year_without_balances_has_nothing_to_balance() -> None:
    assert checked(YEAR._replace(balances=())) == ()


@given(st.lists(st.integers(-(10**9), 10**9), min_size=5, max_size=5), st.integers(-(10**9), 10**9))
def test_books_that_balance_always_tie_to_the_cash(moved: list[int], result: int) -> None:
    """Whatever the accounts begin and end with, the flow is the change of the cash."""
    accounts = (1220, 1410, 1510, 2310, 2510)
    others = [balance(each, 0, amount) for each, amount in zip(accounts, moved, strict=True)]
    cash = balance(1940, 1_000, 1_000 + result - sum(moved))
    equity = balance(2010, -1_000, -1_000)
    rows = (ledger(3000, "2021-01", result),)
    books = YEAR._replace(ledger=rows, balances=(*others, cash, equity))
    made = statements(books)
    assert check_statements(books, made) == ()
    assert made.cash is not None
    assert made.opening.cash + made.cash.year == made.closing.cash
