"""Which members of the association, and which parties, had somebody at a meeting."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.board_records import Member
from finsam_xl.rules.meetings.records import Attendance
from finsam_xl.rules.meetings.roll import Roll, roll_of, serves
from finsam_xl.rules.meetings.text import distinct, same
from finsam_xl.rules.meetings.year import MeetingYear

STATE, REGION, MUNICIPALITY = "stat", "region", "kommun"
_GROUPS = {REGION: "Regionerna", MUNICIPALITY: "Kommunerna"}


class Coverage(Frozen):
    """A member at one meeting: who was there, who served, and who was noted as absent."""

    member: str
    present: tuple[str, ...]
    serving: tuple[str, ...]
    absent: tuple[str, ...]


class YearCoverage(Frozen):
    """A member over a year: of how many meetings somebody was there, and served.

    `away` are the days of those where nobody was.
    """

    organ: str
    member: str
    party: str
    meetings: int
    present: int
    serving: int
    away: tuple[date, ...]

    @property
    def share(self) -> Fraction:
        """The part of the meetings where somebody was."""
        return Fraction(self.present, self.meetings)


def coverage(roll: Roll) -> tuple[Coverage, ...]:
    """Every member of the meeting's day, in the list's order."""
    return tuple(_of(member.member, roll) for member in roll.full.members)


def expected(roll: Roll) -> tuple[Coverage, ...]:
    """The members that should have somebody there.

    All for the board; else those that a row of attendance names, there or absent.
    """
    every = coverage(roll)
    if roll.full.is_of_board:
        return every
    return tuple(each for each in every if each.present or each.absent)


def parties_away(roll: Roll) -> list[str]:
    """The parties that should have been there and had nobody; a state member is one (3 §)."""
    every = expected(roll)
    away = {each.member for each in every if not each.present}
    there = {each.member for each in every} - away
    alone = [e.member for e in roll.full.members if e.party == STATE and e.member in away]
    groups = []
    for party in _GROUPS:
        own = [member for member in roll.full.members if member.party == party]
        names = {member.member for member in own}
        if names & away and not names & there:
            groups.append(_called(party, own))
    return [*alone, *groups]


def year_coverage(year: MeetingYear, organ: str) -> tuple[YearCoverage, ...]:
    """Each member's attendance at an organ's held meetings, while it was a member.

    All members for the board; for another organ those that a row of attendance names.
    """
    rolls = held_rolls(year, organ)
    members = {member.member: member for roll in rolls for member in roll.full.members}
    every = [_over(member, organ, rolls) for member in members.values()]
    is_board = organ == year.settings.board
    named = {row.organisation for roll in rolls for row in roll.full.attendance}
    return tuple(e for e in every if is_board or any(same(e.member, each) for each in named))


def held_rolls(year: MeetingYear, organ: str) -> list[Roll]:
    """The rolls of an organ's held meetings that have their attendance noted."""
    held = (full for full in year.full_meetings if full.is_held and full.organ.organ == organ)
    return [roll_of(full) for full in held if full.attendance]


def _over(member: Member, organ: str, rolls: list[Roll]) -> YearCoverage:
    met = [roll for roll in rolls if member in roll.full.members]
    own = [_of(member.member, roll) for roll in met]
    return YearCoverage(
        organ=organ,
        member=member.member,
        party=member.party,
        meetings=len(own),
        present=sum(bool(each.present) for each in own),
        serving=sum(bool(each.serving) for each in own),
        away=tuple(r.full.day for r, each in zip(met, own, strict=True) if not each.present),
    )


def _of(member: str, roll: Roll) -> Coverage:
    rows = [row for row in roll.full.attendance if same(row.organisation, member)]
    present = [row for row in rows if row.is_present]
    return Coverage(
        member,
        _names(present),
        _names([row for row in present if serves(row, roll.seats)]),
        _names([row for row in rows if not row.is_present]),
    )


def _names(rows: list[Attendance]) -> tuple[str, ...]:
    return tuple(distinct([row.name for row in rows]))


def _called(party: str, own: list[Member]) -> str:
    return own[0].member if len(own) == 1 else _GROUPS[party]
