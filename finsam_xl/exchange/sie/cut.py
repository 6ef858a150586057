"""One way to cut an account in a month: totals and objects say the same, and are never added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from finsam_xl.exchange.sie.records import MonthAmount

Way = tuple[str, ...]
"""The dimensions of an object list, in order; none for a total."""


def way_of(row: MonthAmount) -> Way:
    """Which dimensions a row is cut by."""
    return tuple(sorted({pair.dimension for pair in row.objects}))


def total_rows(rows: Sequence[MonthAmount]) -> list[MonthAmount]:
    """The rows that make each account's total of a month.

    Its {} row if it has one that month, else all rows of its simplest cut.
    """
    return _cut(rows, "")


def object_rows(rows: Sequence[MonthAmount], dimension: str) -> list[MonthAmount]:
    """The rows that show each account's objects in a dimension, from its simplest cut with it."""
    return _cut([row for row in rows if dimension in way_of(row)], dimension)


def _cut(rows: Sequence[MonthAmount], dimension: str) -> list[MonthAmount]:
    """Per account and month the rows of one way: fewest dimensions, this one, then the lowest."""
    by_month: defaultdict[tuple[str, str], defaultdict[Way, list[MonthAmount]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in rows:
        by_month[row.account, row.period][way_of(row)].append(row)
    found: list[MonthAmount] = []
    for ways in by_month.values():
        found += ways[min(ways, key=lambda way: (len(way), dimension not in way, way))]
    return found
