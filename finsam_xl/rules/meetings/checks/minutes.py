"""Checks what minutes must hold for each item, and their signers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.findings import minutes as found
from finsam_xl.rules.meetings.records import DECIDED, DECISION, Item
from finsam_xl.rules.meetings.roll import Roll, serves
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.text import names_in
from finsam_xl.rules.meetings.votes import chair_of, votes_at
from finsam_xl.rules.meetings.year import FullMeeting

_VERBS = r"(godkänner|godkände|beslutar|beslutade|fastställer|fastställde|antar|antog|utser|utsåg)"
_SENTENCE = re.compile(r"[^.\n]+\.?")
_MOST_WORDS_BETWEEN = 8


def check_minutes(roll: Roll) -> tuple[Finding, ...]:
    """Everything lacking in a held meeting's minutes; notes may look as they like."""
    full = roll.full
    if not full.is_held or full.organ.document != MINUTES:
        return ()
    items = (finding for item in full.items for finding in _item(item, full))
    return (*(items if full.organ.decides else ()), *_served(roll), *_signers(full))


def decision_in(text: str, organ: str) -> str:
    """The sentence of a running text in which the organ decides something; "" for none.

    "Styrelsen diskuterade, ställde frågor och godkände sedan rapporten."
    """
    between = rf"(?:\W+\w+){{0,{_MOST_WORDS_BETWEEN}}}\W+"
    pattern = re.compile(rf"\b{re.escape(organ)}{between}{_VERBS}\b", re.IGNORECASE)
    sentences = (sentence.strip() for sentence in _SENTENCE.findall(text))
    return next((sentence for sentence in sentences if pattern.search(sentence)), "")


def proposals(item: Item) -> list[str]:
    """The proposals that were put: the one before the meeting, and the motions at it."""
    return [text for text in (item.proposal.strip(), *names_in(item.motions)) if text]


def _item(item: Item, full: FullMeeting) -> Iterator[Finding]:
    if not item.decision.strip() and item.outcome in {"", DECIDED}:
        yield from _undecided(item, full)
    several = proposals(item)
    if item.motions.strip() and len(several) > 1 and not item.put_order.strip():
        at = item.at.cell("put_order")
        yield found.n65_order_of_proposals_is_missing(at, item, len(several), full.day)
    if item.vote.strip() and not votes_at(item, full):
        yield found.n66_votes_are_not_listed(item.at.cell("vote"), item, full.day)


def _undecided(item: Item, full: FullMeeting) -> Iterator[Finding]:
    at = item.at.cell("decision")
    words = decision_in(item.account, full.organ.organ)
    if words:
        yield found.n64_decision_in_running_text(at, item, words, full.day)
    elif item.type == DECISION or item.outcome == DECIDED:
        yield found.n63_decision_is_missing(at, item, full.day)


def _served(roll: Roll) -> Iterator[Finding]:
    full = roll.full
    nobody = not any(serves(row, roll.seats) for row in full.attendance)
    if full.organ.decides and nobody:
        yield found.n70_nobody_is_noted_as_serving(full.meeting.at.cell("meeting"), full.meeting)


def _signers(full: FullMeeting) -> Iterator[Finding]:
    """Chair, secretary and approver; a meeting without a row of approval is not yet that far."""
    row = full.approval
    given = {
        "ordförande": chair_of(full),
        "sekreterare": row.secretary if row else "",
        "justerare": row.approver if row else "",
    }
    missing = [word for word, name in given.items() if not name.strip()]
    if row and missing and full.organ.decides:
        yield found.n71_minutes_lack_a_signer(row.at.cell("approver"), full.meeting, missing)
    elif missing and not full.organ.decides:
        at = row.at.cell("approver") if row else full.meeting.at.cell("meeting")
        yield found.n79_notes_would_do(at, full.meeting, missing)
