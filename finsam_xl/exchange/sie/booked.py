"""Vouchers summed to the months a file of type 3 would have stated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.exchange.sie.accounts import is_result
from finsam_xl.exchange.sie.records import MonthAmount, Objects, SieFile, Transaction

Key = tuple[str, str, Objects]


def booked(sie: SieFile, year: int) -> list[MonthAmount]:
    """Result accounts' totals, and one row for each object, of the days in a calendar year."""
    rows = all_booked(sie, year)
    return [row for row in rows if is_result(row.account)]


def all_booked(sie: SieFile, year: int) -> list[MonthAmount]:
    """Every account's, balance accounts too."""
    sums: defaultdict[Key, Kr] = defaultdict(lambda: ZERO)
    for voucher in sie.vouchers:
        for row in voucher.rows:
            if row.day.year == year:
                for key in _keys(row):
                    sums[key] += row.amount
    return [
        MonthAmount(0, period, account, objects, amount)
        for (account, period, objects), amount in sums.items()
    ]


def _keys(row: Transaction) -> Iterator[Key]:
    """The total, and each dimension's object once."""
    period = f"{row.day:%Y%m}"
    yield row.account, period, ()
    for pair in {pair.dimension: pair for pair in reversed(row.objects)}.values():
        yield row.account, period, (pair,)
