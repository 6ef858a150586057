"""Who was at a meeting as the minutes list them: those deciding, others, and the absent."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.meetings.labels import sections_text
from finsam_xl.rules.meetings.records import YES, Attendance
from finsam_xl.rules.meetings.roll import Roll, interval, role, serves
from finsam_xl.rules.meetings.text import distinct, folded


class PresentRow(Frozen):
    """One person: organisation, role, whom they served for, and at which sections.

    `sections` is "" for the whole meeting, else "§ 52–58" or "§ 47–50 och 52–58".
    """

    name: str
    organisation: str
    role: str
    serves_for: str
    sections: str
    at_distance: bool


class People(Frozen):
    """The people of a meeting; one who served a part of it stands once in each list they belong in.

    Each list is in the order of the rows of attendance.
    """

    deciding: tuple[PresentRow, ...]
    others: tuple[PresentRow, ...]
    absent: tuple[PresentRow, ...]


def people_of(roll: Roll) -> People:
    """Those who took part in decisions, others who were there, and those noted as absent."""
    rows = roll.full.attendance
    deciding = [row for row in rows if serves(row, roll.seats)]
    others = [row for row in rows if row.is_present and row not in deciding]
    absent = [row for row in rows if not row.is_present]
    return People(_persons(deciding, roll), _persons(others, roll), _persons(absent, roll))


def _persons(rows: list[Attendance], roll: Roll) -> tuple[PresentRow, ...]:
    names = distinct([row.name for row in rows])
    return tuple(
        _person([row for row in rows if folded(row.name) == folded(name)], roll) for name in names
    )


def _person(rows: list[Attendance], roll: Roll) -> PresentRow:
    """One person over all their rows."""
    first = rows[0]
    return PresentRow(
        name=first.name,
        organisation=first.organisation,
        role=role(first, roll.seats),
        serves_for=listed(distinct([row.serves_for for row in rows if row.serves_for])),
        sections=_sections(rows, roll),
        at_distance=any(row.at_distance == YES for row in rows),
    )


def _sections(rows: list[Attendance], roll: Roll) -> str:
    spans = [span for row in rows if (span := interval(row, roll.labels))]
    covered = sorted({at for first, last in spans for at in range(first, last + 1)})
    if len(covered) == len(roll.labels):
        return ""
    told = sections_text([roll.labels[at] for at in covered], roll.labels)
    return roll.full.organ.cited(told)
