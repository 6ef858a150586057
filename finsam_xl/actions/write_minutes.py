"""Protokoll: a meeting's minutes in Word, a draft before it, after approval a correction."""

from __future__ import annotations

from finsam_xl.actions.figures.bound import with_figures
from finsam_xl.actions.figures.read_figures import Figures, read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.standing import Standing, standing
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.beside import beside, where
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.papers import minutes_paper
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.meetings import correction, minutes
from finsam_xl.documents.meetings.differences import Difference, differences
from finsam_xl.documents.meetings.records import MinutesPaper
from finsam_xl.rules.meetings.figures import same_but_figures
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
    figures = read_figures(given.contents, chosen.full.items)
    if figures.refusal:
        return Decision((), f"inget dokument, {figures.refusal}")
    paper = minutes_paper(minutes_of(chosen.full, chosen.year), chosen.full)
    made = _made(given, paper, figures)
    if chosen.full.approval and chosen.full.approval.approved:
        return _approved(given, chosen.full, _Written(paper, figures, made))
    return beside(given, made)


class _Written(Frozen):
    """The minutes as they would be written now."""

    paper: MinutesPaper
    figures: Figures
    made: DocumentFile


def _made(given: Given, paper: MinutesPaper, figures: Figures) -> DocumentFile:
    template = chosen_template(given.contents, minutes.TEMPLATE)
    return minutes.minutes_document(with_figures(paper, figures), template)


def _approved(given: Given, full: FullMeeting, now: _Written) -> Decision:
    """Approved minutes stand as they are: what has become another is a correction (rättelse)."""
    stands = standing(given, now.made.name)
    if stands is None:
        return beside(given, now.made)
    found = _slips(given, stands, now)
    approved = full.approval.approved if full.approval else None
    since = f"justerades {date_text(approved)}" if approved else "är justerat"
    if not found:
        told = f"{stands.name} {since} och skrivs inte om; texten är densamma"
        return Decision((), told, stands=(stands.name,))
    template = chosen_template(given.contents, correction.TEMPLATE)
    mended = correction.correction_document(now.paper.head, found, template)
    told = f"{stands.name} {since} och skrivs inte om; {mended.name} rättar {where(found)}"
    return Decision((), told, (mended,))


def _slips(given: Given, stands: Standing, now: _Written) -> tuple[Difference, ...]:
    """What differs in the items; a figure whose source has changed since is no slip."""
    found = [d for d in differences(stands.content, now.made.content, stands.name) if d.number]
    if not found or not now.figures.of:
        return tuple(found)
    open_figures = _made(given, now.paper, now.figures.as_places)
    places = {
        (each.number, each.label): each.becomes
        for each in differences(stands.content, open_figures.content, stands.name)
    }
    return tuple(
        each
        for each in found
        if not same_but_figures(each.stands, places.get((each.number, each.label), each.becomes))
    )
