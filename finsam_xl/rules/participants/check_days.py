"""Checks the participants' days: their order, days that have not come, the intervention's own."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.findings import days as found
from finsam_xl.rules.participants.followed import Followed

LABELS = {
    "referred": "Anvisad datum",
    "requirements_tried": "Krav prövade",
    "enrolled": "Inskriven",
    "first_coach": "Första coachtid",
    "offer": "Erbjudande",
    "activity_plan": "Aktivitetsplan",
    "start_form": "Startformulär",
    "end_form": "Slutformulär",
    "extension_decided": "Förlängning beslutad",
    "extended_to": "Förlängd till",
    "exited": "Avslutad",
    "consent_date": "Samtyckesdatum",
    "consent_withdrawn": "Samtycke återkallat",
    "registered": "Registrerad",
}
ORDER = (
    ("referred", "enrolled"),
    ("requirements_tried", "enrolled"),
    ("enrolled", "first_coach"),
    ("enrolled", "offer"),
    ("enrolled", "activity_plan"),
    ("enrolled", "extended_to"),
    ("enrolled", "registered"),
    ("extension_decided", "extended_to"),
    ("first_coach", "exited"),
    ("offer", "exited"),
    ("start_form", "end_form"),
    ("consent_date", "consent_withdrawn"),
)
"""Days of which the first can't be after the second."""
_MAY_COME = {"extended_to"}
"""Days that tell what will be."""


def check_days(followed: Followed) -> tuple[Finding, ...]:
    """Every row's days against each other, against today and against its intervention."""
    return (
        *_too_early(followed),
        *_exits(followed),
        *_order(followed),
        *_coming(followed),
        *_frames(followed),
    )


def _too_early(followed: Followed) -> list[Finding]:
    table, first_year = followed.participants, followed.settings.first_year
    first = min(filter(None, table.enrolled), default=date.max)
    return [
        found.t65_enrolled_before_the_first_year(table.at.cell(at, "enrolled"), day, first_year)
        for at, day in enumerate(() if followed.may_be_enrolled(first) else table.enrolled)
        if day and not followed.may_be_enrolled(day)
    ]


def _exits(followed: Followed) -> list[Finding]:
    table = followed.participants
    pairs = enumerate(zip(table.enrolled, table.exited, strict=True))
    return [
        found.t01_exit_before_enrolment(table.at.cell(at, "exited"), first, then)
        for at, (first, then) in pairs
        if first and then and then < first
    ]


def _order(followed: Followed) -> list[Finding]:
    table = followed.participants
    used = {key for key in LABELS if any(table.days(key))}
    return [
        found.t02_days_in_impossible_order(
            table.at.cell(at, later), (LABELS[earlier], first), (LABELS[later], then)
        )
        for earlier, later in ORDER
        if earlier in used and later in used
        for at, (first, then) in enumerate(zip(table.days(earlier), table.days(later), strict=True))
        if first and then and then < first
    ]


def _coming(followed: Followed) -> list[Finding]:
    table, today = followed.participants, followed.day
    return [
        found.t03_day_has_not_come(table.at.cell(at, key), label, day, today)
        for key, label in LABELS.items()
        if key not in _MAY_COME
        if any(day and day > today for day in set(table.days(key)))
        for at, day in enumerate(table.days(key))
        if day and day > today
    ]


def _frames(followed: Followed) -> list[Finding]:
    table = followed.participants
    frames = {frame.intervention: (frame.start, frame.end) for frame in followed.tables.frames}
    bounded = {name for name, (start, end) in frames.items() if start or end}
    findings = []
    for at, name in enumerate(table.intervention) if bounded else ():
        day, (start, end) = table.enrolled[at], frames.get(name, (None, None))
        if (
            day
            and not (start or date.min) <= day <= (end or date.max)
            and followed.may_be_enrolled(day)
        ):
            place = table.at.cell(at, "enrolled")
            findings.append(
                found.t15_enrolled_outside_the_intervention(place, name, day, (start, end))
            )
    return findings
