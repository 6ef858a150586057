"""What is known of the year before: its own ledger and balances, else its outcome by line."""

from __future__ import annotations

from finsam_xl.actions.checks.budget import REPORTED
from finsam_xl.actions.follow_up.outcome_input import Followed
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.rules.budget.reported import ReportedResult
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.closing.proof import Books, lacking_months
from finsam_xl.rules.closing.statements import (
    CashPosts,
    IncomePosts,
    income_post,
    income_posts,
    statements,
)
from finsam_xl.rules.outcome.records import LedgerRow


class YearBefore(Frozen):
    """The year before; None is not known. `lines` is its outcome by line."""

    income: IncomePosts | None = None
    result: Kr | None = None
    cash: CashPosts | None = None
    opening_cash: Kr | None = None
    lines: dict[str, Kr] | None = None


def year_before(contents: Contents, books: Books, followed: Followed) -> YearBefore:
    """The ledger's own rows where it has all twelve months, else the outcome that was kept."""
    before, lines = books._replace(year=books.year - 1), _kept(followed)
    if lacking_months(before):
        return _from_lines(contents, books, followed.ledger, lines)
    income = income_posts(before)
    known = YearBefore(income=income, result=income.result, lines=lines)
    made = statements(before)
    if not before.equity or made.closing != statements(books).opening:
        return known
    return known._replace(cash=made.cash, opening_cash=made.opening.cash)


def _kept(followed: Followed) -> dict[str, Kr] | None:
    """The outcome of each line in twelve months; None where a month has none."""
    kept = followed.outcome.profiles.last_year
    if len({each.month for each in kept}) < MONTHS_A_YEAR:
        return None
    sums: dict[str, Kr] = {}
    for each, amount in kept.items():
        sums[each.line] = sums.get(each.line, ZERO) + amount
    return sums


def _from_lines(
    contents: Contents,
    books: Books,
    ledger: tuple[LedgerRow, ...],
    lines: dict[str, Kr] | None,
) -> YearBefore:
    """The result of all lines, and each line in the post that its accounts have this year.

    A line whose accounts stand in several posts, or that has none, leaves the posts unknown. A
    result that is another than the reported one is not known at all.
    """
    if lines is None:
        return YearBefore()
    result = total(tuple(lines.values()))
    if not _is_as_reported(contents, books.year - 1, result):
        return YearBefore(lines=lines)
    posts: dict[str, Kr] = {}
    for line, amount in lines.items():
        accounts = {row.account for row in ledger if row.budget_line == line}
        own = {income_post(account, amount) for account in accounts}
        if len(own) != 1 or own == {""}:
            return YearBefore(result=result, lines=lines)
        posts[min(own)] = posts.get(min(own), ZERO) + amount
    return YearBefore(income=IncomePosts(**posts), result=result, lines=lines)


def _is_as_reported(contents: Contents, year: int, result: Kr) -> bool:
    """True also where nothing has been reported of the year."""
    rows = contents.table(REPORTED, ReportedResult).records
    return all(
        2 * abs(row.kronor - result.kronor) <= (1 if row.unit == "kr" else KRONOR_IN["tkr"])
        for row in rows
        if row.year == year
    )
