"""The parts of a meeting's papers as the documents are told of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PureWindowsPath

from finsam_xl.documents.meetings import records as told
from finsam_xl.rules.meetings.papers.blocks import HEADING, LIST, TABLE, TextBlock
from finsam_xl.rules.meetings.papers.certificate import PostingCertificate
from finsam_xl.rules.meetings.papers.head import MeetingHead
from finsam_xl.rules.meetings.papers.minutes import MinutesSection
from finsam_xl.rules.meetings.papers.notice import AgendaRow
from finsam_xl.rules.meetings.papers.parts import PROPOSAL, Part, proposal_lead
from finsam_xl.rules.meetings.papers.present import PresentRow
from finsam_xl.rules.meetings.records import Appendix

_KINDS = {LIST: told.POINT, HEADING: told.HEADING}
_AT_ONCE = "Paragrafen förklaras omedelbart justerad."


def pieces(text: Iterable[TextBlock]) -> tuple[told.Piece, ...]:
    """Paragraphs, each point of a list, headings and tables."""
    found: list[told.Piece] = []
    for block in text:
        if block.kind == TABLE:
            found.append(told.Piece(told.TABLE, "", block.rows))
        else:
            kind = _KINDS.get(block.kind, told.PARAGRAPH)
            found += [told.Piece(kind, line) for line in block.lines]
    return tuple(found)


def parts(of: Iterable[Part]) -> tuple[told.ItemPart, ...]:
    """Each part under its label."""
    return tuple(told.ItemPart(part.label, pieces(part.text)) for part in of)


def head(of: MeetingHead) -> told.Head:
    """Who meets, when and where."""
    return told.Head(
        association=of.association,
        organ=of.organ,
        first_day=of.first_day,
        days=of.days,
        hours=of.hours,
        place=of.place,
        link=of.link,
        distance=of.distance,
    )


def person(row: PresentRow) -> told.Person:
    """One who was there, or should have been."""
    return told.Person(*row)


def section(of: MinutesSection) -> told.DocumentItem:
    """An item of the minutes."""
    return told.DocumentItem(
        number=of.number,
        level=of.level,
        heading=of.heading,
        type=of.type,
        case_number=of.case_number,
        presenter=of.presenter,
        appendices=of.appendices,
        parts=parts(of.parts),
        remark=_AT_ONCE if of.approved_at_once else "",
    )


def agenda_item(row: AgendaRow) -> told.DocumentItem:
    """An item of the agenda: its text, and its proposal with whose it is."""
    whose = (told.Piece(told.PARAGRAPH, proposal_lead(row.proposed_by)),)
    lead = whose if row.proposed_by else ()
    given = (
        told.ItemPart("", pieces(row.text)),
        told.ItemPart(PROPOSAL, (*lead, *pieces(row.proposal)) if row.proposal else ()),
    )
    return told.DocumentItem(
        number=f"{row.number}." if row.number.isdecimal() else row.number,
        level=row.level,
        heading=row.heading,
        type=row.type,
        case_number=row.case_number,
        presenter=row.presenter,
        appendices=row.appendices,
        parts=tuple(part for part in given if part.pieces),
    )


def appendices(of: Iterable[Appendix]) -> tuple[told.AppendixLine, ...]:
    """The appendices that have a number; of a file its name, never where it lies."""
    return tuple(
        told.AppendixLine(row.number, row.title, PureWindowsPath(row.file).name)
        for row in of
        if row.number is not None
    )


def certificate(of: PostingCertificate) -> told.Certificate:
    """The posting of an approval."""
    return told.Certificate(
        head=head(of.head),
        approved=of.approved,
        posted=of.posted,
        taken_down=of.taken_down,
        last_appeal_day=of.last_appeal_day,
        earliest_take_down=of.earliest_take_down,
        kept_at=of.kept_at,
        places=tuple(told.Place(row.notice_board, row.posted, row.taken_down) for row in of.places),
        of=of.of,
        without=of.without,
    )
