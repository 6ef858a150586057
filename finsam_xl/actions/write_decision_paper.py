"""Tjänsteskrivelse: the proposal, the matter, the assessment and the presenter of an item."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.figures.bound import paper_with_figures
from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.chosen import coming, without_meeting
from finsam_xl.actions.meetings.papers import paper_record
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.meetings.decision_paper import TEMPLATE, decision_papers
from finsam_xl.rules.meetings.papers.decision_paper import check_paper, papers_of
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.year import FullMeeting

SETTING = "paper_item"


def decide(given: Given) -> Decision:
    """A paper for the item that Inställningar names, else for each one with a proposal."""
    chosen = coming(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    order = given.contents.settings.value(SETTING)
    if isinstance(order, int):
        return _named(order, chosen.full, given)
    papers = papers_of(chosen.full, chosen.year)
    lacking = listed([item.heading for item in papers.without_proposal])
    told = f"; utan förslag till beslut: {lacking}" if lacking else ""
    if not papers.wanted:
        return _none(chosen.full, f"ärende till beslut med förslag{told}")
    made = _written(papers.wanted, chosen.full, given)
    return made._replace(outcome=f"{made.outcome}{told}")


def _named(order: int, full: FullMeeting, given: Given) -> Decision:
    items = [item for item in full.items if item.order == order]
    return _written(items, full, given) if items else _none(full, f"ärende {order}")


def _none(full: FullMeeting, what: str) -> Decision:
    return Decision((), f"ingen tjänsteskrivelse, mötet {full.meeting.meeting} har inget {what}")


def _written(items: Sequence[Item], full: FullMeeting, given: Given) -> Decision:
    figures = read_figures(given.contents, items)
    if figures.refusal:
        return Decision((), f"ingen tjänsteskrivelse, {figures.refusal}")
    records = [paper_with_figures(paper_record(i, full, given.day), figures) for i in items]
    made = decision_papers(records, chosen_template(given.contents, TEMPLATE))
    found = tuple(f for item in items for f in check_paper(item, full, given.day))
    names = "1 tjänsteskrivelse" if len(made) == 1 else f"{len(made)} tjänsteskrivelser"
    return Decision((), f"{names} till {full.meeting.meeting}", made, found)
