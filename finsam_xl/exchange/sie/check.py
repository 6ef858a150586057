"""Checks a SIE file for a year and an association before its amounts are taken in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.basics.organisation import organisation_digits
from finsam_xl.exchange.sie.accounts import is_balance, is_result
from finsam_xl.exchange.sie.balances import amounts
from finsam_xl.exchange.sie.booked import booked
from finsam_xl.exchange.sie.cut import total_rows
from finsam_xl.exchange.sie.months import stated_in
from finsam_xl.exchange.sie.problems import (
    BalancesWithoutSums,
    BrokenYear,
    MissingMonths,
    MonthsOutsideYear,
    NoMonths,
    OnlyYearSums,
    OtherAccounts,
    OtherCurrency,
    OtherOrganisation,
    OtherYear,
    PeriodsBeyondMonths,
    Problem,
    RepeatedMonths,
    RestsAsTotals,
    UnbalancedVoucher,
    WrongChecksum,
)
from finsam_xl.exchange.sie.records import MonthAmount, SieFile
from finsam_xl.exchange.sie.year_sums import year_sums
from finsam_xl.exchange.sie.years import calendar_year, covered_months, own_year, told_years

_BALANCES = ("IB", "UB")


def check_file(sie: SieFile, organisation_number: str, year: int) -> tuple[Problem, ...]:
    """All that is amiss; an organisation number not known here (empty) is not compared."""
    stated = stated_in(sie, sie.changes, year)
    by_month = stated or booked(sie, year)
    rows = by_month or year_sums(sie, year)
    return (
        *_about_head(sie, organisation_number, year),
        *(_about_months(sie, by_month, year) if by_month or not rows else _only_sums(rows)),
        *_about_sums(sie, by_month, year),
        *_beyond_months(sie),
        *_repeated(stated),
        *_about_rests(sie, stated, year),
        *_about_accounts(sie),
        *_unbalanced(sie),
    )


def _about_head(sie: SieFile, expected: str, year: int) -> Iterator[Problem]:
    head = sie.head
    found = organisation_digits(head.organisation_number)
    if expected.strip() and organisation_digits(expected) != found:
        yield OtherOrganisation(expected, head.organisation_number)
    own = own_year(sie)
    if own is None or own not in told_years(sie, year):
        yield OtherYear(year, own)
    elif own != calendar_year(sie, year):
        yield BrokenYear(own, covered_months(sie, year))
    if head.currency.upper() != "SEK":
        yield OtherCurrency(head.currency)
    if head.checksum and head.checksum.stated != head.checksum.found:
        yield WrongChecksum(*head.checksum)


def _about_months(sie: SieFile, rows: list[MonthAmount], year: int) -> Iterator[Problem]:
    present = {row.period for row in rows}
    last = max((f"{sie.head.through:%Y%m}" if sie.head.through else "", *present))
    covered = covered_months(sie, year)
    missing = tuple(each for each in covered if each <= last and each not in present)
    if not present:
        yield NoMonths(year)
    elif missing:
        yield MissingMonths(missing)
    spans = {each.number: (f"{each.start:%Y%m}", f"{each.end:%Y%m}") for each in sie.years}
    outside = [
        row.period
        for row in sie.changes
        if row.year in spans and not spans[row.year][0] <= row.period <= spans[row.year][1]
    ]
    if outside:
        yield MonthsOutsideYear(len(outside), tuple(sorted(set(outside))))


def _only_sums(rows: list[MonthAmount]) -> Iterator[Problem]:
    yield OnlyYearSums(rows[0].period)


def _about_sums(sie: SieFile, rows: list[MonthAmount], year: int) -> Iterator[Problem]:
    """A file is written balances first: where they are there and no sums, its end is gone."""
    own = calendar_year(sie, year)
    if own is None or not rows or amounts(sie, "RES", own.number):
        return
    if any(each.year == own.number and each.kind in _BALANCES for each in sie.balances):
        yield BalancesWithoutSums()


def _beyond_months(sie: SieFile) -> Iterator[Problem]:
    told = [row.period for row in sie.beyond_months if row.amount]
    if told:
        yield PeriodsBeyondMonths(len(told), tuple(sorted(set(told))))


def _repeated(stated: list[MonthAmount]) -> Iterator[Problem]:
    counted = Counter(row[:4] for row in stated)
    repeated = [key for key, count in counted.items() if count > 1]
    if repeated:
        extra = sum(counted[key] - 1 for key in repeated)
        yield RepeatedMonths(extra, tuple(sorted({account for _, _, account, _ in repeated})))


def _about_rests(sie: SieFile, stated: list[MonthAmount], year: int) -> Iterator[Problem]:
    own = calendar_year(sie, year)
    results = amounts(sie, "RES", own.number) if own else {}
    plain = {row.account for row in stated if not row.objects}
    taken, whole = _sums(total_rows(stated)), _sums(stated)
    rests = [each for each in plain if taken[each] != results.get(each) == whole[each]]
    if rests:
        yield RestsAsTotals(tuple(sorted(rests)))


def _sums(rows: Iterable[MonthAmount]) -> dict[str, Kr]:
    sums: defaultdict[str, Kr] = defaultdict(lambda: ZERO)
    for row in rows:
        sums[row.account] += row.amount
    return sums


def _about_accounts(sie: SieFile) -> Iterator[Problem]:
    used = {row.account for row in sie.balances if row.amount}
    used |= {row.account for row in sie.changes if row.amount}
    used |= {row.account for voucher in sie.vouchers for row in voucher.rows}
    others = tuple(sorted(each for each in used if not is_balance(each) and not is_result(each)))
    if others:
        yield OtherAccounts(others)


def _unbalanced(sie: SieFile) -> Iterator[Problem]:
    for voucher in sie.vouchers:
        left = total([row.amount for row in voucher.rows])
        if left:
            yield UnbalancedVoucher(voucher.series, voucher.number, voucher.day, left)
