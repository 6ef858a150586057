"""Checks sections approved at the meeting itself: their own approval, posting and rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.approved_at_once import (
    labels_at_once,
    labels_of_their_own,
    parts_approved,
)
from finsam_xl.rules.meetings.checks.approval import check_approval
from finsam_xl.rules.meetings.checks.postings import check_postings
from finsam_xl.rules.meetings.findings import at_once as found
from finsam_xl.rules.meetings.labels import sections_text
from finsam_xl.rules.meetings.posting_days import last_days, posted_on
from finsam_xl.rules.meetings.roll import roll_of
from finsam_xl.rules.meetings.sections import sections
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.year import FullMeeting


def check_own_approvals(full: FullMeeting, day: date) -> Iterator[Finding]:
    """Sections approved at once: each row's days, and sections or rows that lack the other."""
    if not (full.is_held and full.organ.decides and full.organ.document == MINUTES):
        return
    for part in parts_approved(full):
        yield from (*check_approval(roll_of(part), day), *check_postings(part))
    yield from _without_row(full)
    yield from _rows(full)


def _rows(full: FullMeeting) -> Iterator[Finding]:
    """Rows of Justering and Anslag whose section the other sheets know nothing of."""
    at_once, rows = labels_at_once(full), [row.labels for row in full.own_approvals]
    for row in full.own_approvals:
        if not set(row.labels) <= set(at_once):
            yield found.n158_not_approved_at_once(row.at.cell("sections"), row, at_once)
    for place in full.own_postings:
        if place.labels not in rows:
            yield found.n162_posting_of_no_approval(place.at.cell("sections"), place)


def _without_row(full: FullMeeting) -> Iterator[Finding]:
    """Sections approved at once whose posting nobody can tell, unless all was posted as early."""
    own = labels_of_their_own(full)
    labels = [label for label in labels_at_once(full) if label not in own]
    latest = last_days(full.meeting.last_day, full.meeting.last_day, None).last_posting_day
    posted = posted_on(full)
    if labels and latest and not (posted and posted <= latest):
        at = next(i for i in full.items if i.label == labels[0]).at.cell("approved_at_once")
        told = sections_text(labels, sections(full.items))
        yield found.n87_section_approved_at_once(at, told, latest)
