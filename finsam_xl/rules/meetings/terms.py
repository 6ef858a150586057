"""The board's term of office (mandatperiod)."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.settings import MeetingSettings
from finsam_xl.rules.meetings.text import whole


class Term(Frozen):
    """A term's first and last day."""

    start: date
    end: date


def term_on(day: date) -> Term:
    """The law's term that a day falls in: 13 §, four years from 1 April after an election."""
    years = whole("term_years", day)
    known = whole("term_known_year", day)
    started = day.year - ((day.year - known) % years)
    first = _first_day(started, day)
    if first > day:
        first = _first_day(started - years, day)
    return Term(first, _first_day(first.year + years, day) - timedelta(1))


def board_term(day: date, settings: MeetingSettings) -> Term:
    """The term a day falls in: the charter's where it has one that covers the day."""
    term = term_on(day)
    start, end = settings.term_start, settings.term_end
    own = Term(start or term.start, end or term.end)
    return own if (start or end) and own.start <= day <= own.end else term


def _first_day(year: int, day: date) -> date:
    return date(year, whole("term_month", day), whole("term_day", day))
