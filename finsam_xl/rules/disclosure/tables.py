"""Tables of counts as releases: crossings of dimensions with all their margins, joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from finsam_xl.rules.disclosure.records import Balance, Cell, Release


def cross_table(
    measure: str, dimensions: Sequence[str], counts: Mapping[tuple[str, ...], int]
) -> Release:
    """The counts by every combination of values, each margin of them, and what adds up to what.

    `counts` holds one value for each dimension; a combination that is left out is nothing.
    """
    values = [sorted({key[at] for key in counts}) for at in range(len(dimensions))]
    cells = _cells(measure, dimensions, values)
    margins: dict[Cell, int] = dict.fromkeys(cells, 0)
    for key, count in counts.items():
        named = list(zip(dimensions, key, strict=True))
        for kept in _subsets(named):
            margins[Cell(measure, tuple(sorted(kept)))] += count
    balances = [_over(cell, dimensions, values) for cell in cells]
    return Release(margins, tuple(each for found in balances for each in found))


def joined(releases: Iterable[Release], balances: Iterable[Balance] = ()) -> Release:
    """Several releases as one, with what else adds up between them.

    Cells of the same name are the same count: ValueError where two releases differ on one.
    """
    counts: dict[Cell, int] = {}
    kept: dict[Balance, None] = {}
    all_of = tuple(releases)
    for release in all_of:
        for cell, count in release.counts.items():
            if counts.setdefault(cell, count) != count:
                raise ValueError(f"{cell.measure} is counted twice and differs")
        kept |= dict.fromkeys(release.balances)
    kept |= dict.fromkeys(balances)
    return Release(
        counts,
        tuple(kept),
        frozenset().union(*(each.unprinted for each in all_of)),
        frozenset().union(*(each.veiled for each in all_of)),
        tuple(excess for each in all_of for excess in each.excesses),
    )


def summed(total: Cell, parts: Sequence[Cell]) -> Balance:
    """The parts add up to the total."""
    return Balance((total,), tuple(parts))


def _subsets(named: Sequence[tuple[str, str]]) -> Iterable[tuple[tuple[str, str], ...]]:
    return (kept for size in range(len(named) + 1) for kept in combinations(named, size))


def _cells(measure: str, dimensions: Sequence[str], values: Sequence[Sequence[str]]) -> list[Cell]:
    found: list[list[tuple[str, str]]] = [[]]
    for dimension, each in zip(dimensions, values, strict=True):
        found = [
            [*where, *more] for where in found for more in ([], *([(dimension, v)] for v in each))
        ]
    return [Cell(measure, tuple(sorted(where))) for where in found]


def _over(cell: Cell, dimensions: Sequence[str], values: Sequence[Sequence[str]]) -> list[Balance]:
    """The cell as the sum over each dimension that it leaves out."""
    named = {dimension for dimension, _ in cell.where}
    return [
        summed(cell, [cell._replace(where=tuple(sorted((*cell.where, (key, v))))) for v in each])
        for key, each in zip(dimensions, values, strict=True)
        if key not in named and each
    ]
