"""A meeting's papers as documents are told of them: minutes, notice, extract, paper, tasks."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.meetings.paper_parts import (
    agenda_item,
    appendices,
    certificate,
    head,
    parts,
    person,
    section,
)
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.meetings import records as told
from finsam_xl.rules.meetings.papers.decision_paper import decision_paper
from finsam_xl.rules.meetings.papers.extract import Extract
from finsam_xl.rules.meetings.papers.minutes import Minutes
from finsam_xl.rules.meetings.papers.notice import notice_of
from finsam_xl.rules.meetings.papers.task_list import TaskRow, task_list
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.settings import NOTES
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


def minutes_paper(minutes: Minutes, full: FullMeeting) -> told.MinutesPaper:
    """The minutes of a meeting, its notes, or its draft."""
    people = minutes.people
    return told.MinutesPaper(
        title=f"{_kind(full)} {full.meeting.organ} {date_text(full.day)}",
        file=minutes_file(full),
        head=head(minutes.head),
        decides=full.organ.decides and not minutes.is_notes,
        is_draft=minutes.is_draft,
        deciding=tuple(map(person, people.deciding)),
        others=tuple(map(person, people.others)),
        absent=tuple(map(person, people.absent)),
        secretary=minutes.secretary,
        chair=minutes.chair,
        approvers=minutes.approvers,
        span=minutes.span,
        is_notes=minutes.is_notes,
        items=tuple(map(section, minutes.sections)),
        appendices=appendices(minutes.appendices),
        certificate=(
            certificate(minutes.certificate)
            if minutes.certificate and not minutes.is_draft
            else None
        ),
    )


def minutes_file(full: FullMeeting) -> str:
    """What the file of a meeting's minutes is called."""
    return f"{_kind(full)} {full.meeting.organ} {full.day}"


def _kind(full: FullMeeting) -> str:
    return "Minnesanteckningar" if full.organ.document == NOTES else "Protokoll"


def notice_paper(full: FullMeeting, year: MeetingYear, day: date) -> told.NoticePaper:
    """The notice of a meeting."""
    notice = notice_of(full, year, day)
    return told.NoticePaper(
        title=f"Kallelse {notice.head.organ} {date_text(notice.head.first_day)}",
        file=f"Kallelse {notice.head.organ} {notice.head.first_day}",
        head=head(notice.head),
        written=notice.written,
        items=tuple(map(agenda_item, notice.rows)),
        appendices=appendices(notice.appendices),
        recipients=tuple(
            told.Person(each.name, each.member, each.post) for each in notice.recipients
        ),
    )


def extract_paper(extract: Extract) -> told.ExtractPaper:
    """An extract of the minutes."""
    number, organ, day = extract.sections[0].number, extract.head.organ, extract.head.first_day
    return told.ExtractPaper(
        title=f"Protokollsutdrag {organ} {date_text(day)} {number}",
        file=f"Protokollsutdrag {organ} {day} {number}",
        head=head(extract.head),
        items=tuple(map(section, extract.sections)),
        deciding=extract.deciding,
        chair=extract.chair,
        approvers=extract.approvers,
        approved=extract.approved,
        kept_at=extract.kept_at,
    )


def paper_record(item: Item, full: FullMeeting, day: date) -> told.DecisionPaperRecord:
    """The decision paper of an item."""
    paper = decision_paper(item, full, day)
    return told.DecisionPaperRecord(
        association=paper.association,
        meeting_day=paper.meeting_day,
        title=paper.heading,
        written=paper.written,
        case_number=paper.case_number,
        proposed_by=paper.proposed_by,
        organ=paper.organ,
        clauses=paper.clauses,
        parts=parts(paper.parts),
        presenter=paper.presenter,
        appendices=appendices(paper.appendices),
    )


def task_paper(year: MeetingYear, day: date) -> told.TaskPaper:
    """The list of open tasks."""
    return told.TaskPaper(
        association=year.settings.name,
        title=f"Uppdragslista {date_text(day)}",
        file=f"Uppdragslista {day}",
        day=day,
        tasks=tuple(map(_task, task_list(year, day))),
    )


def _task(row: TaskRow) -> told.TaskLine:
    given = " ".join((row.meeting, f"§ {row.section}")) if row.section else row.meeting
    return told.TaskLine(
        what=row.what,
        owner=row.owner,
        given=given,
        due=row.due,
        reported=row.reported_to.isoformat() if row.reported_to else "",
        is_late=row.is_late,
    )
