"""The numbers of sections: running over the year, or nested and anew for each meeting."""

from __future__ import annotations

from finsam_xl.rules.meetings.records import Item, Meeting
from finsam_xl.rules.meetings.settings import RUNNING
from finsam_xl.rules.meetings.year import MeetingYear


def sections(items: tuple[Item, ...]) -> list[str]:
    """The sections of a meeting in the order of its items; items without one left out."""
    return [item.label for item in items if item.label]


def section_items(items: tuple[Item, ...]) -> list[Item]:
    """The items that have a section, in order."""
    return [item for item in items if item.label]


def number_sections(items: tuple[Item, ...], style: str, first: int = 1) -> tuple[str, ...]:
    """The section each item should have; "" for those that belong to the item above.

    Running: every item of the first level takes the next number from `first` on, and lower levels
    none. Per meeting: 1, 2, 2.1, 2.2, 3 … from 1.
    """
    return _running(items, first) if style == RUNNING else _nested(items)


def next_section(year: MeetingYear, meeting: Meeting) -> int:
    """The number that a meeting of a running style begins with.

    One more than the last of the organ's meetings before it in the same calendar year; 1 where
    none of them has a number.
    """
    same_year = (
        each for each in year.before(meeting) if each.start_date.year == meeting.start_date.year
    )
    names = {each.meeting for each in same_year}
    given = [item.number or 0 for item in year.items if item.meeting in names]
    return max(given, default=0) + 1


def parents(items: tuple[Item, ...]) -> list[int | None]:
    """Where the item that each one stands under is; None for those that stand under none."""
    open_items: list[int] = []
    found: list[int | None] = []
    for at, item in enumerate(items):
        while open_items and items[open_items[-1]].level >= item.level:
            open_items.pop()
        found.append(open_items[-1] if open_items else None)
        open_items.append(at)
    return found


def is_leaf(at: int, items: tuple[Item, ...]) -> bool:
    """True when no item stands under this one."""
    return at + 1 == len(items) or items[at + 1].level <= items[at].level


def _running(items: tuple[Item, ...], first: int) -> tuple[str, ...]:
    numbers = iter(range(first, first + len(items)))
    return tuple(str(next(numbers)) if item.level <= 1 else "" for item in items)


def _nested(items: tuple[Item, ...]) -> tuple[str, ...]:
    """A level that is skipped is not numbered: the first item below another is its first."""
    counts: list[int] = []
    labels = []
    for item in items:
        depth = min(max(item.level, 1), len(counts) + 1)
        counts = [*counts, 0][:depth]
        counts[-1] += 1
        labels.append(".".join(map(str, counts)))
    return tuple(labels)
