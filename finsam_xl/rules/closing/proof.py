"""Closing a year (bokslut): twelve months booked, and equity proved by the ledger's balances."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.basics.money_units import one_of, to_nearest
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.outcome.records import LedgerRow, month_of, without_closing_entry

BOOKED, UNBOOKED = "kontona för eget kapital", "tillgångar minus skulder"
"""Which proof holds: the result has been booked into equity, or not yet."""
LAYOUT = "6 kap. lagen (2018:597): eget kapital vid årets början, årets resultat, vid årets slut"


class BalanceRow(Frozen):
    """A balance account (balanskonto) of a year in the ledger's signs: assets plus, the rest minus.

    Debts and equity are minus; a blank amount is None.
    """

    at: RowPlace
    year: int | None
    account: int | None
    opening: Kr | None
    closing: Kr | None


class Books(Frozen):
    """The ledger that a year is closed on: all its rows, and the balances of all years.

    `equity_accounts` and `result_accounts` are how the numbers of the accounts begin: equity's,
    and those that take the year's result out of the result accounts when it is booked.
    """

    year: int
    ledger: tuple[LedgerRow, ...]
    balances: tuple[BalanceRow, ...]
    equity_accounts: tuple[str, ...]
    result_accounts: tuple[str, ...] = ()

    @property
    def own_balances(self) -> tuple[BalanceRow, ...]:
        """The balances of the year."""
        return tuple(row for row in self.balances if row.year == self.year)

    @property
    def outcome(self) -> tuple[LedgerRow, ...]:
        """The year's income and costs, without the entry that closes the ledger."""
        rows = without_closing_entry(self.ledger, self.result_accounts)
        months = ((row, month_of(row.period)) for row in rows)
        return tuple(row for row, month in months if month and month[0] == self.year)

    @property
    def equity(self) -> tuple[BalanceRow, ...]:
        """The year's accounts of equity."""
        return tuple(row for row in self.own_balances if self.is_equity(row))

    def is_equity(self, row: BalanceRow) -> bool:
        """True for an account whose number begins as equity's do."""
        return row.account is not None and str(row.account).startswith(self.equity_accounts)


class EquityProof(Frozen):
    """Equity through a year with plus for what the association owns, and what proves it.

    `closing` is what the accounts of equity end with, `net_assets` what is left of all other
    accounts: assets less debts. Before the result is booked they differ by it.
    """

    opening: Kr
    result: Kr
    closing: Kr
    net_assets: Kr

    @property
    def expected(self) -> Kr:
        """What equity should be at the end: as it began, and the result."""
        return self.opening + self.result

    @property
    def held(self) -> str:
        """Which proof holds; "" where neither does."""
        if self.closing == self.expected:
            return BOOKED
        return UNBOOKED if self.net_assets == self.expected else ""

    @property
    def unbalanced(self) -> Kr:
        """What is missing in a balance sheet whose result is booked: zero where it is whole."""
        return self.net_assets - self.closing if self.held == BOOKED else ZERO


def lacking_months(books: Books) -> tuple[int, ...]:
    """The months of the year without a ledger row, 1 to 12."""
    booked = {period for row in books.outcome if (period := month_of(row.period))}
    months = range(1, MONTHS_A_YEAR + 1)
    return tuple(month for month in months if (books.year, month) not in booked)


def prove(books: Books) -> EquityProof:
    """Equity's opening, the year's result to the öre, and the two ways to see equity's closing."""
    others = [row for row in books.own_balances if not books.is_equity(row)]
    return EquityProof(
        opening=-total([row.opening or ZERO for row in books.equity]),
        result=total([row.amount for row in books.outcome]),
        closing=-total([row.closing or ZERO for row in books.equity]),
        net_assets=total([row.closing or ZERO for row in others]),
    )


def rounded(amount: Kr, unit: str) -> Kr:
    """Equity in the unit: in tkr the nearest thousand, a half away from zero; in kr exact."""
    return amount if unit == "kr" else to_nearest(amount.kronor, one_of(unit))


def agrees(stated: Kr, booked: Kr, unit: str) -> bool:
    """True where a stated amount is the booked one: to the öre in kr, to the nearest tkr in tkr."""
    return stated in {booked, rounded(booked, unit)}


def explain_proof(books: Books) -> Explanation:
    """How equity's closing came about and what proves it, with the accounts' cells."""
    proof = prove(books)
    openings = tuple(row.at.cell("opening") for row in books.equity)
    closings = tuple(row.at.cell("closing") for row in books.equity)
    amounts = tuple(row.at.cell("amount") for row in books.outcome)
    began = f"{proof.opening} vid årets början"
    result, ended = f"resultat {proof.result}", f"{proof.expected} vid årets slut"
    steps = (
        Step(began, f"Eget kapital är {began}.", openings, LAYOUT),
        Step(result, f"Utfallet ger {result}.", amounts, "Bladet Utfall"),
        Step(ended, f"Tillsammans {ended}.", (), LAYOUT),
        Step(_proved(proof), f"{_proved(proof).capitalize()}.", closings, "Bladet Bokslut"),
    )
    title = f"Eget kapital vid slutet av {books.year}"
    return Explanation(title, str(proof.expected), None, steps)


def _proved(proof: EquityProof) -> str:
    if not proof.held:
        return f"{BOOKED} visar {proof.closing} och {UNBOOKED} {proof.net_assets}"
    missing = f", men balansen går inte ihop ({proof.unbalanced})" if proof.unbalanced else ""
    return f"lika med {proof.held}{missing}"
