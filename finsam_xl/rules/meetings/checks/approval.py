"""Checks the approval of minutes, its posting in time, and its taking down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.checks.plan import free_word
from finsam_xl.rules.meetings.findings import approval as found
from finsam_xl.rules.meetings.labels import sections_text
from finsam_xl.rules.meetings.posting_days import (
    LastDays,
    days_of,
    posted_on,
    taken_down_on,
)
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.roll import Roll
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.text import folded, names_in
from finsam_xl.rules.meetings.year import FullMeeting

_STORED = {
    "last_approval_day": "Sista justeringsdag",
    "last_posting_day": "Sista anslagsdag",
    "last_appeal_day": "Sista överklagandedag",
    "earliest_take_down": "Tidigast nedtaget",
    "legal_force": "Laga kraft",
}


def check_approval(roll: Roll, day: date) -> tuple[Finding, ...]:
    """Everything found in the approval of a deciding organ's minutes, as it stands on a day."""
    full = roll.full
    fixed = tuple(_fixed(full))
    if fixed or not (full.is_held and full.organ.decides and full.organ.document == MINUTES):
        return fixed
    row, days = full.approval, days_of(full)
    if row is None:
        late = day > days.last_approval_day
        at = full.meeting.at.cell("meeting")
        return (found.n73_not_approved(at, full.meeting, days.last_approval_day),) if late else ()
    contradictions = dict(_contradictions(full, row))
    odd = contradictions.keys()
    return (
        *contradictions.values(),
        *(() if "approved" in odd else _approved(full, row, day)),
        *_approvers(roll, row),
        *(() if odd & {"approved", "posted"} else _posted(full, row, day)),
        *(() if odd & {"posted", "taken_down"} else _taken_down(full, row, days)),
        *(() if odd else _told(full, row, days)),
    )


def _fixed(full: FullMeeting) -> Iterator[Finding]:
    """Justerat against the day that the approved minutes were remembered with."""
    row = full.approval
    if row and row.approved_file and row.approved_day and row.approved != row.approved_day:
        yield found.n156_approval_is_changed(row.at.cell("approved"), row, row.approved_day)


def _contradictions(full: FullMeeting, row: Approval) -> Iterator[tuple[str, Finding]]:
    """Meeting, approval, posting and taking down must come in that order; by the step."""
    steps = [("mötet", full.meeting.last_day)]
    given = (("approved", "Justerat"), ("posted", "Anslaget"), ("taken_down", "Nedtaget"))
    for key, label in given:
        day: date | None = getattr(row, key)
        if day and day < steps[-1][1]:
            yield key, found.n80_days_contradict(row.at.cell(key), steps[-1], (label, day))
        if day:
            steps.append((label, day))


def _approved(full: FullMeeting, row: Approval, day: date) -> Iterator[Finding]:
    latest, at = days_of(full).last_approval_day, row.at.cell("approved")
    if row.approved and row.approved > latest:
        yield found.n72_approved_late(at, full.meeting, row.approved, latest)
    elif row.approved is None and day > latest:
        yield found.n73_not_approved(at, full.meeting, latest)


def _approvers(roll: Roll, row: Approval) -> Iterator[Finding]:
    """Each approver against all sections; one that attendance does not know is told elsewhere."""
    known = {folded(attendance.name) for attendance in roll.full.attendance}
    approved = row.labels or roll.labels
    for name in names_in(row.approver):
        away = [roll.labels[at] for at in roll.absences_of(name) if roll.labels[at] in approved]
        if away and folded(name) in known:
            at, told = row.at.cell("approver"), sections_text(away, roll.labels)
            yield found.n74_approver_was_away(at, name, told, roll.full.day)


def _posted(full: FullMeeting, row: Approval, day: date) -> Iterator[Finding]:
    days, posted, at = days_of(full), posted_on(full), row.at.cell("posted")
    latest = days.last_posting_day
    some = any(place.posted for place in full.postings)  # which lack a day is told by the places
    if latest is None or days.posting_before_move is None or (some and posted is None):
        return
    if (posted or day) > latest:
        yield found.n75_posted_late(at, days, posted)
    elif posted and posted > days.posting_before_move:
        word = free_word(days.posting_before_move)
        yield found.n86_in_time_by_the_free_day_rule(at, days, word)


def _taken_down(full: FullMeeting, row: Approval, days: LastDays) -> Iterator[Finding]:
    taken_down = taken_down_on(full)
    if taken_down and days.earliest_take_down and taken_down < days.earliest_take_down:
        yield found.n76_taken_down_early(row.at.cell("taken_down"), days, taken_down)


def _told(full: FullMeeting, row: Approval, days: LastDays) -> Iterator[Finding]:
    """What the posting must tell, and finsam's columns against the days that stand now."""
    if row.approved and not (row.kept_at or full.settings.kept_at):
        yield found.n78_place_of_keeping_is_not_told(row.at.cell("kept_at"), full.meeting)
    if days.last_appeal_day and row.last_appeal_day is None:
        at, last = row.at.cell("last_appeal_day"), days.last_appeal_day
        yield found.n77_last_appeal_day_is_not_told(at, full.meeting, last)
    for key, label in _STORED.items():
        stored: date | None = getattr(row, key)
        reckoned: date | None = getattr(days, key)
        if stored and reckoned and stored != reckoned:
            yield found.n88_stored_day_differs(row.at.cell(key), label, stored, reckoned)
