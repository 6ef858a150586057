"""Sections approved at the meeting itself (omedelbart justerade): each with days of its own."""

from __future__ import annotations

from finsam_xl.rules.meetings.labels import sections_text
from finsam_xl.rules.meetings.records import YES
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.sections import sections
from finsam_xl.rules.meetings.year import FullMeeting


def parts_approved(full: FullMeeting) -> tuple[FullMeeting, ...]:
    """The meeting as each approval of its own sections has it: that row, and its places."""
    return tuple(_with(full, row) for row in full.own_approvals)


def whole_and_parts(full: FullMeeting) -> tuple[FullMeeting, ...]:
    """The meeting by the approval of its minutes, and then by each of its sections' own."""
    return (full, *parts_approved(full))


def approval_of(full: FullMeeting, label: str) -> Approval | None:
    """The approval of one section: its own, else that of the minutes."""
    parts = (part.approval for part in parts_approved(full))
    return next((row for row in parts if row and label in row.labels), full.approval)


def labels_at_once(full: FullMeeting) -> list[str]:
    """The sections that the items say were approved at once, in order."""
    return [item.label for item in full.items if item.approved_at_once == YES and item.label]


def labels_of_their_own(full: FullMeeting) -> list[str]:
    """The sections of the meeting that have an approval of their own, in order."""
    own = {label for row in full.own_approvals for label in row.labels}
    return [item.label for item in full.items if item.label in own]


def approved_text(full: FullMeeting) -> str:
    """The sections that the approval is of, as the organ cites them: § 52; "" for the minutes."""
    labels = full.approval.labels if full.approval else ()
    return full.organ.cited(sections_text(labels, [*sections(full.items), *labels]))


def _with(full: FullMeeting, row: Approval) -> FullMeeting:
    """Without a day of its own it was approved on the meeting's last, and is kept as the rest."""
    kept_at = row.kept_at or (full.approval.kept_at if full.approval else "")
    approved = row.approved or full.meeting.last_day
    return full._replace(
        approval=row._replace(approved=approved, kept_at=kept_at),
        postings=tuple(place for place in full.own_postings if place.labels == row.labels),
        own_approvals=(),
        own_postings=(),
    )
