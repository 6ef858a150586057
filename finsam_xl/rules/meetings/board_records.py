"""The rows of members and of seats in the board."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.records import MEMBER_POSTS, SUBSTITUTE


class Member(Frozen):
    """A row of tblMedlemmar as meetings need it: a member and where its postings are made.

    Medlem member · Part party · Från start · Till end · Anslagstavla notice_board
    """

    at: RowPlace
    member: str
    party: str
    start: date | None = None
    end: date | None = None
    notice_board: str = ""

    def is_member_on(self, day: date) -> bool:
        """True when the membership covers the day."""
        return covers(self.start, self.end, day)


class Seat(Frozen):
    """A row of tblStyrelse: who has been chosen to what, by which member and for how long.

    Organ organ · Namn name · Medlem member · Uppdrag post · Ersättare för substitute_for ·
    Inkallelseordning calling_order · Valbar genom eligible_by · Från start · Till end · Vald av
    chosen_by · Beslut decision
    """

    at: RowPlace
    organ: str
    name: str
    member: str
    post: str
    substitute_for: str = ""
    calling_order: int | None = None
    eligible_by: str = ""
    start: date | None = None
    end: date | None = None
    chosen_by: str = ""
    decision: str = ""

    @property
    def is_member_seat(self) -> bool:
        """True for a member of the board (ledamot), the chair and vice chairs among them."""
        return self.post in MEMBER_POSTS

    @property
    def is_substitute(self) -> bool:
        """True for a substitute (ersättare)."""
        return self.post == SUBSTITUTE

    def is_held_on(self, day: date) -> bool:
        """True when the seat is held on the day."""
        return covers(self.start, self.end, day)


def covers(start: date | None, end: date | None, day: date) -> bool:
    """True when a day lies from start to end; an end that is not given is open."""
    return (start is None or start <= day) and (end is None or day <= end)
