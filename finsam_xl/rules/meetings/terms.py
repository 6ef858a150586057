"""The board's term of office (mandatperiod)."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.settings import MeetingSettings


class Term(Frozen):
    """A term's first and last day, and the paragraph that it rests on."""

    start: date
    end: date
    basis: str


def term_on(day: date) -> Term:
    """The law's term that a day falls in: 13 §, four years from 1 April after an election."""
    years = MEETINGS.whole("term_years", day)
    known = MEETINGS.whole("term_known_year", day)
    started = day.year - ((day.year - known) % years)
    first = _first_day(started, day)
    if first > day:
        first = _first_day(started - years, day)
    end = _first_day(first.year + years, day) - timedelta(1)
    return Term(first, end, MEETINGS.paragraph("term_years", end))


def board_term(day: date, settings: MeetingSettings) -> Term:
    """The term a day falls in: the charter's where it has one that covers the day."""
    term = term_on(day)
    start, end = settings.term_start, settings.term_end
    charter = f"13 § lagen (2003:1210) och förbundsordningen {settings.charter_section}"
    own = Term(start or term.start, end or term.end, charter.rstrip())
    return own if (start or end) and own.start <= day <= own.end else term


def _first_day(year: int, day: date) -> date:
    return date(year, MEETINGS.whole("term_month", day), MEETINGS.whole("term_day", day))
