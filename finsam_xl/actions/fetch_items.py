"""Hämta ärenden: what a coming meeting is offered for its agenda, as new rows on Ärenden."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.chosen import coming, without_meeting
from finsam_xl.actions.meetings.meeting_input import ITEMS
from finsam_xl.actions.meetings.offered_rows import offered_rows
from finsam_xl.actions.rows.added_rows import added_rows
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.meetings.agenda import Offered, offered


def decide(given: Given) -> Decision:
    """Standing, deferred and prepared items, due tasks and decisions by delegation; none twice."""
    chosen = coming(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen, "inget gjort")
    meeting = chosen.full.meeting
    found = offered(meeting, chosen.year)
    if not found:
        return Decision((), f"{meeting.meeting} har redan allt som finns att ta upp")
    edit = added_rows(given.contents, ITEMS, offered_rows(chosen.full, found))
    return Decision((edit,), f"{_told(found)} till {meeting.meeting}, sist på Ärenden")


def _told(found: tuple[Offered, ...]) -> str:
    """4 stående punkt, 1 berett."""
    kinds = list(dict.fromkeys(each.why for each in found))
    return listed([f"{sum(e.why == kind for e in found)} {kind}" for kind in kinds])
