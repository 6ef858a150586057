"""Rows that have the same name are told apart by their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

Nth = tuple[str, int]
"""A name, and how many of that name stand above it."""


def nth_of_each(names: Iterable[str]) -> tuple[Nth, ...]:
    """Each name in its order: the first Lokaler is (Lokaler, 0), the second (Lokaler, 1)."""
    above: Counter[str] = Counter()
    told = []
    for name in names:
        told.append((name, above[name]))
        above[name] += 1
    return tuple(told)
