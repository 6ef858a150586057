"""Who was there, and who served (tjänstgjorde), at each section of a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.labels import label_of
from finsam_xl.rules.meetings.records import MEMBER_POSTS, Attendance, Item
from finsam_xl.rules.meetings.sections import section_items
from finsam_xl.rules.meetings.text import folded, names_in
from finsam_xl.rules.meetings.year import FullMeeting

_BRACKETS = re.compile(r"\([^)]*\)")
_PARTED = re.compile(r",|\boch\b|\bsamt\b")


class Presence(Frozen):
    """A row of attendance and the sections it covers, by their place in the meeting."""

    row: Attendance
    first: int
    last: int
    serves: bool

    @property
    def name(self) -> str:
        """The person's name as it is compared."""
        return folded(self.row.name)

    def covers(self, at: int) -> bool:
        """True when one was there at the section."""
        return self.first <= at <= self.last

    def meets(self, other: Presence) -> bool:
        """True when both were there at some section."""
        return self.first <= other.last and other.first <= self.last


class Roll(Frozen):
    """A meeting's roll: its sections in order, who was there at which, and who was recused.

    `seats` is the board of the day by the holder's compared name. `recused` holds for each section
    the compared names of those noted as recused (jäviga).
    """

    full: FullMeeting
    items: tuple[Item, ...]
    labels: tuple[str, ...]
    seats: Mapping[str, Seat]
    present: tuple[Presence, ...]
    recused: tuple[frozenset[str], ...]

    @property
    def serving(self) -> list[Presence]:
        """The presences of those who serve, the recused among them."""
        return [each for each in self.present if each.serves]

    @property
    def sections(self) -> Iterator[tuple[int, Item]]:
        """Each item that has a section, with the section's place in the meeting."""
        return enumerate(self.items)

    def serving_at(self, at: int) -> list[Presence]:
        """Those who serve at a section, the recused left out."""
        away = self.recused[at]
        return [e for e in self.present if e.serves and e.covers(at) and e.name not in away]

    def present_at(self, at: int) -> list[Presence]:
        """Everybody who is in the room at a section, the recused too."""
        return [each for each in self.present if each.covers(at)]

    def seat(self, name: str) -> Seat | None:
        """The seat a person has in the board on the meeting's day."""
        return self.seats.get(folded(name))

    def absences_of(self, name: str) -> list[int]:
        """The sections at which a person was not there, by their place."""
        own = [each for each in self.present if each.name == folded(name)]
        count = len(self.items)
        return [at for at in range(count) if not any(each.covers(at) for each in own)]


def roll_of(full: FullMeeting) -> Roll:
    """The roll of a meeting; rows whose sections are unknown are left out of it."""
    items = tuple(section_items(full.items))
    labels = tuple(item.label for item in items)
    seats = {folded(seat.name): seat for seat in reversed(full.seats)}
    rows = [row for row in full.attendance if row.is_present]
    spans = ((row, interval(row, labels)) for row in rows)
    present = tuple(Presence(row, *span, serves(row, seats)) for row, span in spans if span)
    recused = (frozenset(map(folded, _recused(item, full))) for item in items)
    return Roll(full, items, labels, seats, present, tuple(recused))


def interval(row: Attendance, labels: tuple[str, ...]) -> tuple[int, int] | None:
    """The first and last section of a row by their place; None where it names none of them.

    A blank From or To is the meeting's first or last section.
    """
    first, last = label_of(row.from_section), label_of(row.to_section)
    if not labels:
        return (0, -1)
    if (first and first not in labels) or (last and last not in labels):
        return None
    begins = labels.index(first) if first else 0
    ends = labels.index(last) if last else len(labels) - 1
    return (begins, ends) if begins <= ends else None


def serves(row: Attendance, seats: Mapping[str, Seat]) -> bool:
    """True for one who takes part in decisions: a member, or a substitute for one."""
    return row.is_present and (bool(row.serves_for) or role(row, seats) in MEMBER_POSTS)


def role(row: Attendance, seats: Mapping[str, Seat]) -> str:
    """The role of the row; where it is blank, the post the person has in the board."""
    seat = seats.get(folded(row.name))
    return row.role or (seat.post if seat else "")


def recused_names(item: Item, roll: Roll) -> list[str]:
    """Those noted as recused at an item, as they are written there."""
    return _recused(item, roll.full)


def _recused(item: Item, full: FullMeeting) -> list[str]:
    """A comma or "och" parts them too, and where they are from may stand in brackets."""
    known = {folded(row.name) for row in full.attendance}
    written = _PARTED.sub(";", _BRACKETS.sub("", item.recusal))
    return [name for name in names_in(written) if folded(name) in known]
