"""Tjänsteskrivelse: the proposal, the matter, the assessment and the presenter of an item."""

from __future__ import annotations

from finsam_xl.actions.figures.bound import paper_with_figures
from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.chosen import coming, without_meeting
from finsam_xl.actions.meetings.papers import paper_record
from finsam_xl.basics.finding import Finding
from finsam_xl.documents.meetings.decision_paper import TEMPLATE, decision_papers
from finsam_xl.rules.meetings.papers.decision_paper import check_paper
from finsam_xl.rules.meetings.records import DECISION, Item
from finsam_xl.rules.meetings.year import FullMeeting

SETTING = "paper_item"


def decide(given: Given) -> Decision:
    """A paper for the item that Inställningar names, else for each one to be decided."""
    chosen = coming(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    full = chosen.full
    order = given.contents.settings.value(SETTING)
    items = _items(full, order if isinstance(order, int) else None)
    if not items:
        told = f"ärende {order}" if isinstance(order, int) else "ärende till beslut"
        return Decision(
            (), f"ingen tjänsteskrivelse, mötet {full.meeting.meeting} har inget {told}"
        )
    figures = read_figures(given.contents, items)
    if figures.refusal:
        return Decision((), f"ingen tjänsteskrivelse, {figures.refusal}")
    records = [paper_with_figures(paper_record(i, full, given.day), figures) for i in items]
    made = decision_papers(records, chosen_template(given.contents, TEMPLATE))
    found: tuple[Finding, ...] = tuple(
        finding for item in items for finding in check_paper(item, full, given.day)
    )
    names = "1 tjänsteskrivelse" if len(made) == 1 else f"{len(made)} tjänsteskrivelser"
    return Decision((), f"{names} till {full.meeting.meeting}", made, found)


def _items(full: FullMeeting, order: int | None) -> list[Item]:
    if order is not None:
        return [item for item in full.items if item.order == order]
    return [item for item in full.items if item.type == DECISION]
