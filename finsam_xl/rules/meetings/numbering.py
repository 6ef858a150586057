"""The sections that a held meeting's minutes show though nobody has typed them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.findings.sections import n160_sections_are_not_typed
from finsam_xl.rules.meetings.labels import sections_text
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.sections import next_section, number_sections, sections
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


def numbered(full: FullMeeting, year: MeetingYear) -> FullMeeting:
    """The meeting with every section numbered; numbers that somebody has typed stay."""
    if any(item.label for item in full.items):
        return full
    first = next_section(year, full.meeting)
    labels = number_sections(full.items, full.organ.numbering, first)
    pairs = zip(full.items, labels, strict=True)
    return full._replace(items=tuple(item._replace(section=label) for item, label in pairs))


def lacks_numbers(full: FullMeeting) -> bool:
    """True for held minutes whose sections stand in Word only."""
    kept = full.is_held and full.organ.document == MINUTES
    return kept and bool(full.items) and not any(item.label for item in full.items)


def with_numbers(year: MeetingYear) -> MeetingYear:
    """The year where each held meeting has the sections that its minutes show."""
    for meeting in year.in_order:
        full = year.full(meeting)
        if lacks_numbers(full):
            year = year._replace(items=tuple(_replaced(year.items, numbered(full, year).items)))
    return year


def check_numbers(year: MeetingYear) -> Iterator[Finding]:
    """Each held meeting whose sections are not typed, with those that its minutes show."""
    shown = with_numbers(year)
    for full in year.full_meetings:
        if lacks_numbers(full):
            labels = sections(shown.full(full.meeting).items)
            told = full.organ.cited(sections_text(labels, labels))
            yield n160_sections_are_not_typed(full.items[0].at.cell("section"), full.meeting, told)


def _replaced(items: Iterable[Item], by: Iterable[Item]) -> Iterator[Item]:
    own = {(item.meeting, item.at.row): item for item in by}
    return (own.get((item.meeting, item.at.row), item) for item in items)
