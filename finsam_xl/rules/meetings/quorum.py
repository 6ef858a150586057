"""Whether the board was quorate (beslutsför) at each section."""

from __future__ import annotations

from datetime import date
from math import floor

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.roll import Presence, Roll
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.meetings.year import FullMeeting


class Quorum(Frozen):
    """How many served at a section, of how many members, and how many were needed."""

    item: Item
    serving: int
    size: int
    needed: int
    day: date

    @property
    def is_quorate(self) -> bool:
        """True when more than half of the members served."""
        return self.serving >= self.needed


def needed(size: int, day: date) -> int:
    """The least number that is more than half of the board: 5 of 9, 3 of 5, 3 of 4."""
    return floor(size * MEETINGS.value("quorum", day)) + 1


def board_size(full: FullMeeting) -> int:
    """How many members the organ has: the board as the charter says, else those chosen."""
    charter = full.settings.board_size if full.is_of_board else None
    return charter or sum(seat.is_member_seat for seat in full.seats)


def quorums(roll: Roll) -> list[Quorum]:
    """Each section of a deciding organ with a known board; two who share a seat count once."""
    full, size = roll.full, board_size(roll.full)
    if not (full.organ.decides and size):
        return []
    least = needed(size, full.day)
    return [
        Quorum(item, len(seats_at(roll, at)), size, least, full.day) for at, item in roll.sections
    ]


def seats_at(roll: Roll, at: int) -> set[str]:
    """The seats taken at a section, each by the name of the member whose seat it is.

    One who serves for somebody without a seat takes none.
    """
    taken = (each for each in roll.serving_at(at) if not serves_for_nobody(each, roll))
    return {folded(each.row.serves_for or each.row.name) for each in taken}


def serves_for_nobody(presence: Presence, roll: Roll) -> bool:
    """True where the board is listed, and the one served for has no member's seat in it."""
    row, seat = presence.row, roll.seat(presence.row.serves_for)
    return bool(row.serves_for and roll.seats) and not (seat and seat.is_member_seat)
