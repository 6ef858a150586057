"""What falls due beside the registers: the law's days, notices, minutes, tasks, delegation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import capitalised, listed
from finsam_xl.rules.calendar_steps import DECEMBER
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.checks.notices import last_notice_day, notice_rule
from finsam_xl.rules.meetings.duties import Duty, report_duties, statutory_duties, takes_up
from finsam_xl.rules.meetings.endings import endings
from finsam_xl.rules.meetings.records import CHAIR, HELD
from finsam_xl.rules.meetings.register_records import DelegatedDecision
from finsam_xl.rules.meetings.tasks import due_of, is_done, unreported
from finsam_xl.rules.meetings.text import distinct
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.minutes_dues import due_minutes, organ_and_day


def due_in_meetings(year: MeetingYear, day: date) -> Iterator[Due]:
    """All of it; a meeting that is cancelled asks for nothing."""
    yield from _duties(year, day)
    yield from _terms(year, day)
    for full in year.full_meetings:
        yield from _notice(full, day)
        yield from due_minutes(full, day)
    yield from _tasks(year)
    yield from _delegated(year)


def _duties(year: MeetingYear, day: date) -> Iterator[Due]:
    """The year's own until a held meeting has taken them up; the next year's while they come."""
    own = year.settings
    coming = [duty for duty in statutory_duties(own.year + 1) if duty.last >= day]
    for duty in (*statutory_duties(own.year), *report_duties(own), *coming):
        if not _is_done(duty, year):
            what, at = capitalised(duty.what), _coming_theme(duty, year, day)
            yield Due(duty.last, what, own.board, duty.basis, settled_at=at)


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
        yield Due(ending.last, what, "", MEETINGS.paragraph("term_years", ending.last), at)


def _coming_theme(duty: Duty, year: MeetingYear, day: date) -> Place | None:
    """The theme of the board's next meeting that can take it up; None where none is planned."""
    since = max(day, duty.first)
    coming = (
        e for e in year.of_organ(year.settings.board) if e.is_coming and e.start_date >= since
    )
    meeting = next(coming, None)
    return meeting and meeting.at.cell("theme")


def _notice(full: FullMeeting, day: date) -> Iterator[Due]:
    meeting = full.meeting
    if meeting.is_coming and meeting.notice_sent is None and day <= full.day:
        what = f"Skicka kallelsen till {organ_and_day(meeting)}"
        at = meeting.at.cell("notice_sent")
        yield Due(last_notice_day(full), what, _caller(full), notice_rule(full).basis, at)


def _caller(full: FullMeeting) -> str:
    """Who calls the meeting: the organ's convenor, else its chair; "" where neither is known."""
    chairs = (seat.name for seat in full.seats if seat.post == CHAIR)
    return full.organ.convenor.strip() or next(chairs, "")


def _tasks(year: MeetingYear) -> Iterator[Due]:
    for task in year.tasks:
        due = due_of(task)
        if due and not is_done(task):
            yield Due(due.last, task.what, task.owner, "Bladet Uppdrag", task.at.cell("due"))


def _delegated(year: MeetingYear) -> Iterator[Due]:
    """Decisions by delegation fall due at the board's next meeting after them."""
    for row in unreported(year):
        last, whom = _reported(row, year)
        what = f"Anmäl delegationsbeslutet {row.what or row.group} till {whom}"
        law = MEETINGS.paragraph("delegation_is_reported", row.day)
        yield Due(last, what, row.delegate, law, row.at.cell("reported_at"))


def _reported(row: DelegatedDecision, year: MeetingYear) -> tuple[date, str]:
    """When it is reported and to whom; with the year where no later meeting is planned."""
    board = year.settings.board
    later = next((e for e in year.of_organ(board) if e.start_date > row.day), None)
    if later:
        return later.start_date, organ_and_day(later)
    last = date(max(row.day.year, year.settings.year), DECEMBER, 31)
    return last, f"nästa möte med {board}, som inte är planerat"
