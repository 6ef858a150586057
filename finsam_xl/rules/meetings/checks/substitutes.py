"""Checks that substitutes serve for the right one, at the right time and in the right order."""

from __future__ import annotations

import math
from collections.abc import Iterator

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.findings import presence as found
from finsam_xl.rules.meetings.labels import sections_text
from finsam_xl.rules.meetings.quorum import serves_for_nobody
from finsam_xl.rules.meetings.roll import Presence, Roll
from finsam_xl.rules.meetings.text import folded, same
from finsam_xl.rules.meetings.year import MeetingYear


def check_substitutes(roll: Roll, year: MeetingYear) -> tuple[Finding, ...]:
    """Everything found in who served for whom; nothing where the board is not listed."""
    if not (roll.seats or year.seats_of(roll.full.organ.organ)):
        return ()
    each = roll.serving
    return (
        *_without_seat(each, roll, year),
        *(finding for presence in each for finding in _one(presence, each, roll)),
    )


def _without_seat(each: list[Presence], roll: Roll, year: MeetingYear) -> Iterator[Finding]:
    day, organ = roll.full.day, roll.full.organ.organ
    for presence in each:
        row, seat = presence.row, roll.seat(presence.row.name)
        if seat is None or not (seat.is_member_seat or row.serves_for):
            own = (s for s in year.seats_of(organ) if folded(s.name) == presence.name)
            ended = max((s.end for s in own if s.end and s.end < day), default=None)
            if ended and not roll.seats:
                continue  # the whole board has run out: told once, not by each name
            yield found.n46_serves_without_seat(row.at.cell("name"), row, ended, day)


def _one(presence: Presence, each: list[Presence], roll: Roll) -> Iterator[Finding]:
    row, day = presence.row, roll.full.day
    own, others = roll.seat(row.name), roll.seat(row.serves_for)
    at = row.at.cell("serves_for")
    if serves_for_nobody(presence, roll):
        yield found.n165_serves_for_nobody(at, row, day)
    if not row.serves_for or own is None or others is None:
        return
    if own.member != others.member:
        yield found.n43_serves_for_another_member(at, row, (own, others), day)
    for other in each:
        if other is not presence and other.meets(presence):
            yield from _both(presence, other, roll)
    before = _passed_over(presence, own, roll)
    if before:
        yield found.n45_called_out_of_order(at, row, before, day)


def _both(presence: Presence, other: Presence, roll: Roll) -> Iterator[Finding]:
    """Two who serve at the same section, one of them a substitute."""
    row, at, day = presence.row, presence.row.at.cell("serves_for"), roll.full.day
    if other.name == folded(row.serves_for):
        first, last = max(presence.first, other.first), min(presence.last, other.last)
        told = sections_text(roll.labels[first : last + 1], roll.labels)
        yield found.n44_serves_for_one_who_is_there(at, row, told, day)
    first_of_two = other.row.at.row < row.at.row
    if first_of_two and folded(other.row.serves_for) == folded(row.serves_for):
        yield found.n47_two_serve_for_one(at, row, other.row.name, day)


def _passed_over(presence: Presence, own: Seat, roll: Roll) -> str:
    """A substitute who was there all that time, did not serve, and is before in the order."""
    for other in roll.present:
        seat = roll.seat(other.row.name)
        covers = other.first <= presence.first and presence.last <= other.last
        if seat is None or not covers or other.row.serves_for or not _is_before(seat, own):
            continue
        if seat.substitute_for and not same(seat.substitute_for, presence.row.serves_for):
            continue
        return other.row.name
    return ""


def _is_before(seat: Seat, own: Seat) -> bool:
    """True for a substitute of the same member with an earlier place in the order."""
    if not seat.is_substitute or seat.member != own.member:
        return False
    return (seat.calling_order or math.inf) < (own.calling_order or 0)
