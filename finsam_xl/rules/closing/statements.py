"""The statements of a year from its ledger: income statement, balance sheet and cash flow."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.closing.account_classes import (
    BALANCE_POSTS,
    FINANCIAL,
    INCOME_POSTS,
    post_of,
)
from finsam_xl.rules.closing.proof import BalanceRow, Books, prove

_OWNED = {"intangible", "tangible", "financial", "stocks", "receivables"} | {
    "short_investments",
    "cash",
}


class IncomePosts(Frozen):
    """The posts of the income statement (resultaträkning): income plus, costs minus."""

    income: Kr = ZERO
    costs: Kr = ZERO
    depreciation: Kr = ZERO
    taxes: Kr = ZERO
    state_grants: Kr = ZERO
    financial_income: Kr = ZERO
    financial_costs: Kr = ZERO
    extraordinary: Kr = ZERO

    @property
    def result(self) -> Kr:
        """Årets resultat."""
        return total(tuple(self))


class BalancePosts(Frozen):
    """The posts of the balance sheet (balansräkning) on a day, as it prints them: all plus."""

    intangible: Kr = ZERO
    tangible: Kr = ZERO
    financial: Kr = ZERO
    stocks: Kr = ZERO
    receivables: Kr = ZERO
    short_investments: Kr = ZERO
    cash: Kr = ZERO
    equity: Kr = ZERO
    pensions: Kr = ZERO
    provisions: Kr = ZERO
    long_debts: Kr = ZERO
    short_debts: Kr = ZERO

    @property
    def fixed(self) -> Kr:
        """Summa anläggningstillgångar."""
        return total((self.intangible, self.tangible, self.financial))

    @property
    def assets(self) -> Kr:
        """Summa tillgångar."""
        current = (self.stocks, self.receivables, self.short_investments, self.cash)
        return total((self.fixed, *current))

    @property
    def owed(self) -> Kr:
        """Summa eget kapital, avsättningar och skulder."""
        debts = (self.pensions, self.provisions, self.long_debts, self.short_debts)
        return total((self.equity, *debts))


class CashPosts(Frozen):
    """The posts of the cash flow (kassaflödesanalys): plus brings cash in, minus takes it out.

    Fixed assets and loans are told by what they changed, bought less sold.
    """

    result: Kr
    not_cash: Kr
    receivables: Kr
    stocks: Kr
    short_debts: Kr
    investments: Kr
    sales: Kr
    loans: Kr
    repayments: Kr

    @property
    def year(self) -> Kr:
        """Årets kassaflöde."""
        return total(tuple(self))


class Statements(Frozen):
    """A year's statements; `cash` is None where the balances don't tell how the cash moved."""

    income: IncomePosts
    opening: BalancePosts
    closing: BalancePosts
    cash: CashPosts | None


def statements(books: Books) -> Statements:
    """The statements of the books' year; equity ends with what it began with, and the result."""
    income, proof = income_posts(books), prove(books)
    opening = _balance(_amounts(books, "opening"), proof.opening)
    closing = _balance(_amounts(books, "closing"), proof.expected)
    flow = cash_posts(income, opening, closing)
    tied = opening.cash + flow.year == closing.cash
    return Statements(income, opening, closing, flow if tied else None)


def income_posts(books: Books) -> IncomePosts:
    """The year's outcome by post, account by account; an account without a post is left out."""
    by_account: dict[int, int] = {}
    for row in books.outcome:
        by_account[row.account] = by_account.get(row.account, 0) + row.amount.ore
    accounts = ((account, Kr(ore)) for account, ore in by_account.items())
    return IncomePosts(**_sums((income_post(account, sum_), sum_) for account, sum_ in accounts))


def income_post(account: int, amount: Kr) -> str:
    """The post of an account that has this sum; "" where it has none."""
    post = post_of(account, INCOME_POSTS)
    if post != FINANCIAL:
        return post
    return "financial_income" if amount >= ZERO else "financial_costs"


def cash_posts(income: IncomePosts, opening: BalancePosts, closing: BalancePosts) -> CashPosts:
    """How the cash moved, from the result and from what the balances changed."""

    def change(post: str) -> Kr:
        after: Kr = getattr(closing, post)
        before: Kr = getattr(opening, post)
        return after - before

    bought, borrowed = change("fixed") - income.depreciation, change("long_debts")
    return CashPosts(
        result=income.result,
        not_cash=change("pensions") + change("provisions") - income.depreciation,
        receivables=-change("receivables"),
        stocks=-change("stocks"),
        short_debts=change("short_debts"),
        investments=min(ZERO, -bought),
        sales=max(ZERO, -bought),
        loans=max(ZERO, borrowed),
        repayments=min(ZERO, borrowed),
    )


def _amounts(books: Books, key: str) -> list[tuple[str, Kr]]:
    """The post and the ledger's amount of each account but equity's."""
    return [
        (post_of(row.account, BALANCE_POSTS), _given(row, key))
        for row in books.own_balances
        if not books.is_equity(row)
    ]


def _given(row: BalanceRow, key: str) -> Kr:
    amount: Kr | None = getattr(row, key)
    return amount or ZERO


def _balance(amounts: list[tuple[str, Kr]], equity: Kr) -> BalancePosts:
    """The ledger has assets with plus and the rest with minus; the sheet has all with plus."""
    printed = ((post, amount if post in _OWNED else -amount) for post, amount in amounts)
    return BalancePosts(**_sums(printed), equity=equity)


def _sums(amounts: Iterable[tuple[str, Kr]]) -> dict[str, Kr]:
    sums: dict[str, Kr] = {}
    for post, amount in amounts:
        if post:
            sums[post] = sums.get(post, ZERO) + amount
    return sums
