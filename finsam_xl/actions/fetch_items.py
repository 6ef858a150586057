"""Hämta ärenden: what a coming meeting is offered for its agenda, as new rows on Ärenden."""

from __future__ import annotations

from collections import Counter

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.chosen import coming, without_meeting
from finsam_xl.actions.meetings.meeting_input import ITEMS
from finsam_xl.actions.meetings.offered_rows import offered_rows
from finsam_xl.actions.rows.added_rows import added_rows
from finsam_xl.basics.swedish import counted, listed
from finsam_xl.rules.meetings.agenda import (
    DEFERRED,
    DELEGATION,
    PREPARED,
    REPORT_BACK,
    STANDING,
    Offered,
    offered,
    standing_of,
)
from finsam_xl.rules.meetings.agenda_order import placed

_SEVERAL = {
    STANDING: "stående punkter",
    DEFERRED: "bordlagda eller återremitterade",
    PREPARED: "beredda",
    REPORT_BACK: "återrapporter",
    DELEGATION: "anmälningar av delegationsbeslut",
}


def decide(given: Given) -> Decision:
    """Standing, deferred and prepared items, due tasks and decisions by delegation; none twice."""
    chosen = coming(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen, "inget gjort")
    meeting = chosen.full.meeting
    found = offered(meeting, chosen.year)
    if not found:
        return Decision((), f"{meeting.meeting} har redan allt som finns att ta upp")
    at = placed(found, chosen.full.items, standing_of(meeting.organ, chosen.year))
    edit = added_rows(given.contents, ITEMS, offered_rows(meeting, at))
    return Decision((edit,), f"{_told(found)} till {meeting.meeting}, sist på Ärenden")


def _told(found: tuple[Offered, ...]) -> str:
    """4 stående punkter, 1 berett ärende."""
    counts = Counter(each.why for each in found)
    return listed([counted(number, why, _SEVERAL[why]) for why, number in counts.items()])
