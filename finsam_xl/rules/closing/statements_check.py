"""What keeps a year's statements from being printed: no figure is written that can't be right."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO
from finsam_xl.basics.place import Place
from finsam_xl.rules.closing.account_classes import BALANCE_POSTS, INCOME_POSTS, post_of
from finsam_xl.rules.closing.findings import closing as about_closing
from finsam_xl.rules.closing.findings import statements as found
from finsam_xl.rules.closing.proof import Books
from finsam_xl.rules.closing.statements import Statements


def check_statements(
    books: Books, made: Statements, equity_at: Place | None = None
) -> tuple[Finding, ...]:
    """Accounts without a post, else a balance sheet that doesn't balance; none of no balances.

    `equity_at` is where the setting of equity's accounts stands.
    """
    homeless = _homeless(books)
    if homeless:
        accounts = tuple(dict.fromkeys(account for account, _ in homeless))
        return (found.g99_account_without_a_post(homeless[0][1], books.year, accounts),)
    if not books.own_balances:
        return ()
    if not books.equity:
        begins = books.equity_accounts
        return (about_closing.g87_no_account_of_equity(equity_at, books.year, begins),)
    at = books.own_balances[0].at
    told = []
    if made.opening.assets != made.opening.owed:
        told.append(found.g98_opening_does_not_balance(at.cell("opening"), books.year, made))
    if made.closing.assets != made.closing.owed:
        told.append(found.g97_closing_does_not_balance(at.cell("closing"), books.year, made))
    return tuple(told)


def _homeless(books: Books) -> list[tuple[int, Place]]:
    """The accounts with amounts that stand in neither statement, and where."""
    booked = [
        (row.account, row.at.cell("account"))
        for row in books.outcome
        if row.amount and not post_of(row.account, INCOME_POSTS)
    ]
    balances = [
        (row.account or 0, row.at.cell("account"))
        for row in books.own_balances
        if (row.opening or ZERO) or (row.closing or ZERO)
        if not books.is_equity(row) and not post_of(row.account, BALANCE_POSTS)
    ]
    return [*booked, *balances]
