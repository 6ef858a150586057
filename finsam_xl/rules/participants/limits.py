"""The longest time in an intervention, and what is longer: with an extension or without."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import InterventionFrame


class Overdue(Frozen):
    """An episode past its time: its number, the last day it had, and the day it is counted to.

    `until` is the day of exit, or the day of the check for one that goes on.
    """

    at: int
    limit: date
    until: date

    @property
    def days(self) -> int:
        """How many days too long."""
        return (self.until - self.limit).days


def last_day(start: date, frame: InterventionFrame, extended_to: date | None) -> date | None:
    """The last day by the intervention's longest time, or by the extension if that is later."""
    if frame.longest_months is None:
        return None
    usual = months_after(start, frame.longest_months)
    return usual if extended_to is None else max(usual, extended_to)


def overdue(followed: Followed) -> tuple[Overdue, ...]:
    """Episodes that are, or were when they ended, longer than their intervention allows."""
    frames = {frame.intervention: frame for frame in followed.tables.frames}
    episodes, extended = followed.episodes, followed.participants.extended_to
    today = followed.day.toordinal()
    found = []
    for at in _may_be_long(followed, frames):
        start, until = episodes.enrolled[at], min(episodes.exited[at], today)
        frame = frames[episodes.intervention[at]]
        limit = last_day(date.fromordinal(start), frame, extended[episodes.rows[at]])
        if limit and until > limit.toordinal():
            found.append(Overdue(at, limit, date.fromordinal(until)))
    return tuple(found)


def _may_be_long(followed: Followed, frames: dict[str, InterventionFrame]) -> list[int]:
    """Without a calendar: no month is shorter than 28 days, so most are cleared at once."""
    fewest = {name: 28 * (each.longest_months or 0) for name, each in frames.items()}
    limited = {name: days for name, days in fewest.items() if days}
    episodes, today = followed.episodes, followed.day.toordinal()
    columns = zip(episodes.intervention, episodes.enrolled, episodes.exited, strict=True)
    return [
        at
        for at, (name, start, end) in enumerate(columns)
        if name in limited and (min(today, end)) - start > limited[name]
    ]
