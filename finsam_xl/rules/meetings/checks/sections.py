"""Checks the numbers of sections and cases, and the headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.findings import sections as found
from finsam_xl.rules.meetings.labels import whole_number
from finsam_xl.rules.meetings.near_names import nearest
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.sections import is_leaf, parents, section_items
from finsam_xl.rules.meetings.settings import RUNNING
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

_GLUED = re.compile(r"(?<=[^\s\d.(/-])(\d{1,2}\.\d{1,2}) (?=[A-ZÅÄÖ])")
_CASE = re.compile(r"(19|20)\d\d:\d+")
_WORD = re.compile(r"\w+")


def check_sections(full: FullMeeting, names: list[str]) -> tuple[Finding, ...]:
    """Everything found in a meeting's numbers and headings; `names` are organs and members."""
    return (
        *_doubles(full.items),
        *_order(full.items),
        *(finding for item in full.items for finding in _heading(item, names)),
        *(_empty(full) if full.is_held else ()),
        *_cases(full.items),
    )


def check_running(year: MeetingYear) -> tuple[Finding, ...]:
    """Numbers that run over the year: each meeting goes on where the one before ended."""
    organs = {meeting.organ for meeting in year.meetings}
    running = sorted(name for name in organs if year.organ(name).numbering == RUNNING)
    return tuple(finding for name in running for finding in _follow_on(year, name))


def second_number(heading: str) -> str:
    """The number of another heading inside this one: 5.1 of "… (160321)5.1 Medlemsavgift"."""
    match = _GLUED.search(heading)
    return match[1] if match else ""


def _follow_on(year: MeetingYear, organ: str) -> Iterator[Finding]:
    numbered = [full for each in year.of_organ(organ) if (full := year.full(each)) and _given(full)]
    for before, after in pairwise(numbered):
        last, first = _given(before)[-1], _given(after)[0]
        same_year = before.day.year == after.day.year
        if first.number != ((last.number or 0) + 1 if same_year else 1):
            at = first.at.cell("section")
            yield found.n28_sections_do_not_follow_on(at, first.label, last.label, before.meeting)


def _given(full: FullMeeting) -> list[Item]:
    """The items with whole numbers: those that run over the year."""
    return [item for item in full.items if item.number is not None]


def _doubles(items: tuple[Item, ...]) -> Iterator[Finding]:
    first: dict[str, Item] = {}
    for item in section_items(items):
        before = first.setdefault(item.label, item)
        if before is not item:
            at = item.at.cell("section")
            yield found.n20_section_twice(at, item.label, before.at.cell("section"))


def _order(items: tuple[Item, ...]) -> Iterator[Finding]:
    """Each section against the one before; a number glued to the heading before is no gap."""
    for before, after in pairwise(section_items(items)):
        at = after.at.cell("section")
        old, new = _parts(before.label), _parts(after.label)
        if not old or not new or old == new:
            continue
        if new < old:
            yield found.n22_sections_out_of_order(at, before.label, after.label)
        elif not _is_next(old, new) and not _is_next(_parts(second_number(before.heading)), new):
            yield found.n21_section_gap(at, before.label, after.label)


def _parts(label: str) -> tuple[int, ...]:
    """3.1 as (3, 1); () for a label of another form."""
    numbers = [whole_number(part) for part in label.split(".")]
    known = tuple(number for number in numbers if number is not None)
    return known if len(known) == len(numbers) else ()


def _is_next(old: tuple[int, ...], new: tuple[int, ...]) -> bool:
    """3 → 3.1, 3.1 → 3.2, 3.2 → 4: the first below, or the next on any level above."""
    nexts = [(*old[:at], old[at] + 1) for at in range(len(old))]
    return new in {(*old, 1), *nexts}


def _heading(item: Item, names: list[str]) -> Iterator[Finding]:
    at = item.at.cell("heading")
    second = second_number(item.heading)
    if second:
        yield found.n23_two_headings_on_a_line(at, item, second)
    if item.case_number and not _CASE.fullmatch(item.case_number.strip()):
        yield found.n25_case_number_has_another_form(item.at.cell("case_number"), item)
    for word in _WORD.findall(item.heading):
        known = nearest(word, names)
        if known:
            yield found.n27_name_is_nearly_another(at, item, word, known)


def _empty(full: FullMeeting) -> Iterator[Finding]:
    for at, item in enumerate(full.items):
        told = (item.background, item.proposal, item.account, item.decision, item.outcome)
        if is_leaf(at, full.items) and not any(text.strip() for text in told):
            number = item.label or str(item.order)
            yield found.n24_item_is_empty(item.at.cell("heading"), item, number)


def _cases(items: tuple[Item, ...]) -> Iterator[Finding]:
    """Items without a case number under a heading where others have one."""
    above = parents(items)
    beside: dict[int, str] = {}
    for item, parent in zip(items, above, strict=True):
        if item.case_number and parent is not None:
            beside.setdefault(parent, item.label or str(item.order))
    for at, (item, parent) in enumerate(zip(items, above, strict=True)):
        if parent in beside and not item.case_number and is_leaf(at, items):
            place = item.at.cell("case_number")
            yield found.n26_case_number_is_missing(place, item, beside[parent])
