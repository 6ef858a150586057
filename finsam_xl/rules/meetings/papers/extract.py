"""An extract of the minutes (protokollsutdrag): one section, with who served at it."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.approved_at_once import approval_of
from finsam_xl.rules.meetings.labels import label_of
from finsam_xl.rules.meetings.numbering import numbered
from finsam_xl.rules.meetings.papers.head import MeetingHead
from finsam_xl.rules.meetings.papers.minutes import MinutesSection, minutes_of
from finsam_xl.rules.meetings.roll import roll_of
from finsam_xl.rules.meetings.text import names_in
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


class Extract(Frozen):
    """One section of the minutes with those who decided it, and what its certification needs.

    `sections` is the item and what stands under it. `approved` is None before the approval.
    """

    head: MeetingHead
    sections: tuple[MinutesSection, ...]
    deciding: tuple[str, ...]
    chair: str
    approvers: tuple[str, ...]
    approved: date | None
    kept_at: str


def extract_of(full: FullMeeting, year: MeetingYear, section: str) -> Extract | None:
    """The extract of one section, "§ 51" or "51"; None where the meeting has no such one."""
    whole, label = minutes_of(full, year), label_of(section)
    labels = [each.label for each in whole.sections]
    if not label or label not in labels:
        return None
    row = approval_of(full, label)
    return Extract(
        head=whole.head,
        sections=_with_those_under(whole.sections, labels.index(label)),
        deciding=_deciding(numbered(full, year), label),
        chair=whole.chair,
        approvers=tuple(names_in(row.approver)) if row else (),
        approved=row.approved if row else None,
        kept_at=(row.kept_at if row else "") or full.settings.kept_at,
    )


def _with_those_under(sections: tuple[MinutesSection, ...], at: int) -> tuple[MinutesSection, ...]:
    end = at + 1
    while end < len(sections) and sections[end].level > sections[at].level:
        end += 1
    return sections[at:end]


def _deciding(full: FullMeeting, label: str) -> tuple[str, ...]:
    roll = roll_of(full)
    return tuple(presence.row.name for presence in roll.serving_at(roll.labels.index(label)))
