"""Appendices (bilagor): their numbers, and those that a text cites."""

from __future__ import annotations

import re

from finsam_xl.rules.meetings.records import Appendix, Item
from finsam_xl.rules.meetings.year import FullMeeting

_NUMBER = r"\d{1,3}(?!\d)"
_CITED = re.compile(
    rf"\bbilag(?:a|or|orna)\s+({_NUMBER}(?:\s*(?:[-–—,]|och)\s*{_NUMBER})*)", re.IGNORECASE
)
_RANGE = re.compile(rf"({_NUMBER})\s*[-–—]\s*({_NUMBER})|({_NUMBER})")


def number_appendices(full: FullMeeting) -> tuple[Appendix, ...]:
    """The appendices numbered from 1 in the order of their items; those of no item come last."""
    orders = [item.order for item in full.items]
    last = len(orders)
    rows = sorted(
        full.appendices,
        key=lambda row: orders.index(row.order) if row.order in orders else last,
    )
    return tuple(row._replace(number=number) for number, row in enumerate(rows, 1))


def appendices_of(item: Item, numbered: tuple[Appendix, ...]) -> list[Appendix]:
    """An item's own appendices."""
    return [row for row in numbered if row.order == item.order]


def cited(text: str) -> list[int]:
    """The appendices that a text cites: "bilaga 4–5 och 7" gives 4, 5, 7."""
    numbers: list[int] = []
    for match in _CITED.finditer(text):
        for first, last, single in _RANGE.findall(match[1]):
            numbers += range(int(first), int(last) + 1) if first else [int(single)]
    return numbers


def appendix_text(numbers: list[int]) -> str:
    """Bilaga 4; bilaga 4–5; bilaga 1, 3."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        joins = runs and number == runs[-1][-1] + 1
        runs[-1].append(number) if joins else runs.append([number])
    texts = [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    return f"bilaga {', '.join(texts)}" if texts else ""
