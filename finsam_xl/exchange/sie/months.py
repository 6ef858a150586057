"""Each month's change of every income and cost account, turned so that income is plus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.exchange.sie.accounts import is_result
from finsam_xl.exchange.sie.booked import booked
from finsam_xl.exchange.sie.cut import object_rows, total_rows, way_of
from finsam_xl.exchange.sie.records import MonthAmount, SieFile
from finsam_xl.exchange.sie.year_sums import year_sums

Kind = Literal["total", "object", "unallocated"]


class LedgerAmount(Frozen):
    """One month's change of an account: income plus, costs minus (SIE has them the other way).

    A total has no dimension. Within a dimension a row is an object's or what no object has
    (ej fördelat), and the rows of an account and a month add up to its total.
    """

    account: str
    dimension: str
    object: str
    period: str
    amount: Kr
    kind: Kind


Totals = Mapping[tuple[str, str], Kr]
Parts = Mapping[tuple[str, str, str], Kr]


def months(sie: SieFile, year: int, dimension: str = "") -> tuple[LedgerAmount, ...]:
    """The calendar year's changes for classes 3 to 8; rows of 0 kr are left out.

    From #PSALDO where the file has them for the year, else from #TRANS, and in a file without
    months from #RES. Without a dimension each row is an account's total; with one, its objects and
    what is left of the total.
    """
    vouchers = booked(sie, year)
    stated = stated_in(sie, sie.changes, year)
    rows = stated or vouchers or year_sums(sie, year)
    if not dimension:
        return _totals(rows)
    return _within(
        dimension, rows, object_rows(rows, dimension) or object_rows(vouchers, dimension)
    )


def dimensions(sie: SieFile, year: int) -> tuple[str, ...]:
    """The dimensions that the year's objects stand in, the lowest number first."""
    rows = (*stated_in(sie, sie.changes, year), *booked(sie, year), *year_sums(sie, year))
    return tuple(sorted({each for row in rows for each in way_of(row)}, key=lambda d: (len(d), d)))


def stated_in(sie: SieFile, rows: Iterable[MonthAmount], year: int) -> list[MonthAmount]:
    """The result accounts' rows for a calendar year, each within the fiscal year it is put in."""
    spans = {each.number: (f"{each.start:%Y%m}", f"{each.end:%Y%m}") for each in sie.years}
    whole = (f"{year:04}01", f"{year:04}12")
    return [
        row
        for row in rows
        if is_result(row.account)
        and whole[0] <= row.period <= whole[1]
        and spans.get(row.year, whole)[0] <= row.period <= spans.get(row.year, whole)[1]
    ]


def _totals(rows: Sequence[MonthAmount]) -> tuple[LedgerAmount, ...]:
    sums = _by_month(rows)
    return tuple(
        LedgerAmount(account, "", "", period, amount, "total")
        for (account, period), amount in sorted(sums.items())
        if amount
    )


def _within(
    dimension: str, rows: Sequence[MonthAmount], parts: Sequence[MonthAmount]
) -> tuple[LedgerAmount, ...]:
    totals, shown = _by_month(rows), _by_object(parts, dimension)
    objects = (
        LedgerAmount(account, dimension, code, period, amount, "object")
        for (account, period, code), amount in shown.items()
    )
    found = [*objects, *_left(dimension, totals, shown)]
    return tuple(sorted(row for row in found if row.amount))


def _left(dimension: str, totals: Totals, shown: Parts) -> Iterator[LedgerAmount]:
    """Total less objects, for every account and month that has either."""
    rest: defaultdict[tuple[str, str], Kr] = defaultdict(lambda: ZERO, totals)
    for (account, period, _), amount in shown.items():
        rest[account, period] -= amount
    for (account, period), amount in rest.items():
        yield LedgerAmount(account, dimension, "", period, amount, "unallocated")


def _by_month(rows: Sequence[MonthAmount]) -> Totals:
    sums: defaultdict[tuple[str, str], Kr] = defaultdict(lambda: ZERO)
    for row in total_rows(rows):
        sums[row.account, row.period] -= row.amount
    return sums


def _by_object(rows: Sequence[MonthAmount], dimension: str) -> Parts:
    """What each object has; a row whose object is left empty has none."""
    sums: defaultdict[tuple[str, str, str], Kr] = defaultdict(lambda: ZERO)
    for row in rows:
        code = next(pair.code for pair in row.objects if pair.dimension == dimension)
        if code.strip():
            sums[row.account, row.period, code] -= row.amount
    return sums
