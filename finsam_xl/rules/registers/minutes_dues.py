"""What falls due with the minutes of a meeting: writing, approval, posting, taking down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.approved_at_once import approved_text, whole_and_parts
from finsam_xl.rules.meetings.posting_days import days_of, posted_on, taken_down_on
from finsam_xl.rules.meetings.records import HELD, Meeting
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.year import FullMeeting
from finsam_xl.rules.registers.due import Due


def due_minutes(full: FullMeeting, day: date) -> Iterator[Due]:
    """The next step of a meeting's minutes, and of each section approved at once."""
    yield from _unwritten(full, day)
    for each in whole_and_parts(full):
        yield from _next_step(each)


def organ_and_day(meeting: Meeting) -> str:
    """Styrelsen 27 november 2020."""
    return f"{meeting.organ} {date_text(meeting.start_date)}"


def _unwritten(full: FullMeeting, day: date) -> Iterator[Due]:
    """A meeting whose day has passed and that nobody has marked as held."""
    meeting, organ = full.meeting, full.organ
    if not meeting.is_coming or meeting.last_day >= day:
        return
    by_law = organ.decides and organ.document == MINUTES
    last = days_of(full).last_approval_day if by_law else meeting.last_day
    law = MEETINGS.paragraph("approval_days", full.day) if by_law else "Bladet Mötesplan"
    owner = (full.approval.secretary if full.approval else "") or organ.convenor
    paper, whose = _definite(organ.document), organ_and_day(meeting)
    what = f"Skriv {paper} från {whose} och sätt Status till {HELD}"
    yield Due(last, what, owner, law, meeting.at.cell("status"))


def _definite(document: str) -> str:
    """Protokollet, minnesanteckningarna."""
    return "protokollet" if document == MINUTES else "minnesanteckningarna"


def _next_step(full: FullMeeting) -> Iterator[Due]:
    """The next step of a held meeting's minutes: approval, posting, or taking down."""
    if not (full.is_held and full.organ.decides and full.organ.document == MINUTES):
        return
    row, days, named = full.approval, days_of(full), _approved(full)
    if row is None or row.approved is None:
        at = row.at.cell("approved") if row else full.meeting.at.cell("meeting")
        owner = row.approver if row else ""
        law = MEETINGS.paragraph("approval_days", full.day)
        yield Due(days.last_approval_day, f"Justera protokollet från {named}", owner, law, at)
    elif posted_on(full) is None and days.last_posting_day:
        law, at = MEETINGS.paragraph("posting_days", row.approved), row.at.cell("posted")
        yield Due(days.last_posting_day, f"Anslå justeringen av {named}", row.secretary, law, at)
    elif taken_down_on(full) is None and days.earliest_take_down:
        law, at = MEETINGS.paragraph("appeal_weeks", row.approved), row.at.cell("taken_down")
        what = f"Ta ned anslaget för {named}, tidigast den dagen"
        yield Due(days.earliest_take_down, what, row.secretary, law, at, may_wait=True)


def _approved(full: FullMeeting) -> str:
    """The meeting whose minutes they are, with the sections where it is of some alone."""
    cited, whole = approved_text(full), organ_and_day(full.meeting)
    return f"{cited} vid {whole}" if cited else whole
