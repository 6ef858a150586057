"""Closing a year: twelve months, and equity proved in one of two ways, to the öre."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.closing import proof as proofs
from finsam_xl.rules.closing.check import check_closing
from finsam_xl.rules.closing.proof import Books, agrees, explain_proof, lacking_months, prove
from tests.rules.budget.worksheet import codes
from tests.rules.closing.golden_closing import ERROR, NOTICE
from tests.rules.closing.ledger_year import (
    BANK,
    BOOKED,
    DEBTS,
    DEMANDS,
    ROWS,
    UNBOOKED,
    YEAR,
    balance,
    ledger,
)


def told(books: Books) -> list[str]:
    return codes(check_closing(books, DEMANDS, []))


def test_the_printed_year_is_proved_when_the_result_is_booked() -> None:
    """2 040 less 1 146 is 894 tkr; on the accounts 2 040 less the debit of 1 146."""
    proof = prove(YEAR)
    assert (proof.opening, proof.result) == (Kr.of(2_040_000), Kr.of(-1_146_000))
    assert (proof.closing, proof.net_assets) == (Kr.of(894_000), Kr.of(894_000))
    assert (proof.held, proof.unbalanced) == (proofs.BOOKED, Kr(0))
    assert told(YEAR) == []


def test_before_the_last_entry_assets_less_debts_prove_it() -> None:
    """1 394 in the bank less 500 owed is 894, while the accounts of equity still say 2 040."""
    proof = prove(YEAR._replace(balances=UNBOOKED))
    assert (proof.closing, proof.net_assets) == (Kr.of(2_040_000), Kr.of(894_000))
    assert proof.held == proofs.UNBOOKED
    assert told(YEAR._replace(balances=UNBOOKED)) == []


def test_the_entry_that_closes_the_ledger_is_no_outcome() -> None:
    """8999 takes the deficit out of the result accounts; it is no income."""
    closed = YEAR._replace(ledger=(*ROWS, ledger(8999, "2021-12", 1_146_000)))
    assert prove(closed) == prove(YEAR)
    assert prove(closed._replace(result_accounts=())).held == ""


@pytest.mark.parametrize("ore", [-1, 1])
def test_an_ore_is_enough_to_prove_nothing(ore: int) -> None:
    more = ROWS[0]._replace(amount=Kr(ROWS[0].amount.ore + ore))
    books = YEAR._replace(ledger=(more, *ROWS[1:]))
    assert prove(books).held == ""
    assert told(books) == ["G88"]
    assert told(books._replace(balances=UNBOOKED)) == ["G88"]


def test_a_balance_sheet_that_is_not_whole_is_told_with_the_proof() -> None:
    """The accounts of equity say 894, but the bank was left out of the file."""
    books = YEAR._replace(balances=BOOKED[1:])
    assert prove(books).held == proofs.BOOKED
    assert prove(books).unbalanced == Kr.of(-1_394_000)
    assert "balansen går inte ihop (−1 394 000 kr)" in explain_proof(books).line


def test_only_the_years_own_rows_and_balances_count() -> None:
    other = balance(2010, -5_000_000, -5_000_000)._replace(year=2020)
    more = YEAR._replace(balances=(*BOOKED, other), ledger=(*ROWS, ledger(3000, "2020-12", 7)))
    assert prove(more) == prove(YEAR)


def test_equity_may_begin_in_several_ways() -> None:
    """2110 is a reserve that was used here: without it neither proof holds, nor the opening."""
    moved = (BANK, DEBTS, balance(2010, -2_000_000, -894_000), balance(2110, -40_000, 0))
    assert told(YEAR._replace(balances=moved)) == ["G88", "G89"]
    assert told(YEAR._replace(balances=moved, equity_accounts=("20", "2110"))) == []


@pytest.mark.parametrize(
    ("left_out", "lacking"),
    [((), ()), ((2,), (2,)), ((1, 12), (1, 12)), (tuple(range(1, 13)), tuple(range(1, 13)))],
)
def test_every_month_has_a_row(left_out: tuple[int, ...], lacking: tuple[int, ...]) -> None:
    rows = tuple(row for row in ROWS if int(row.period[5:]) not in left_out)
    assert lacking_months(YEAR._replace(ledger=rows)) == lacking


def test_a_month_with_the_closing_entry_alone_is_lacking() -> None:
    rows = (*ROWS[:-1], ledger(8999, "2021-12", 1_146_000))
    assert lacking_months(YEAR._replace(ledger=rows)) == (12,)


@pytest.mark.parametrize(
    ("stated", "booked", "unit", "same"),
    [
        (204_000_000, 204_000_000, "tkr", True),
        (204_000_000, 204_049_999, "tkr", True),
        (204_000_000, 204_050_000, "tkr", False),
        (204_100_000, 204_050_000, "tkr", True),
        (204_000_000, 203_950_000, "tkr", True),
        (204_000_000, 203_949_999, "tkr", False),
        (-204_100_000, -204_050_000, "tkr", True),
        (204_000_000, 204_000_001, "kr", False),
        (204_000_001, 204_000_001, "kr", True),
    ],
)
def test_the_opening_is_the_ledgers_in_the_budgets_unit(
    stated: int, booked: int, unit: str, *, same: bool
) -> None:
    """In tkr to the nearest thousand, a half away from zero; in kr to the öre."""
    assert agrees(Kr(stated), Kr(booked), unit) is same


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2021, 12, 31), ["G91"]),
        (date(2022, 1, 1), []),
        (date(2022, 3, 25), []),
        (date(2022, 3, 26), ["G91"]),
        (None, ["G90"]),
    ],
)
def test_the_report_is_decided_after_the_year_and_not_in_the_future(
    day: date | None, code: list[str]
) -> None:
    demands = DEMANDS._replace(annual_report_day=day)
    assert codes(check_closing(YEAR, demands, [])) == code


def test_every_demand_that_is_not_met_is_told_at_once() -> None:
    books = Books(2021, (), (), ("20",))
    demands = DEMANDS._replace(annual_report_day=None, annual_report_decision=" ")
    assert codes(check_closing(books, demands, [ERROR])) == ["G85", "G86", "G90", "G90", "G92"]


def test_only_errors_stop_a_closing() -> None:
    assert check_closing(YEAR, DEMANDS, [NOTICE]) == ()


def test_the_working_is_one_line_with_the_accounts_cells() -> None:
    told = explain_proof(YEAR)
    assert told.line == (
        "2 040 000 kr vid årets början → resultat −1 146 000 kr → 894 000 kr vid årets slut"
        " → lika med kontona för eget kapital"
    )
    assert told.figure == "894 000 kr"
    assert len(told.steps[0].cells) == 2
    assert len(told.steps[1].cells) == 12
