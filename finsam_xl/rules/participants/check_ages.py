"""Checks the age at enrolment against the intervention's target group, by the birth year alone."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
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
        if frame.age_from is not None or frame.age_to is not None
    }
    columns = zip(table.intervention, table.birth_year, table.enrolled, strict=True)
    findings = []
    for at, (name, born, enrolled) in enumerate(columns):
        frame = frames.get(name)
        if frame and born and enrolled:
            ages = possible_ages(born, enrolled)
            inside = [_is_inside(age, frame) for age in ages]
            place = table.at.cell(at, "birth_year")
            if not any(inside):
                findings.append(found.t12_age_outside_the_target_group(place, ages, frame))
            elif not all(inside):
                findings.append(found.t13_age_is_undecided(place, ages, frame))
    return tuple(findings)


def possible_ages(birth_year: int, day: date) -> tuple[int, int]:
    """The lowest and the highest age on a day; on the year's last day everybody has turned."""
    highest = day.year - birth_year
    return (highest if (day.month, day.day) == _LAST_DAY else highest - 1), highest


def _is_inside(age: int, frame: InterventionFrame) -> bool:
    """From the first age, and until the day that the last one ends: 64 until turning 65."""
    above = frame.age_from is None or age >= frame.age_from
    return above and (frame.age_to is None or age <= frame.age_to)
