"""A year of meetings with all its rows, and one meeting with all that belongs to it."""

from __future__ import annotations

from datetime import date, time

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.board_records import Member, Seat
from finsam_xl.rules.meetings.records import (
    CANCELLED,
    HELD,
    Appendix,
    Attendance,
    Item,
    Meeting,
    StandingItem,
    Vote,
)
from finsam_xl.rules.meetings.register_records import Approval, DelegatedDecision, Posting, Task
from finsam_xl.rules.meetings.settings import MeetingSettings, Organ, organ_named


class FullMeeting(Frozen):
    """A meeting with its organ, items in order, attendance, votes, approval, and the board then.

    `approval` and `postings` are the minutes'; those of sections approved at once stand apart.
    """

    meeting: Meeting
    organ: Organ
    settings: MeetingSettings
    items: tuple[Item, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    votes: tuple[Vote, ...] = ()
    approval: Approval | None = None
    postings: tuple[Posting, ...] = ()
    own_approvals: tuple[Approval, ...] = ()
    own_postings: tuple[Posting, ...] = ()
    seats: tuple[Seat, ...] = ()
    members: tuple[Member, ...] = ()

    @property
    def day(self) -> date:
        """The day it starts."""
        return self.meeting.start_date

    @property
    def is_of_board(self) -> bool:
        """True for a meeting of the board, where every member has its seats."""
        return self.organ.organ == self.settings.board

    @property
    def is_held(self) -> bool:
        """True when it has been held."""
        return self.meeting.status == HELD


class MeetingYear(Frozen):
    """The rows of a workbook of meetings."""

    settings: MeetingSettings
    meetings: tuple[Meeting, ...] = ()
    items: tuple[Item, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    votes: tuple[Vote, ...] = ()
    approvals: tuple[Approval, ...] = ()
    postings: tuple[Posting, ...] = ()
    tasks: tuple[Task, ...] = ()
    delegated: tuple[DelegatedDecision, ...] = ()
    standing: tuple[StandingItem, ...] = ()
    seats: tuple[Seat, ...] = ()
    members: tuple[Member, ...] = ()
    organs: tuple[Organ, ...] = ()

    @property
    def in_order(self) -> tuple[Meeting, ...]:
        """The meetings that are not cancelled, by day and hour."""
        going = (each for each in self.meetings if each.status != CANCELLED)
        return tuple(sorted(going, key=_when))

    def meeting(self, name: str) -> Meeting | None:
        """The meeting of this name; None where there is none."""
        return next((each for each in self.meetings if each.meeting == name), None)

    def organ(self, name: str) -> Organ:
        """An organ as listed, or as the settings have it."""
        return organ_named(name, self.organs, self.settings)

    def of_organ(self, name: str) -> tuple[Meeting, ...]:
        """An organ's meetings that are not cancelled, in their order."""
        return tuple(each for each in self.in_order if each.organ == name)

    def seats_of(self, organ: str) -> tuple[Seat, ...]:
        """An organ's seats, whatever the day; a seat without an organ is in the board."""
        own = self.settings.board
        return tuple(seat for seat in self.seats if (seat.organ or own) == organ)

    def before(self, meeting: Meeting) -> tuple[Meeting, ...]:
        """The same organ's meetings before this one, in their order."""
        return tuple(e for e in self.of_organ(meeting.organ) if _when(e) < _when(meeting))

    def full(self, meeting: Meeting) -> FullMeeting:
        """A meeting with all that belongs to it."""
        name, day = meeting.meeting, meeting.start_date
        items = (row for row in self.items if row.meeting == name)
        approvals = [row for row in self.approvals if row.meeting == name]
        postings = [row for row in self.postings if row.meeting == name]
        return FullMeeting(
            meeting=meeting,
            organ=self.organ(meeting.organ),
            settings=self.settings,
            items=tuple(sorted(items, key=lambda row: row.order)),
            appendices=tuple(row for row in self.appendices if row.meeting == name),
            attendance=tuple(row for row in self.attendance if row.meeting == name),
            votes=tuple(row for row in self.votes if row.meeting == name),
            approval=next((row for row in approvals if not row.labels), None),
            postings=tuple(row for row in postings if not row.labels),
            own_approvals=tuple(row for row in approvals if row.labels),
            own_postings=tuple(row for row in postings if row.labels),
            seats=tuple(s for s in self.seats_of(meeting.organ) if s.is_held_on(day)),
            members=tuple(row for row in self.members if row.is_member_on(day)),
        )

    @property
    def full_meetings(self) -> tuple[FullMeeting, ...]:
        """Every meeting that is not cancelled, with all that belongs to it."""
        return tuple(self.full(each) for each in self.in_order)


def _when(meeting: Meeting) -> tuple[date, time]:
    return meeting.start_date, meeting.start_time or time.min
