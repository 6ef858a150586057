"""Checks the age at enrolment against the target group, and that it is one, by birth year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.participants.episodes import by_cell
from finsam_xl.rules.participants.findings import frames as of_frames
from finsam_xl.rules.participants.findings import persons as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import InterventionFrame

_LAST_DAY = (12, 31)


def check_ages(followed: Followed) -> tuple[Finding, ...]:
    """Outside whatever the birthday, or not to be decided without it."""
    table = followed.participants
    frames = {
        frame.intervention: frame
        for frame in followed.tables.frames
        if (frame.age_from is not None or frame.age_to is not None) and not _is_turned(frame)
    }
    years = by_cell(table.enrolled, lambda day: day.year if day else None)
    columns = list(zip(table.intervention, table.birth_year, years, strict=True))
    asked = {each for each in set(columns) if _may_be_outside(frames.get(each[0]), *each[1:])}
    findings = [*_turned(followed), *_unborn(followed)]
    for at, (name, born, _) in enumerate(columns) if asked else ():
        enrolled = table.enrolled[at]
        if columns[at] in asked and born and enrolled and followed.may_be_enrolled(enrolled):
            place, frame = table.at.cell(at, "birth_year"), frames[name]
            findings += _judged(place, possible_ages(born, enrolled), frame)
    return tuple(findings)


def _turned(followed: Followed) -> Iterator[Finding]:
    for frame in followed.tables.frames:
        if _is_turned(frame):
            ages = (frame.age_from or 0, frame.age_to or 0)
            yield of_frames.t77_ages_are_turned(frame.at.cell("age_to"), frame.intervention, ages)


def _is_turned(frame: InterventionFrame) -> bool:
    first, last = frame.age_from, frame.age_to
    return first is not None and last is not None and first > last


def _unborn(followed: Followed) -> Iterator[Finding]:
    """Whatever the intervention, nobody is enrolled before being born."""
    table = followed.participants
    latest, first = (
        max(filter(None, table.birth_year), default=0),
        min(filter(None, table.enrolled), default=date.max),
    )
    pairs = zip(table.birth_year, table.enrolled, strict=True) if latest > first.year else ()
    for at, (born, enrolled) in enumerate(pairs):
        if born and enrolled and born > enrolled.year and followed.may_be_enrolled(enrolled):
            yield found.t63_born_after_enrolment(table.at.cell(at, "birth_year"), born, enrolled)


def _may_be_outside(frame: InterventionFrame | None, born: int | None, year: int | None) -> bool:
    """True for a birth year and a year of enrolment that have to be looked at by the day."""
    if frame is None or born is None or year is None:
        return False
    return not (_is_inside(year - born, frame) and _is_inside(year - born - 1, frame))


def _judged(place: Place, ages: tuple[int, int], frame: InterventionFrame) -> list[Finding]:
    inside = [_is_inside(age, frame) for age in ages]
    if ages[1] < 0:
        return []
    if not any(inside):
        return [found.t12_age_outside_the_target_group(place, ages, frame)]
    return [] if all(inside) else [found.t13_age_is_undecided(place, ages, frame)]


def possible_ages(birth_year: int, day: date) -> tuple[int, int]:
    """The lowest and the highest age on a day; on the year's last day everybody has turned."""
    highest = day.year - birth_year
    return (highest if (day.month, day.day) == _LAST_DAY else highest - 1), highest


def _is_inside(age: int, frame: InterventionFrame) -> bool:
    """From the first age, and until the day that the last one ends: 64 until turning 65."""
    above = frame.age_from is None or age >= frame.age_from
    return above and (frame.age_to is None or age <= frame.age_to)
