"""Protokollsutdrag: one section of the minutes with those who decided it, to be certified."""

from __future__ import annotations

from finsam_xl.actions.figures.bound import with_figures
from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.standing import standing_anywhere
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.approved_minutes import ApprovedMinutes, approved_minutes
from finsam_xl.actions.meetings.beside import where
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.minutes_now import MinutesNow, minutes_now, slips
from finsam_xl.actions.meetings.papers import extract_paper, minutes_paper
from finsam_xl.documents.meetings.correction import correction_name
from finsam_xl.documents.meetings.extract import TEMPLATE, extract_document
from finsam_xl.documents.meetings.records import ExtractPaper
from finsam_xl.rules.meetings.papers.extract import extract_of
from finsam_xl.rules.meetings.papers.minutes import minutes_of

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
    whole = minutes_paper(minutes_of(chosen.full, chosen.year), chosen.full)
    now = minutes_now(given, whole, figures)
    approved = approved_minutes(given, chosen.full, now.made.name)
    paper = extract_paper(extract)
    fault = approved.fault or _other_words(given, paper, approved, now)
    if fault:
        return Decision((), f"inget utdrag, {fault}")
    template = chosen_template(given.contents, TEMPLATE)
    made = extract_document(with_figures(paper, figures), template)
    told = f"{made.name}{_beside(given, paper, approved)}"
    return Decision(approved.edits, told, (made,))


def _other_words(
    given: Given, paper: ExtractPaper, approved: ApprovedMinutes, now: MinutesNow
) -> str:
    """What the approved minutes say otherwise of the section; "" where they say the same."""
    if approved.stands is None:
        return ""
    own = {item.number for item in paper.items}
    found = tuple(d for d in slips(given, approved.stands, now) if d.number in own)
    if not found:
        return ""
    told = f"{approved.stands.name} är justerat och har annan text än raderna vid {where(found)}"
    return f"{told}; hämta tillbaka den med Hämta text från Word, eller skriv en rättelse"


def _beside(given: Given, paper: ExtractPaper, approved: ApprovedMinutes) -> str:
    """What goes with an extract of approved minutes: their correction, or a look at them."""
    if paper.approved is None:
        return ""
    if approved.stands is None:
        return "; det justerade protokollet finns inte i mappen, jämför med det innan du bestyrker"
    mended = standing_anywhere(given, correction_name(paper.head))
    return f"; lämna {mended.name} tillsammans med utdraget" if mended else ""
