"""Where on the agenda offered items stand: standing ones at their place, those that close last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from finsam_xl.rules.meetings.agenda import Offered
from finsam_xl.rules.meetings.records import Item, StandingItem
from finsam_xl.rules.meetings.text import folded

_CLOSING = re.compile(r"\bavslut", re.IGNORECASE)
Placed = tuple[int, Offered]


def placed(
    found: Iterable[Offered], own: Sequence[Item], standing: Sequence[StandingItem]
) -> tuple[Placed, ...]:
    """Each offered item with its order: those that open, all others, those that close.

    `own` are the meeting's items, which keep their order; `standing` are the organ's, in order. A
    standing item keeps its own order where that is free, else it takes the next one.
    """
    every, closing = list(found), closing_headings(standing)
    opens = [e for e in every if e.order is not None and folded(e.heading) not in closing]
    closes = [e for e in every if folded(e.heading) in closing]
    others = [e for e in every if e.order is None and e not in closes]
    ahead = [item.order for item in own if folded(item.heading) not in closing]
    taken = {item.order for item in own}
    first = _in_turn(opens, 0, taken)
    middle = _in_turn(others, max([*ahead, *_orders(first)], default=0), taken)
    last = _in_turn(closes, max([*ahead, *_orders((*first, *middle))], default=0), taken)
    return (*first, *middle, *last)


def closing_headings(standing: Sequence[StandingItem]) -> set[str]:
    """The standing items that close a meeting: after the widest gap, else from the word on."""
    gaps = [after.order - before.order for before, after in pairwise(standing)]
    widest = max(gaps, default=0)
    if widest > 1:
        at = len(gaps) - gaps[::-1].index(widest)
    else:
        words = [bool(_CLOSING.search(each.heading)) for each in standing]
        at = words.index(True) if any(words) else len(standing)
    return {folded(each.heading) for each in standing[at:]}


def _in_turn(items: list[Offered], after: int, taken: set[int]) -> tuple[Placed, ...]:
    """The next free order for each, and never before its own."""
    found: list[Placed] = []
    for each in items:
        after = max(after + 1, each.order or 0)
        while after in taken:
            after += 1
        taken.add(after)
        found.append((after, each))
    return tuple(found)


def _orders(items: Sequence[Placed]) -> list[int]:
    return [order for order, _ in items]
