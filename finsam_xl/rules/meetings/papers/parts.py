"""The parts of an item in the minutes, in the order that 5:67 lists them."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.meetings.papers.blocks import LIST, PARAGRAPH, TextBlock, blocks
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.register_records import Task
from finsam_xl.rules.meetings.tasks import due_text
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.meetings.votes import CASTING, LOTTERY, OPEN, Tally, tally_of, votes_at
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

RECUSAL, BACKGROUND, ACCOUNT, PROPOSAL = "Jäv", "Bakgrund", "", "Förslag till beslut"
MOTIONS, ORDER, VOTE, DECISION = "Yrkanden", "Propositionsordning", "Omröstning", "Beslut"
OUTCOME, DISSENT, TASKS, DISPATCH = "Utgång", "Reservation", "Uppdrag", "Expedieras"


class Part(Frozen):
    """One part of an item: its label ("" for the account itself) and its text."""

    label: str
    text: tuple[TextBlock, ...]


def parts_of(item: Item, full: FullMeeting, year: MeetingYear) -> tuple[Part, ...]:
    """The parts of an item that have something in them.

    Before the meeting the background stands where the account will.
    """
    told = item.account if full.is_held or item.account.strip() else item.background
    given = (
        (RECUSAL, blocks(item.recusal)),
        (ACCOUNT, blocks(told)),
        (PROPOSAL, _proposal(item)),
        (MOTIONS, blocks(item.motions)),
        (ORDER, blocks(item.put_order)),
        (VOTE, _vote(item, full)),
        (DECISION, blocks(item.decision)),
        (OUTCOME, blocks(_outcome(item))),
        (DISSENT, blocks(item.dissent)),
        (TASKS, _tasks(item, year)),
        (DISPATCH, blocks(item.dispatch)),
    )
    return tuple(Part(label, text) for label, text in given if text)


def tally_text(count: Tally) -> str:
    """3 ja, 2 nej, 1 avstår. Ordförandens utslagsröst avgör: ja."""
    cast = [f"{number} {word}" for word, number in count.counts]
    if count.abstained:
        cast.append(f"{count.abstained} avstår")
    settled = {
        CASTING: f" Ordförandens utslagsröst avgör: {count.won}.",
        LOTTERY: " Lika röstetal; valet avgörs genom lottning.",
        OPEN: " Lika röstetal.",
    }
    return f"{', '.join(cast)}.{settled.get(count.settled_by, '')}"


def proposal_lead(proposed_by: str) -> str:
    """The line above a proposal: Arbetsutskottet föreslår."""
    return f"{proposed_by} föreslår:"


def _proposal(item: Item) -> tuple[TextBlock, ...]:
    """The proposal, first of all whose it is: Arbetsutskottet föreslår."""
    text = blocks(item.proposal)
    if not text or not item.proposed_by.strip():
        return text
    return (TextBlock(PARAGRAPH, (proposal_lead(item.proposed_by),)), *text)


def _vote(item: Item, full: FullMeeting) -> tuple[TextBlock, ...]:
    """What was written of the vote, the count, and how each one voted."""
    count = tally_of(item, full)
    if count is None:
        return blocks(item.vote)
    votes = votes_at(item, full)
    words = list({folded(vote.vote): vote.vote for vote in votes}.values())
    lines = [
        f"{word}: {listed([vote.name for vote in votes if folded(vote.vote) == folded(word)])}"
        for word in words
    ]
    counted = TextBlock(PARAGRAPH, (tally_text(count),))
    return (*blocks(item.vote), counted, TextBlock(LIST, tuple(lines)))


def _outcome(item: Item) -> str:
    """The outcome where there is no decision to read it from: bordlagt, utgår."""
    return "" if item.decision.strip() else item.outcome.capitalize()


def _tasks(item: Item, year: MeetingYear) -> tuple[TextBlock, ...]:
    rows = [
        task for task in year.tasks if task.meeting == item.meeting and task.label == item.label
    ]
    return (TextBlock(LIST, tuple(map(_task, rows))),) if rows and item.label else ()


def _task(task: Task) -> str:
    told = [text for text in (task.owner, f"klart {due_text(task)}" if task.due else "") if text]
    return f"{task.what} ({', '.join(told)})" if told else task.what
