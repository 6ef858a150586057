"""What a year of meetings is planned from: rules, taken days, and what is to be taken up."""

from __future__ import annotations

from datetime import date, time

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.duties import Duty, Moment, report_duties, statutory_duties
from finsam_xl.rules.meetings.settings import MeetingSettings

_YEAR = range(1, 13)
_TERMS = (range(1, 7), range(7, 13))


class PlanRule(Frozen):
    """How an organ meets: how many times a year, on which weekday (0 Monday), at what hours.

    `per_term` is how many times each spring and autumn, where that is how it is counted. An organ
    that `prepares` another one's meetings meets once before each of them instead, at least
    `days_before` days. `free_months` are left without meetings.
    """

    organ: str
    meetings: int
    weekday: int
    start_time: time | None = None
    end_time: time | None = None
    prepares: str = ""
    days_before: int = 14
    free_months: frozenset[int] = frozenset({7})
    per_term: int = 0
    place: str = ""

    @property
    def shares(self) -> tuple[tuple[range, int], ...]:
        """The parts of the year with how many meetings each."""
        if self.per_term:
            return tuple((term, self.per_term) for term in _TERMS)
        return ((_YEAR, self.meetings),)


class ProposedMeeting(Frozen):
    """A day proposed for a meeting, or planned already, and what it is placed there for."""

    organ: str
    day: date
    start_time: time | None
    end_time: time | None
    theme: str
    place: str = ""


class Planning(Frozen):
    """What a year is planned from.

    `taken` are the days that the office has blocked or that hold a meeting already. `standing` are
    the meetings that organs have planned already, and `moments` what the board takes up each year.
    """

    settings: MeetingSettings
    rules: tuple[PlanRule, ...]
    taken: frozenset[date] = frozenset()
    standing: tuple[ProposedMeeting, ...] = ()
    moments: tuple[Moment, ...] = ()

    @property
    def duties(self) -> tuple[Duty, ...]:
        """All that the board takes up in the year: by law, by its reports, by custom."""
        year = self.settings.year
        moments = tuple(each.duty(year) for each in self.moments)
        return (*statutory_duties(year), *report_duties(self.settings), *moments)

    def lacking(self, plan: tuple[ProposedMeeting, ...]) -> tuple[Duty, ...]:
        """The duties that no meeting of the board takes up in time."""
        own = [each for each in (*self.standing, *plan) if each.organ == self.settings.board]
        return tuple(
            duty
            for duty in self.duties
            if not any(duty.is_named_in(e.theme) and duty.first <= e.day <= duty.last for e in own)
        )
