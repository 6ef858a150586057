"""Terms of the board that run out with nobody chosen after them, and days without a board."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.year import MeetingYear


class Ending(Frozen):
    """A last day, and the seats that it ends with nobody chosen after them."""

    last: date
    seats: tuple[Seat, ...]


def endings(year: MeetingYear, day: date) -> Iterator[Ending]:
    """Those that come from a day to the end of the year of the workbook, the first one first."""
    held = [seat for seat in year.seats_of(year.settings.board) if seat.is_held_on(day)]
    lasts = sorted({seat.end for seat in held if seat.end})
    for last in (each for each in lasts if each.year <= year.settings.year):
        after = _held(year, last + timedelta(1))
        before = _held(year, last)
        lost = tuple(e for e in held if e.end == last and after[_kind(e)] < before[_kind(e)])
        if lost:
            yield Ending(last, lost)


def without_board(year: MeetingYear, day: date) -> list[Meeting]:
    """The board's meetings without a member in force: those up to a day, all where none is."""
    seats = [each for each in year.seats_of(year.settings.board) if each.is_member_seat]
    return [
        each
        for each in year.of_organ(year.settings.board)
        if not seats or each.start_date <= day
        if not any(seat.is_held_on(each.start_date) for seat in seats)
    ]


def ended_before(year: MeetingYear, day: date) -> date | None:
    """The last day that the board had a member before a day; None where it never had."""
    seats = (each for each in year.seats_of(year.settings.board) if each.is_member_seat)
    return max((seat.end for seat in seats if seat.end and seat.end < day), default=None)


def _held(year: MeetingYear, day: date) -> Counter[tuple[str, bool]]:
    seats = year.seats_of(year.settings.board)
    return Counter(_kind(seat) for seat in seats if seat.is_held_on(day))


def _kind(seat: Seat) -> tuple[str, bool]:
    return seat.member, seat.is_member_seat
