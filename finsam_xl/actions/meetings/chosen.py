"""Which meeting a button writes: the one Inställningar names, else the one that is next in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision
from finsam_xl.actions.meetings.meeting_input import read_year
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

SETTING = "meeting"
_UNREAD = "en inställning kan inte läsas; läs Kontroller"


class Chosen(Frozen):
    """A meeting with its year; `fault` tells in words why there is none."""

    year: MeetingYear | None
    full: FullMeeting | None
    fault: str = ""


def without_meeting(chosen: Chosen, left_undone: str = "inget dokument") -> Decision:
    """Nothing done, and why there is no meeting to do it for."""
    return Decision((), f"{left_undone}, {chosen.fault}")


def coming(contents: Contents, day: date) -> Chosen:
    """The named meeting, else the next one that has items, else the next one of all."""
    return _chosen(contents, lambda year: _next(year, day), "inget möte är planerat")


def latest(contents: Contents, day: date) -> Chosen:
    """The named meeting, else the last one with items up to the day, else the next one's draft."""
    return _chosen(contents, lambda year: _last(year, day) or _next(year, day), "inget möte finns")


def _chosen(contents: Contents, find: Callable[[MeetingYear], Meeting | None], none: str) -> Chosen:
    year, named = read_year(contents), contents.settings.text(SETTING).strip()
    if year is None:
        return Chosen(None, None, _UNREAD)
    meeting = year.meeting(named) if named else find(year)
    if meeting is not None:
        return Chosen(year, year.full(meeting))
    where = "Möte att skriva på Inställningar"
    told = f"{named} finns inte på Mötesplan; rätta {where}" if named else f"{none} än"
    return Chosen(year, None, told)


def _next(year: MeetingYear, day: date) -> Meeting | None:
    ahead = [each for each in year.in_order if each.is_coming and each.last_day >= day]
    return next(iter([*_with_items(year, ahead), *ahead]), None)


def _last(year: MeetingYear, day: date) -> Meeting | None:
    past = [each for each in year.in_order if each.start_date <= day]
    return next(iter(reversed(_with_items(year, past))), None)


def _with_items(year: MeetingYear, meetings: Sequence[Meeting]) -> list[Meeting]:
    names = {item.meeting for item in year.items}
    return [each for each in meetings if each.meeting in names]
