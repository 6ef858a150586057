"""Checks the board on a day: each member's seats, as many substitutes, chairs, terms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.board_records import Member, Seat
from finsam_xl.rules.meetings.endings import ended_before, endings, without_board
from finsam_xl.rules.meetings.findings import board as found
from finsam_xl.rules.meetings.findings import endings as found_ends
from finsam_xl.rules.meetings.records import CHAIR, VICE_CHAIR
from finsam_xl.rules.meetings.settings import MeetingSettings
from finsam_xl.rules.meetings.terms import board_term
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.meetings.year import MeetingYear

ELIGIBLE = (
    *("ledamot i fullmäktige", "ersättare i fullmäktige"),
    *("anställd vid Försäkringskassan", "anställd vid Arbetsförmedlingen"),
)


class Board(Frozen):
    """The board on a day: its seats then, and the association's members then."""

    day: date
    seats: tuple[Seat, ...]
    members: tuple[Member, ...]
    settings: MeetingSettings

    @property
    def of_members(self) -> list[Seat]:
        """The seats of members of the board (ledamöter)."""
        return [seat for seat in self.seats if seat.is_member_seat]

    @property
    def of_substitutes(self) -> list[Seat]:
        """The seats of substitutes (ersättare)."""
        return [seat for seat in self.seats if seat.is_substitute]


def board_day(year: MeetingYear, day: date) -> date:
    """The day itself within the workbook's year, else the nearest day of that year."""
    first, last = date(year.settings.year, 1, 1), date(year.settings.year, 12, 31)
    return min(max(day, first), last)


def board_on(day: date, year: MeetingYear) -> Board:
    """The board as it is on a day."""
    own = year.settings.board
    return Board(
        day,
        tuple(seat for seat in year.seats_of(own) if seat.is_held_on(day)),
        tuple(member for member in year.members if member.is_member_on(day)),
        year.settings,
    )


def check_board(board: Board) -> tuple[Finding, ...]:
    """Everything found in the board; nothing where no seat is filled."""
    if not board.seats:
        return ()
    return (
        *_represented(board),
        *_numbers(board),
        *(finding for seat in board.seats for finding in _seat(seat, board)),
        *_order(board),
        *_twice(board),
    )


def check_in_force(year: MeetingYear, day: date) -> Iterator[Finding]:
    """That the board has members when it meets and on a day, and who follows those who leave."""
    board, now = year.settings.board, board_day(year, day)
    seats = [seat for seat in year.seats_of(board) if seat.is_member_seat]
    bare = without_board(year, day)
    if bare and not seats:
        yield found_ends.n120_no_board_is_listed(bare[0].at.cell("organ"), bare)
    days = [meeting.start_date for meeting in bare]
    if seats and not any(seat.is_held_on(now) for seat in seats):
        days = days or [now]
    if seats and days:
        at, ended = seats[0].at.cell("end"), ended_before(year, days[0])
        yield found_ends.n121_board_has_run_out(at, board, days, ended)
    for ending in endings(year, now):
        yield found_ends.n122_terms_run_out(ending.seats[0].at.cell("end"), ending)


def _represented(board: Board) -> Iterator[Finding]:
    """Each member with at least one member of the board and one substitute (10 §)."""
    at = board.seats[0].at.cell("member")
    names = [member.member for member in board.members]
    without = _fewer(names, board.of_members, MEETINGS.whole("least_members", board.day))
    if without:
        yield found.n30_member_without_seat(at, without, board.day, len(names))
    without = _fewer(names, board.of_substitutes, MEETINGS.whole("least_substitutes", board.day))
    if without:
        yield found.n31_member_without_substitute(at, without, board.day, len(names))


def _fewer(names: list[str], seats: list[Seat], least: int) -> list[str]:
    held = [seat.member for seat in seats]
    return [name for name in names if held.count(name) < least]


def _numbers(board: Board) -> Iterator[Finding]:
    at = board.seats[0].at.cell("post")
    members, substitutes = len(board.of_members), len(board.of_substitutes)
    if substitutes != members * MEETINGS.whole("substitutes_per_member", board.day):
        yield found.n32_substitutes_differ(at, members, substitutes, board.day)
    chairs = sum(seat.post == CHAIR for seat in board.seats)
    vices = sum(seat.post == VICE_CHAIR for seat in board.seats)
    fewest = MEETINGS.whole("least_vice_chairs", board.day)
    most = MEETINGS.whole("most_vice_chairs", board.day)
    if chairs != 1 or not fewest <= vices <= most:
        yield found.n34_chairs(at, chairs, vices, board.day)
    own = board.settings
    if own.board_size and members != own.board_size:
        yield found.n35_board_size_differs(at, members, own.board_size, own.charter_section)


def _seat(seat: Seat, board: Board) -> Iterator[Finding]:
    term = board_term(seat.start or board.day, board.settings)
    if (seat.end or board.day) > term.end:
        yield found.n33_seat_outlasts_the_term(seat.at.cell("end"), seat, term)
    if seat.eligible_by and seat.eligible_by not in ELIGIBLE:
        yield found.n36_not_eligible(seat.at.cell("eligible_by"), seat, ELIGIBLE, board.day)
    if board.members and seat.member not in {member.member for member in board.members}:
        yield found.n38_seat_of_no_member(seat.at.cell("member"), seat)


def _order(board: Board) -> Iterator[Finding]:
    """Substitutes without an order, where a member has more than one of them."""
    held = [seat.member for seat in board.of_substitutes]
    lacking = [
        seat
        for seat in board.of_substitutes
        if seat.calling_order is None and held.count(seat.member) > 1
    ]
    if lacking:
        at, names = lacking[0].at.cell("calling_order"), [seat.name for seat in lacking]
        yield found.n37_order_of_calling_is_missing(at, names, board.day)


def _twice(board: Board) -> Iterator[Finding]:
    first: dict[str, Seat] = {}
    for seat in board.seats:
        before = first.setdefault(folded(seat.name), seat)
        if before is not seat and seat.name:
            yield found.n39_two_seats(seat.at.cell("name"), seat, before.at.cell("name"))
