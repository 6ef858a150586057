"""Minutes (protokoll) of a meeting, or its draft before, as they stand on paper."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.appendices import (
    appendices_of,
    appendix_text,
    number_appendices,
)
from finsam_xl.rules.meetings.labels import section_text, sections_text
from finsam_xl.rules.meetings.numbering import numbered
from finsam_xl.rules.meetings.papers.certificate import PostingCertificate, certificate_of
from finsam_xl.rules.meetings.papers.head import MeetingHead, head_of
from finsam_xl.rules.meetings.papers.parts import Part, parts_of
from finsam_xl.rules.meetings.papers.present import People, people_of
from finsam_xl.rules.meetings.records import YES, Appendix, Item
from finsam_xl.rules.meetings.roll import roll_of
from finsam_xl.rules.meetings.sections import section_items
from finsam_xl.rules.meetings.settings import NOTES
from finsam_xl.rules.meetings.text import names_in
from finsam_xl.rules.meetings.votes import chair_of
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


class MinutesSection(Frozen):
    """One item of the minutes: its number, heading, tag and parts in the order they stand."""

    label: str
    number: str
    level: int
    heading: str
    type: str
    case_number: str
    presenter: str
    parts: tuple[Part, ...]
    appendices: str
    approved_at_once: bool


class Minutes(Frozen):
    """A meeting's minutes; a draft (utkast) until it is held, notes where the organ keeps notes.

    `certificate` is None for notes and for organs that do not decide.
    """

    head: MeetingHead
    is_draft: bool
    is_notes: bool
    people: People
    secretary: str
    chair: str
    approvers: tuple[str, ...]
    span: str
    sections: tuple[MinutesSection, ...]
    appendices: tuple[Appendix, ...]
    certificate: PostingCertificate | None


def minutes_of(full: FullMeeting, year: MeetingYear) -> Minutes:
    """The minutes of a meeting; sections without a number get the one they should have."""
    full = numbered(full, year)
    row, labels = full.approval, [item.label for item in section_items(full.items)]
    return Minutes(
        head=head_of(full),
        is_draft=not full.is_held,
        is_notes=full.organ.document == NOTES,
        people=people_of(roll_of(full)),
        secretary=row.secretary if row else "",
        chair=chair_of(full),
        approvers=tuple(names_in(row.approver)) if row else (),
        span=full.organ.cited(sections_text(labels, labels)),
        sections=tuple(_section(item, full, year) for item in full.items),
        appendices=number_appendices(full),
        certificate=certificate_of(full),
    )


def _section(item: Item, full: FullMeeting, year: MeetingYear) -> MinutesSection:
    own = appendices_of(item, number_appendices(full))
    return MinutesSection(
        label=item.label,
        number=full.organ.cited(section_text(item.label)) if item.label else "",
        level=item.level,
        heading=item.heading,
        type=item.type,
        case_number=item.case_number,
        presenter=item.presenter,
        parts=parts_of(item, full, year),
        appendices=appendix_text([row.number for row in own if row.number]),
        approved_at_once=item.approved_at_once == YES,
    )
