"""The statements as the annual report prints them: the year beside the year before."""

from __future__ import annotations

from finsam_xl.actions.reports.year_before import YearBefore
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.documents.annual.balance import BalanceSheet
from finsam_xl.documents.annual.cash import CashFlow
from finsam_xl.documents.annual.income import IncomeStatement
from finsam_xl.documents.annual.rows import NOTHING, UNKNOWN, Pair
from finsam_xl.rules.closing.proof import Books
from finsam_xl.rules.closing.statements import BalancePosts, CashPosts, IncomePosts, Statements

_ALWAYS = {"income", "costs", "receivables", "cash", "short_debts", "investments", "loans"}
"""Posts that are asked about where the year before isn't known, though this year has nothing."""


class Printed(Frozen):
    """The three statements of an annual report, and the capital gains that no ledger tells."""

    income: IncomeStatement
    balance: BalanceSheet
    cash: CashFlow
    gains: Pair


def printed(books: Books, made: Statements, before: YearBefore) -> Printed:
    """The year's statements; without balances all but the income statement is to be written."""
    income = IncomeStatement(**_pairs(made.income, before.income))
    if not books.own_balances:
        return Printed(income, _unknown_balance(made, before), _unknown_cash(made, before), UNKNOWN)
    owns_fixed = made.opening.fixed or made.closing.fixed or made.income.depreciation
    return Printed(
        income,
        _balance(made, before),
        _cash(made, before),
        UNKNOWN if owns_fixed else NOTHING,
    )


def _balance(made: Statements, before: YearBefore) -> BalanceSheet:
    """The balances at the year's end, and at its beginning, which is the end of the year before."""
    posts = _pairs(made.closing, made.opening)
    posts.pop("equity")
    began = _less(made.opening.equity, before.result)
    return BalanceSheet(
        equity_opening=Pair(made.opening.equity, began),
        result=Pair(made.income.result, before.result),
        equity_closing=Pair(made.closing.equity, made.opening.equity),
        **posts,
    )


def _unknown_balance(made: Statements, before: YearBefore) -> BalanceSheet:
    return BalanceSheet(
        equity_opening=UNKNOWN,
        result=Pair(made.income.result, before.result),
        receivables=UNKNOWN,
        cash=UNKNOWN,
        short_debts=UNKNOWN,
    )


def _cash(made: Statements, before: YearBefore) -> CashFlow:
    if made.cash is None:
        opening = Pair(made.opening.cash, None)
        return _unknown_cash(made, before)._replace(opening_cash=opening)
    posts = _pairs(made.cash, before.cash)
    posts["result"] = Pair(made.income.result, before.result)
    return CashFlow(**posts, opening_cash=Pair(made.opening.cash, before.opening_cash))


def _unknown_cash(made: Statements, before: YearBefore) -> CashFlow:
    return CashFlow(
        result=Pair(made.income.result, before.result),
        receivables=UNKNOWN,
        short_debts=UNKNOWN,
        investments=UNKNOWN,
        loans=UNKNOWN,
        opening_cash=UNKNOWN,
    )


def _pairs(
    this: IncomePosts | BalancePosts | CashPosts,
    last: IncomePosts | BalancePosts | CashPosts | None,
) -> dict[str, Pair]:
    """Each post of the year beside that of the year before.

    A post that is nothing is left out rather than asked about, where the year before isn't known.
    """
    amounts: dict[str, Kr] = this._asdict()
    known: dict[str, Kr] = last._asdict() if last else {}
    return {
        post: NOTHING
        if not last and amount == ZERO and post not in _ALWAYS
        else Pair(amount, known.get(post))
        for post, amount in amounts.items()
    }


def _less(amount: Kr, other: Kr | None) -> Kr | None:
    return None if other is None else amount - other
