"""Account map (kontokarta): which budget line a ledger row belongs to; the narrowest wins."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.rules.outcome.records import AccountRange, LedgerRow


def matching(row: LedgerRow, ranges: Iterable[AccountRange]) -> AccountRange | None:
    """The narrowest range that holds the row; an object goes before accounts; None if none does.

    Equally narrow ranges: the first row of the sheet (an overlap, which is a finding).
    """
    holding = [each for each in ranges if _holds(each, row)]
    return min(holding, key=_width, default=None)


def mapped(rows: tuple[LedgerRow, ...], ranges: tuple[AccountRange, ...]) -> tuple[LedgerRow, ...]:
    """The rows with their budget line filled in where nobody has typed one."""
    found: dict[tuple[int, str], str] = {}
    result = []
    for row in rows:
        key = (row.account, row.object)
        if not row.budget_line and key not in found:
            match = matching(row, ranges)
            found[key] = match.budget_line if match else ""
        result.append(row if row.budget_line else row._replace(budget_line=found[key]))
    return tuple(result)


def overlap(one: AccountRange, other: AccountRange) -> bool:
    """True where rows could belong to either and neither range lies wholly within the other."""
    if one.budget_line == other.budget_line or not _objects_meet(one, other):
        return False
    meet = one.first_account <= other.last and other.first_account <= one.last
    return meet and _within(one, other) == _within(other, one)


def _within(inner: AccountRange, outer: AccountRange) -> bool:
    accounts = outer.first_account <= inner.first_account and inner.last <= outer.last
    dimension = outer.dimension in {"", inner.dimension}
    return accounts and (not outer.object or (inner.object == outer.object and dimension))


def _objects_meet(one: AccountRange, other: AccountRange) -> bool:
    if not one.object or not other.object:
        return True
    same_dimension = "" in {one.dimension, other.dimension} or one.dimension == other.dimension
    return one.object == other.object and same_dimension


def _width(each: AccountRange) -> tuple[bool, bool, int]:
    return not each.object, not each.dimension, each.last - each.first_account


def _holds(each: AccountRange, row: LedgerRow) -> bool:
    if not each.first_account <= row.account <= each.last:
        return False
    return not each.object or any(_is_object(each, name) for name in row.object.split(";"))


def _is_object(each: AccountRange, name: str) -> bool:
    """A ledger's object, with its dimension as 6:P3 or without, against the map's."""
    dimension, colon, code = name.strip().partition(":")
    if not (colon and dimension.isdigit()):
        return name.strip() == each.object
    return code == each.object and each.dimension in {"", dimension}
