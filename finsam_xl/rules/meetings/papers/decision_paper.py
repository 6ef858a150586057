"""A decision paper (tjänsteskrivelse): proposal, matter, assessment and presenter, as seed 000."""

from __future__ import annotations

import re
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.agenda import standing_of
from finsam_xl.rules.meetings.appendices import appendices_of, number_appendices
from finsam_xl.rules.meetings.findings.tasks import n99_paper_lacks
from finsam_xl.rules.meetings.papers.blocks import HEADING, TextBlock, blocks
from finsam_xl.rules.meetings.papers.parts import Part
from finsam_xl.rules.meetings.records import DECISION, Appendix, Item, StandingItem
from finsam_xl.rules.meetings.text import same
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

MATTER, FINANCING = "Ärendet", "Finansiering"
_AMOUNT = re.compile(r"\d\s*(kr|kronor|tkr|mkr|mnkr|miljoner)\b", re.IGNORECASE)


class Papers(Frozen):
    """The items of a meeting that want a paper, and those that can't have one: without proposal."""

    wanted: tuple[Item, ...]
    without_proposal: tuple[Item, ...]


class DecisionPaper(Frozen):
    """A decision paper: whose proposal to whom, its clauses, its parts under their headings."""

    association: str
    meeting_day: date
    heading: str
    written: date | None
    case_number: str
    proposed_by: str
    organ: str
    clauses: tuple[str, ...]
    parts: tuple[Part, ...]
    presenter: str
    appendices: tuple[Appendix, ...]


def papers_of(full: FullMeeting, year: MeetingYear) -> Papers:
    """Each item to decide, but not what stands on every agenda as it is: Val av justerare."""
    usual = standing_of(full.organ.organ, year)
    items = [
        item
        for item in full.items
        if item.type == DECISION and not any(_is_as_usual(item, row) for row in usual)
    ]
    return Papers(
        tuple(item for item in items if item.proposal.strip()),
        tuple(item for item in items if not item.proposal.strip()),
    )


def decision_paper(item: Item, full: FullMeeting, written: date | None) -> DecisionPaper:
    """The paper of an item; its background is the matter, until a line "# Rubrik" begins another.

    Each line of the proposal is a clause, usually one that begins with "att".
    """
    lines = [line for block in blocks(item.proposal) for line in block.lines]
    return DecisionPaper(
        association=full.settings.name,
        meeting_day=full.day,
        heading=item.heading,
        written=written,
        case_number=item.case_number,
        proposed_by=item.proposed_by,
        organ=full.organ.organ,
        clauses=tuple(lines),
        parts=_parts(blocks(item.background)),
        presenter=item.presenter,
        appendices=tuple(appendices_of(item, number_appendices(full))),
    )


def check_paper(item: Item, full: FullMeeting, written: date | None) -> tuple[Finding, ...]:
    """What the paper lacks: its day, case number, appendices, presenter; how money is found."""
    paper = decision_paper(item, full, written)
    spends = bool(_AMOUNT.search(f"{item.proposal} {item.background}"))
    financed = any(part.label.casefold() == FINANCING.casefold() for part in paper.parts)
    given = {
        "datum": written is not None,
        "ärendenummer": bool(paper.case_number.strip()),
        "förslag till beslut": bool(paper.clauses),
        "föredragande": bool(paper.presenter.strip()),
        "bilagor": bool(paper.appendices),
        "rubriken Finansiering": financed or not spends,
    }
    missing = [word for word, there in given.items() if not there]
    if not missing:
        return ()
    at = item.at.cell("heading")
    return (n99_paper_lacks(at, item.heading, missing, written or full.day),)


def _is_as_usual(item: Item, row: StandingItem) -> bool:
    """True for a standing item with no background of this meeting's own."""
    own = item.background.strip()
    return same(item.heading, row.heading) and (not own or same(own, row.text))


def _parts(text: tuple[TextBlock, ...]) -> tuple[Part, ...]:
    """The blocks under each heading; what stands before the first is the matter."""
    label = MATTER
    found: dict[str, tuple[TextBlock, ...]] = {}
    for block in text:
        if block.kind == HEADING:
            label = block.lines[0]
            found.setdefault(label, ())
        else:
            found[label] = (*found.get(label, ()), block)
    return tuple(Part(each, under) for each, under in found.items())
