"""Groups and representatives (grupper och representanter): who speaks for whom, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.board_records import Member, covers
from finsam_xl.rules.meetings.settings import Organ
from finsam_xl.rules.meetings.text import distinct, folded, same
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import groups as found

ALL_PARTIES, ALL_MEMBERS = "alla parter", "alla medlemmar"
STATE = "stat"
_PARTIES = {"kommun": "kommunerna", "region": "regionerna"}
"""A party that any of several may speak for."""


class Representative(Frozen):
    """A row of tblRepresentanter: who sits in a group, and for which member.

    Grupp group · Namn name · Medlem member · Uppdrag post · Ersättare för substitute_for · Från
    start · Till end
    """

    at: RowPlace
    group: str
    name: str
    member: str = ""
    post: str = ""
    substitute_for: str = ""
    start: date | None = None
    end: date | None = None

    def sits_on(self, day: date) -> bool:
        """True when the post covers the day."""
        return covers(self.start, self.end, day)


def due_representatives(rows: tuple[Representative, ...], day: date) -> Iterator[Due]:
    """The last day of each who has not ended, unless a successor is listed."""
    for row in rows:
        if row.end and row.end >= day and not _has_successor(row, rows):
            what = f"Utse efterträdare till {row.name} i {row.group}"
            yield Due(row.end, what, row.member, found.SHEET, row.at.cell("end"))


def check_groups(
    rows: tuple[Representative, ...], year: MeetingYear, day: date
) -> Iterator[Finding]:
    """Groups that lack a party, a level or their convenor, and people listed twice."""
    graded = any(organ.level for organ in year.organs)
    for organ in year.organs:
        sitting = [row for row in rows if same(row.group, organ.organ) and row.sits_on(day)]
        yield from _represented(organ, sitting, year.members, day)
        yield from _convened(organ, sitting)
        yield from _once(sitting)
        if graded and not organ.level and organ.at:
            yield found.r65_level_is_missing(organ.at.cell("level"), organ.organ)
    for row in rows:
        if row.end and row.start and row.end < row.start:
            yield found.r64_ends_before_it_begins(row.at.cell("end"), row.name, row.start, row.end)


def lacking(organ: Organ, names: Iterable[str], members: Iterable[Member]) -> list[str]:
    """Whom the group lacks, of all members, or of all parties.

    The parties are each of the state's members, the region and the municipalities; one of several
    regions or municipalities speaks for its party.
    """
    present = {folded(name) for name in names}
    alone = organ.represents == ALL_MEMBERS
    parties: dict[str, list[str]] = {}
    for each in members:
        each_alone = alone or each.party == STATE
        parties.setdefault(each.member if each_alone else each.party, []).append(each.member)
    return [
        own[0] if len(own) == 1 else _PARTIES.get(party, party)
        for party, own in parties.items()
        if not present.intersection(map(folded, own))
    ]


def _represented(
    organ: Organ, sitting: list[Representative], members: Iterable[Member], day: date
) -> Iterator[Finding]:
    if organ.at is None or organ.represents not in {ALL_PARTIES, ALL_MEMBERS}:
        return
    current = [each for each in members if each.is_member_on(day)]
    missing = lacking(organ, (row.member for row in sitting), current)
    if missing:
        at = organ.at.cell("represents")
        yield found.r60_not_all_are_represented(at, organ.organ, missing, organ.represents)


def _convened(organ: Organ, sitting: list[Representative]) -> Iterator[Finding]:
    if organ.at is None or not sitting:
        return
    at, names = organ.at.cell("convenor"), [row.name for row in sitting]
    if not organ.convenor.strip():
        yield found.r61_convenor_is_missing(at, organ.organ)
    elif not any(same(organ.convenor, name) for name in names):
        yield found.r62_convenor_is_not_in_the_group(at, organ.organ, organ.convenor)


def _once(sitting: list[Representative]) -> Iterator[Finding]:
    for name in distinct(row.name for row in sitting):
        own = [row for row in sitting if same(row.name, name)]
        if len(own) > 1:
            at = own[1].at.cell("name")
            yield found.r63_listed_twice(at, name, own[1].group)


def _has_successor(row: Representative, rows: Iterable[Representative]) -> bool:
    """True when somebody sits for the same member in the group the day after."""
    if row.end is None:
        return False
    after = row.end + timedelta(1)
    own = (each for each in rows if same(each.group, row.group) and same(each.member, row.member))
    return any(each.sits_on(after) for each in own)
