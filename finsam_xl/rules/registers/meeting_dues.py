"""What falls due beside the registers: the law's days, notices, minutes, tasks and delegation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.swedish import capitalised, date_text, listed
from finsam_xl.rules.meetings.checks.notices import last_notice_day, notice_rule
from finsam_xl.rules.meetings.duties import Duty, report_duties, statutory_duties, takes_up
from finsam_xl.rules.meetings.endings import endings
from finsam_xl.rules.meetings.posting_days import days_of, posted_on, taken_down_on
from finsam_xl.rules.meetings.records import HELD, Meeting
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.tasks import due_of, is_done, unreported
from finsam_xl.rules.meetings.text import basis, distinct
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear
from finsam_xl.rules.registers.due import Due


def due_in_meetings(year: MeetingYear, day: date) -> Iterator[Due]:
    """All of it; a meeting that is cancelled asks for nothing."""
    yield from _duties(year, day)
    yield from _terms(year, day)
    for full in year.full_meetings:
        yield from _notice(full, day)
        yield from _minutes(full)
    yield from _tasks(year)
    yield from _delegated(year)


def _duties(year: MeetingYear, day: date) -> Iterator[Due]:
    """The year's own until a held meeting has taken them up; the next year's while they come."""
    own = year.settings
    coming = [duty for duty in statutory_duties(own.year + 1) if duty.last >= day]
    for duty in (*statutory_duties(own.year), *report_duties(own), *coming):
        if not _is_done(duty, year):
            yield Due(duty.last, capitalised(duty.what), own.board, duty.basis)


def _is_done(duty: Duty, year: MeetingYear) -> bool:
    held = (each for each in year.of_organ(year.settings.board) if each.status == HELD)
    in_time = (each for each in held if duty.first <= each.start_date)
    return any(takes_up(each, year.items, duty) for each in in_time)


def _terms(year: MeetingYear, day: date) -> Iterator[Due]:
    """Members choose anew before the terms run out."""
    for ending in endings(year, day):
        members = listed(distinct(seat.member for seat in ending.seats))
        what = f"Välj nya i {year.settings.board} för {members}"
        at = ending.seats[0].at.cell("end")
        yield Due(ending.last, what, "", basis("term_years", ending.last), at)


def _notice(full: FullMeeting, day: date) -> Iterator[Due]:
    meeting = full.meeting
    if meeting.is_coming and meeting.notice_sent is None and day <= full.day:
        what = f"Skicka kallelsen till {_named(meeting)}"
        at = meeting.at.cell("notice_sent")
        yield Due(last_notice_day(full), what, "", notice_rule(full).basis, at)


def _minutes(full: FullMeeting) -> Iterator[Due]:
    """The next step of a held meeting's minutes: approval, posting, or taking down."""
    if not (full.is_held and full.organ.decides and full.organ.document == MINUTES):
        return
    row, days, named = full.approval, days_of(full), _named(full.meeting)
    if row is None or row.approved is None:
        at = row.at.cell("approved") if row else full.meeting.at.cell("meeting")
        owner = row.approver if row else ""
        law = basis("approval_days", full.day)
        yield Due(days.last_approval_day, f"Justera protokollet från {named}", owner, law, at)
    elif posted_on(full) is None and days.last_posting_day:
        law, at = basis("posting_days", row.approved), row.at.cell("posted")
        yield Due(days.last_posting_day, f"Anslå justeringen av {named}", row.secretary, law, at)
    elif taken_down_on(full) is None and days.earliest_take_down:
        law, at = basis("appeal_weeks", row.approved), row.at.cell("taken_down")
        what = f"Ta ned anslaget för {named}, tidigast den dagen"
        yield Due(days.earliest_take_down, what, row.secretary, law, at)


def _tasks(year: MeetingYear) -> Iterator[Due]:
    for task in year.tasks:
        due = due_of(task)
        if due and not is_done(task):
            yield Due(due.last, task.what, task.owner, "Bladet Uppdrag", task.at.cell("due"))


def _delegated(year: MeetingYear) -> Iterator[Due]:
    """Decisions by delegation fall due at the board's next meeting after them."""
    for row in unreported(year):
        later = [e for e in year.of_organ(year.settings.board) if e.start_date > row.day]
        if later:
            what = f"Anmäl delegationsbeslutet {row.what or row.group} till {_named(later[0])}"
            law = basis("delegation_is_reported", row.day)
            yield Due(later[0].start_date, what, row.delegate, law, row.at.cell("reported_at"))


def _named(meeting: Meeting) -> str:
    return f"{meeting.organ} {date_text(meeting.start_date)}"
