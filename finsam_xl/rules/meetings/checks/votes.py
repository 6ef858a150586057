"""Checks recusal, votes and dissent at each section of a held meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.meetings.findings import votes as found
from finsam_xl.rules.meetings.records import ABSTAINS, Item, Vote
from finsam_xl.rules.meetings.roll import Roll, recused_names
from finsam_xl.rules.meetings.text import distinct, folded, names_in
from finsam_xl.rules.meetings.votes import LOTTERY, OPEN, tally_of, votes_at
from finsam_xl.rules.meetings.written_names import leading_names

_AGREEMENT = re.compile(r"\b(överenskommelse|avtal)", re.IGNORECASE)
_COUNTED = re.compile(r"\b(\d{1,3})\s+(\w+)")
_LOT = re.compile(r"\blott", re.IGNORECASE)


def check_votes(roll: Roll) -> tuple[Finding, ...]:
    """Everything found in a held meeting's recusals, votes and dissents."""
    if not (roll.full.is_held and roll.full.attendance):
        return ()
    checks = (_recusal, _agreement, _voters, _count, _outcome, _dissent)
    return tuple(f for at, item in roll.sections for check in checks for f in check(at, item, roll))


def _recusal(at: int, item: Item, roll: Roll) -> Iterator[Finding]:
    there = {presence.name for presence in roll.present_at(at)}
    stayed = [name for name in recused_names(item, roll) if folded(name) in there]
    if stayed:
        yield found.n56_recused_was_there(item.at.cell("recusal"), item, stayed, roll.full.day)


def _agreement(at: int, item: Item, roll: Roll) -> Iterator[Finding]:
    """A decision on an agreement with members that had somebody deciding on it."""
    decides = roll.full.organ.decides and bool(item.decision.strip())
    if not decides or item.recusal.strip() or not _AGREEMENT.search(item.heading):
        return
    deciding = {folded(presence.row.organisation) for presence in roll.serving_at(at)}
    named = [
        member.member
        for member in roll.full.members
        if folded(member.member) in folded(item.heading) and folded(member.member) in deciding
    ]
    if named:
        day = roll.full.day
        yield found.n55_recusal_is_not_noted(item.at.cell("recusal"), item, named, day)


def _voters(at: int, item: Item, roll: Roll) -> Iterator[Finding]:
    may, day = {presence.name for presence in roll.serving_at(at)}, roll.full.day
    first: dict[str, Vote] = {}
    for vote in votes_at(item, roll.full):
        place = vote.at.cell("name")
        before = first.setdefault(folded(vote.name), vote)
        if before is not vote:
            yield found.n58_voted_twice(place, vote, before.at.cell("name"), day)
        elif folded(vote.name) not in may:
            yield found.n57_vote_by_one_who_may_not(place, vote, day)


def _count(at: int, item: Item, roll: Roll) -> Iterator[Finding]:
    """The listed votes against the count that is written, and against those who served."""
    full, count = roll.full, tally_of(item, roll.full)
    if count is None:
        return
    votes = {folded(w): n for w, n in (*count.counts, (ABSTAINS, count.abstained))}
    written = {folded(w): int(n) for n, w in _COUNTED.findall(item.vote) if folded(w) in votes}
    if any(votes[word] != number for word, number in written.items()):
        told = (_counted(written), _counted({word: votes[word] for word in written}))
        yield found.n127_count_contradicts(item.at.cell("vote"), item, told, full.day)
    cast = {folded(vote.name) for vote in votes_at(item, full)}
    without = distinct(e.row.name for e in roll.serving_at(at) if e.name not in cast)
    if without:
        yield found.n128_served_without_vote(item.at.cell("vote"), item, without, full.day)


def _counted(votes: Mapping[str, int]) -> str:
    return listed([f"{number} {word}" for word, number in votes.items()])


def _outcome(_: int, item: Item, roll: Roll) -> Iterator[Finding]:
    full, count = roll.full, tally_of(item, roll.full)
    if count is None:
        return
    at, needed = item.at.cell("vote"), item.share_needed
    if count.settled_by == OPEN:
        yield found.n59_tie_is_not_settled(at, item, count, full.day)
    elif count.settled_by == LOTTERY and not _LOT.search(item.vote):
        yield found.n62_election_by_lot(at, item, count, full.day)
    elif needed and item.decision.strip() and count.share < needed:
        section = full.settings.charter_section
        yield found.n60_majority_is_too_small(at, item, count, section)


def _dissent(at: int, item: Item, roll: Roll) -> Iterator[Finding]:
    """Names in Reservation that did not serve; words that are no name are the dissent's text."""
    known = {folded(row.name) for row in roll.full.attendance}
    decided = {presence.name for presence in roll.serving_at(at)}
    for name in distinct([*names_in(item.dissent), *leading_names(item.dissent)]):
        if folded(name) in known - decided:
            at_cell, day = item.at.cell("dissent"), roll.full.day
            yield found.n61_dissent_by_one_who_did_not_decide(at_cell, item, name, day)
