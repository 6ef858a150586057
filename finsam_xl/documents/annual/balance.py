"""The balance sheet (balansräkning) as 6 kap. 2 § LKBR lays it out."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.annual.rows import (
    NOTHING,
    UNKNOWN,
    Pair,
    StatementRow,
    label,
    post,
    sum_row,
    total_row,
    used,
)


class BalanceSheet(Frozen):
    """The posts of the balance sheet at the years' ends: all plus, save equity and a deficit.

    `pledged` are pledges and contingent liabilities (panter och ansvarsförbindelser), which no
    ledger tells. `equity_closing` is used for a year whose opening and result aren't known.
    """

    equity_opening: Pair
    result: Pair
    receivables: Pair
    cash: Pair
    short_debts: Pair
    intangible: Pair = NOTHING
    tangible: Pair = NOTHING
    financial: Pair = NOTHING
    stocks: Pair = NOTHING
    short_investments: Pair = NOTHING
    pensions: Pair = NOTHING
    provisions: Pair = NOTHING
    long_debts: Pair = NOTHING
    pledged: Pair = UNKNOWN
    equity_closing: Pair = UNKNOWN

    @property
    def fixed(self) -> Pair:
        """Summa anläggningstillgångar."""
        return self.intangible + self.tangible + self.financial

    @property
    def current(self) -> Pair:
        """Summa omsättningstillgångar."""
        return self.stocks + self.receivables + self.short_investments + self.cash

    @property
    def equity(self) -> Pair:
        """Eget kapital vid årets slut."""
        return (self.equity_opening + self.result).or_else(self.equity_closing)

    @property
    def debts(self) -> Pair:
        """Summa skulder."""
        return self.long_debts + self.short_debts


def balance_rows(posts: BalanceSheet) -> Iterator[StatementRow]:
    """Assets, then equity, provisions and debts, without posts that are nothing in both years."""
    yield from _assets(posts)
    yield from _liabilities(posts)
    yield post("Panter och ansvarsförbindelser", posts.pledged)


def _assets(posts: BalanceSheet) -> Iterator[StatementRow]:
    yield label("Tillgångar")
    yield from used("Immateriella anläggningstillgångar", posts.intangible)
    yield from used("Materiella anläggningstillgångar", posts.tangible)
    yield from used("Finansiella anläggningstillgångar", posts.financial)
    if posts.fixed:
        yield sum_row("Summa anläggningstillgångar", posts.fixed)
    yield from used("Förråd m.m.", posts.stocks)
    yield post("Fordringar", posts.receivables)
    yield from used("Kortfristiga placeringar", posts.short_investments)
    yield post("Kassa och bank", posts.cash)
    yield sum_row("Summa omsättningstillgångar", posts.current)
    yield total_row("Summa tillgångar", posts.fixed + posts.current)


def _liabilities(posts: BalanceSheet) -> Iterator[StatementRow]:
    yield label("Eget kapital, avsättningar och skulder")
    yield post("Eget kapital vid årets början", posts.equity_opening)
    yield post("Årets resultat", posts.result)
    yield sum_row("Eget kapital vid årets slut", posts.equity)
    yield from used("Avsättningar för pensioner", posts.pensions)
    yield from used("Andra avsättningar", posts.provisions)
    yield from used("Långfristiga skulder", posts.long_debts)
    yield post("Kortfristiga skulder", posts.short_debts)
    yield sum_row("Summa skulder", posts.debts)
    whole = posts.equity + posts.pensions + posts.provisions + posts.debts
    yield total_row("Summa eget kapital, avsättningar och skulder", whole)
