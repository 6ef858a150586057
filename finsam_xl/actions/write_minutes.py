"""Protokoll: a meeting's minutes in Word, a draft before it, after approval a correction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.standing import Standing
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.approved_minutes import approved_minutes
from finsam_xl.actions.meetings.beside import beside, where
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.minutes_now import MinutesNow, minutes_now, slips
from finsam_xl.actions.meetings.papers import minutes_paper
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.meetings import correction
from finsam_xl.rules.meetings.numbering import lacks_numbers, numbered
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear
from finsam_xl.sheets.writer import put


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
    now = minutes_now(given, paper, figures)
    approved = approved_minutes(given, chosen.full, now.made.name)
    if approved.fault:
        return Decision((), f"inget dokument, {approved.fault}")
    stands = approved.stands
    done = _corrected(given, chosen.full, now, stands) if stands else beside(given, now.made)
    return done._replace(
        edits=(*approved.edits, *_sections(chosen.full, chosen.year)),
        outcome=f"{done.outcome}{_still_planned(chosen.full, given.day)}",
    )


def _still_planned(full: FullMeeting, day: date) -> str:
    """That a meeting which has been is not marked as held, so that its minutes are a draft."""
    if full.is_held or full.meeting.last_day >= day:
        return ""
    status = full.meeting.status
    return f"; det är ett utkast, mötet står som {status}: ändra Status på Mötesplan till hållet"


def _sections(full: FullMeeting, year: MeetingYear) -> Iterator[Edit]:
    """The sections that the minutes of a held meeting show, where nobody has typed any."""
    shown = numbered(full, year).items if lacks_numbers(full) else ()
    return (put(item.at.cell("section"), item.label) for item in shown if item.label)


def _corrected(given: Given, full: FullMeeting, now: MinutesNow, stands: Standing) -> Decision:
    """Approved minutes stand as they are: what has become another is a correction (rättelse)."""
    found = slips(given, stands, now)
    approved = full.approval.approved if full.approval else None
    since = f"justerades {date_text(approved)}" if approved else "är justerat"
    if not found:
        told = f"{stands.name} {since} och skrivs inte om; texten är densamma"
        return Decision((), told, stands=(stands.name,))
    template = chosen_template(given.contents, correction.TEMPLATE)
    mended = correction.correction_document(now.paper.head, found, template)
    told = f"{stands.name} {since} och skrivs inte om; {mended.name} rättar {where(found)}"
    return Decision((), told, (mended,))
