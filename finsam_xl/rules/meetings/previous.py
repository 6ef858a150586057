"""The meeting whose minutes a meeting takes up: the one before, in this year's workbook or not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from finsam_xl.rules.meetings.records import HELD
from finsam_xl.rules.meetings.text import folded, names_in
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

_PREVIOUS = "Föregående protokoll"
_ORGAN_AND_DAY = re.compile(r"(?P<organ>.+?)\s+(?P<day>\d{4}-\d\d-\d\d)")


def previous_day(full: FullMeeting, year: MeetingYear) -> date | None:
    """The day of the organ's last held meeting; before the year's first, the settings' day."""
    before = year.before(full.meeting)
    if before:
        return next((each.start_date for each in reversed(before) if each.status == HELD), None)
    return _by_organ(year.settings.previous_meetings).get(folded(full.organ.organ))


def asks_for_previous(full: FullMeeting, year: MeetingYear) -> bool:
    """True for the year's first meeting with an item of previous minutes that nobody has told."""
    empty = any(is_previous(i.heading) and not i.background.strip() for i in full.items)
    return empty and not year.before(full.meeting) and previous_day(full, year) is None


def is_previous(heading: str) -> bool:
    """True for the item that takes up the minutes of the meeting before."""
    return folded(heading) == folded(_PREVIOUS)


def last_meetings(year: MeetingYear, of: int) -> str:
    """Each organ's last meeting up to a year, as the next year's settings hold them."""
    days = dict(_named(year.settings.previous_meetings))
    days |= {each.organ: each.start_date for each in year.in_order if each.start_date.year <= of}
    return "; ".join(f"{organ} {day}" for organ, day in days.items())


def _by_organ(text: str) -> Mapping[str, date]:
    return {folded(organ): day for organ, day in _named(text)}


def _named(text: str) -> list[tuple[str, date]]:
    """Each organ with its day; what is no organ and day is left out."""
    found = []
    for part in names_in(text):
        match = _ORGAN_AND_DAY.fullmatch(part)
        day = _day(match["day"]) if match else None
        if match and day:
            found.append((match["organ"], day))
    return found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
