"""Checks ledger rows and the account map against the budget's lines."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.outcome.account_map import overlap
from finsam_xl.rules.outcome.findings import actuals as found
from finsam_xl.rules.outcome.records import AccountRange, LastYearRow, LedgerRow, month_of


def check_map(ranges: tuple[AccountRange, ...], lines: set[str]) -> tuple[Finding, ...]:
    """Turned ranges, ranges that lead nowhere, and ranges that overlap."""
    findings = []
    for row in ranges:
        if row.last < row.first_account:
            findings.append(found.g42_account_range_is_turned(row.at.cell("last_account"), row))
        if row.budget_line not in lines:
            findings.append(found.g47_map_names_unknown_line(row.at.cell("budget_line"), row))
    findings += [
        found.g43_account_ranges_overlap(other.at.cell("first_account"), other, one)
        for one, other in combinations(ranges, 2)
        if overlap(one, other)
    ]
    return tuple(findings)


def check_ledger(rows: tuple[LedgerRow, ...], lines: set[str], year: int) -> tuple[Finding, ...]:
    """Mapped rows of no period or another year, without a line, or with one that is not there.

    One finding for each period, year, account or line, at its first row.
    """
    own = tuple(row for row in rows if _year(row) == year)
    return (*check_periods(rows), *_years(rows, year), *_without_line(own), *_unknown(own, lines))


def check_periods(rows: Iterable[LedgerRow | LastYearRow]) -> list[Finding]:
    """Rows of this year or the one before whose period is no month: one finding for each text."""
    bad: dict[str, list[LedgerRow | LastYearRow]] = {}
    for row in rows:
        if month_of(row.period) is None:
            bad.setdefault(row.period, []).append(row)
    return [
        found.g41_period_is_unreadable(same[0].at.cell("period"), period, len(same))
        for period, same in bad.items()
    ]


def _years(rows: tuple[LedgerRow, ...], year: int) -> list[Finding]:
    others: dict[int, list[LedgerRow]] = {}
    for row in rows:
        of = _year(row)
        if of not in {None, year}:
            others.setdefault(of or year, []).append(row)
    return [
        found.g66_outcome_of_another_year(
            same[0].at.cell("period"), (other, year), (len(same), _sum(same))
        )
        for other, same in sorted(others.items())
    ]


def _year(row: LedgerRow) -> int | None:
    period = month_of(row.period)
    return period[0] if period else None


def _without_line(rows: tuple[LedgerRow, ...]) -> list[Finding]:
    by_account: dict[int, list[LedgerRow]] = {}
    for row in rows:
        if not row.budget_line:
            by_account.setdefault(row.account, []).append(row)
    return [
        found.g44_outcome_without_line(same[0].at.cell("account"), account, (len(same), _sum(same)))
        for account, same in sorted(by_account.items())
    ]


def _unknown(rows: tuple[LedgerRow, ...], lines: set[str]) -> list[Finding]:
    by_line: dict[str, list[LedgerRow]] = {}
    for row in rows:
        if row.budget_line and row.budget_line not in lines:
            by_line.setdefault(row.budget_line, []).append(row)
    return [
        found.g45_outcome_on_unknown_line(same[0].at.cell("budget_line"), line, _sum(same))
        for line, same in by_line.items()
    ]


def _sum(rows: list[LedgerRow]) -> Kr:
    return total([row.amount for row in rows]) if rows else ZERO
