"""The notice (kallelse) of a meeting with its agenda, as it stands on paper."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.appendices import (
    appendices_of,
    appendix_text,
    number_appendices,
)
from finsam_xl.rules.meetings.papers.blocks import TextBlock, blocks
from finsam_xl.rules.meetings.papers.head import MeetingHead, head_of
from finsam_xl.rules.meetings.previous import is_previous, previous_day
from finsam_xl.rules.meetings.records import Appendix, Item
from finsam_xl.rules.meetings.sections import number_sections
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


class AgendaRow(Frozen):
    """An item of the agenda (föredragningslista).

    `number` counts the items of this meeting and is no section; "" for one under another item.
    `proposed_by` is the organ or person whose proposal it is: "Arbetsutskottet föreslår …".
    """

    number: str
    level: int
    heading: str
    type: str
    case_number: str
    presenter: str
    text: tuple[TextBlock, ...]
    proposed_by: str
    proposal: tuple[TextBlock, ...]
    appendices: str


class Recipient(Frozen):
    """One who is called: a member of the board or a substitute."""

    name: str
    member: str
    post: str


class Notice(Frozen):
    """A notice: the meeting, the day it was written, its agenda, appendices and recipients."""

    head: MeetingHead
    written: date
    rows: tuple[AgendaRow, ...]
    appendices: tuple[Appendix, ...]
    recipients: tuple[Recipient, ...]


def notice_of(full: FullMeeting, year: MeetingYear, day: date) -> Notice:
    """The notice of a meeting; `day` stands for the day of sending until one is noted."""
    numbered = number_appendices(full)
    numbers = number_sections(full.items, full.organ.numbering)
    pairs = zip(numbers, full.items, strict=True)
    return Notice(
        head=head_of(full),
        written=full.meeting.notice_sent or day,
        rows=tuple(_row(number, item, full, year) for number, item in pairs),
        appendices=numbered,
        recipients=tuple(Recipient(seat.name, seat.member, seat.post) for seat in full.seats),
    )


def _row(number: str, item: Item, full: FullMeeting, year: MeetingYear) -> AgendaRow:
    own = appendices_of(item, number_appendices(full))
    return AgendaRow(
        number=number,
        level=item.level,
        heading=item.heading,
        type=item.type,
        case_number=item.case_number,
        presenter=item.presenter,
        text=blocks(item.background) or blocks(_filled(item, full, year)),
        proposed_by=item.proposed_by,
        proposal=blocks(item.proposal),
        appendices=appendix_text([row.number for row in own if row.number]),
    )


def _filled(item: Item, full: FullMeeting, year: MeetingYear) -> str:
    """What the item Föregående protokoll says by itself: the minutes of the meeting before."""
    day = previous_day(full, year) if is_previous(item.heading) else None
    return f"Protokoll från {date_text(day)}." if day else ""
