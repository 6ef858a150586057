"""Protokollsutdrag: one section of the minutes with those who decided it, to be certified."""

from __future__ import annotations

from finsam_xl.actions.figures.bound import with_figures
from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.papers import extract_paper
from finsam_xl.documents.meetings.extract import TEMPLATE, extract_document
from finsam_xl.rules.meetings.papers.extract import extract_of

SETTING = "extract_section"


def decide(given: Given) -> Decision:
    """The extract of the section that Inställningar names."""
    chosen = latest(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    section = given.contents.settings.text(SETTING).strip()
    if not section:
        return Decision((), "inget utdrag, skriv paragrafen vid Utdrag ur § på Inställningar")
    extract = extract_of(chosen.full, chosen.year, section)
    if extract is None:
        name = chosen.full.meeting.meeting
        return Decision((), f"inget utdrag, mötet {name} har ingen § {section.strip('§ ')}")
    figures = read_figures(given.contents, chosen.full.items)
    if figures.refusal:
        return Decision((), f"inget utdrag, {figures.refusal}")
    paper = with_figures(extract_paper(extract), figures)
    made = extract_document(paper, chosen_template(given.contents, TEMPLATE))
    return Decision((), made.name, (made,))
