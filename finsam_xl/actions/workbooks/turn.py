"""What the turn of the year makes of a workbook: what it brings, what goes on, what has ended."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.meetings.meeting_input import MEETINGS
from finsam_xl.actions.workbooks.brought import brought, ended, ended_words
from finsam_xl.actions.workbooks.departed import departed
from finsam_xl.actions.workbooks.next_meetings import (
    deferred_words,
    givers,
    going,
    last_meetings_setting,
)
from finsam_xl.actions.workbooks.next_rows import Leaving
from finsam_xl.actions.workbooks.old_year import Brought
from finsam_xl.basics.frozen import Frozen


class Turn(Frozen):
    """What the old year brings, which rows it lets go, and in words what has ended with it."""

    own: Brought
    leaving: Leaving
    away: tuple[str, ...]


def turn_of(old: Contents, year: int) -> Turn:
    """The turn of a year of meetings, or of a year of money."""
    return _of_meetings(old, year) if MEETINGS in old.tables else _of_money(old, year)


def _of_meetings(old: Contents, year: int) -> Turn:
    leaving = Leaving(year, going=going(old, year))
    own = Brought(last_meetings_setting(old, year), givers(old, year))
    return Turn(own, leaving, deferred_words(old, year))


def _of_money(old: Contents, year: int) -> Turn:
    gone = ended(old, year)
    leaving = Leaving(year, departed(old, year), tuple(row.intervention for row in gone))
    away = [f"{name}, som inte är medlem {year + 1}" for name in leaving.members]
    return Turn(brought(old), leaving, (*away, *(ended_words(row) for row in gone)))
