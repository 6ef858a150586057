"""Kallelse: the notice of a meeting with its agenda, in Word."""

from __future__ import annotations

from finsam_xl.actions.figures.bound import with_figures
from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.beside import beside
from finsam_xl.actions.meetings.chosen import coming, without_meeting
from finsam_xl.actions.meetings.papers import notice_paper
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.meetings.notice import TEMPLATE, notice_document
from finsam_xl.rules.meetings.agenda import offered
from finsam_xl.rules.meetings.checks.notices import last_notice_day
from finsam_xl.rules.meetings.previous import asks_for_previous
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


def decide(given: Given) -> Decision:
    """The notice of the chosen meeting, with its last day and what the agenda still lacks."""
    chosen = coming(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    full, year = chosen.full, chosen.year
    if not full.items:
        name = full.meeting.meeting
        told = f"inget dokument, mötet {name} har inga ärenden; klicka på Hämta ärenden"
        return Decision((), told)
    figures = read_figures(given.contents, full.items)
    if figures.refusal:
        return Decision((), f"inget dokument, {figures.refusal}")
    paper = with_figures(notice_paper(full, year, given.day), figures)
    paper = paper._replace(contact=given.contents.settings.text("contact"))
    made = notice_document(paper, chosen_template(given.contents, TEMPLATE))
    done = beside(given, made)
    told = f"{_days(full)}{_previous(full, year)}{_lacking(full, year)}"
    return done._replace(outcome=f"{done.outcome}{told}")


def _days(full: FullMeeting) -> str:
    """When it must be sent at the latest, until it has been."""
    sent = full.meeting.notice_sent
    return "" if sent else f"; skicka den senast {date_text(last_notice_day(full))}"


def _previous(full: FullMeeting, year: MeetingYear) -> str:
    """That nobody has told which minutes the year's first meeting takes up."""
    if not asks_for_previous(full, year):
        return ""
    organ = full.organ.organ
    return (
        "; Föregående protokoll är tomt, skriv dagen i Föregående möten på Inställningar:"
        f" {organ} ÅÅÅÅ-MM-DD"
    )


def _lacking(full: FullMeeting, year: MeetingYear) -> str:
    """How many items are offered that the agenda does not have."""
    count = len(offered(full.meeting, year))
    if not count:
        return ""
    items = "1 ärende" if count == 1 else f"{count} ärenden"
    return f"; {items} till finns att ta upp, klicka på Hämta ärenden"
