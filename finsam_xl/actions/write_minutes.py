"""Protokoll: a meeting's minutes in Word, a draft before it, after approval a correction."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.standing import standing
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.beside import beside, where
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.papers import minutes_paper
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.meetings import correction, minutes
from finsam_xl.documents.meetings.differences import differences
from finsam_xl.documents.meetings.records import MinutesPaper
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.year import FullMeeting


def decide(given: Given) -> Decision:
    """The minutes of the chosen meeting; never over what somebody has written in them."""
    chosen = latest(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    if not chosen.full.items:
        name = chosen.full.meeting.meeting
        return Decision((), f"inget dokument, mötet {name} har inga ärenden på Ärenden än")
    paper = minutes_paper(minutes_of(chosen.full, chosen.year), chosen.full)
    template = chosen_template(given.contents, minutes.TEMPLATE)
    made = minutes.minutes_document(paper, template)
    if chosen.full.approval and chosen.full.approval.approved:
        return _approved(given, chosen.full, paper, made)
    return beside(given, made)


def _approved(given: Given, full: FullMeeting, paper: MinutesPaper, made: DocumentFile) -> Decision:
    """Approved minutes stand as they are: what has become another is a correction (rättelse)."""
    stands = standing(given, made.name)
    if stands is None:
        return beside(given, made)
    found = tuple(
        each for each in differences(stands.content, made.content, made.name) if each.number
    )
    approved = full.approval.approved if full.approval else None
    since = f"justerades {date_text(approved)}" if approved else "är justerat"
    if not found:
        return Decision((), f"{stands.name} {since} och skrivs inte om; texten är densamma")
    template = chosen_template(given.contents, correction.TEMPLATE)
    mended = correction.correction_document(paper.head, found, template)
    told = f"{stands.name} {since} och skrivs inte om; {mended.name} rättar {where(found)}"
    return Decision((), told, (mended,))
