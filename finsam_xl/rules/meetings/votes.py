"""Votes: how a matter is settled, and what each one may have voted on."""

from __future__ import annotations

import re
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.labels import label_of
from finsam_xl.rules.meetings.records import ABSTAINS, CHAIR, Item, Vote
from finsam_xl.rules.meetings.text import distinct, same
from finsam_xl.rules.meetings.year import FullMeeting

MAJORITY, CASTING, LOTTERY, OPEN = "majoritet", "utslagsröst", "lottning", "inte avgjort"
_ELECTION = re.compile(r"(val av|val|anställning av)\b", re.IGNORECASE)


class Tally(Frozen):
    """A vote's count: each word voted for with its votes, who abstained, and what settled it.

    `won` is the word that won; "" where nothing or the lot did.
    """

    counts: tuple[tuple[str, int], ...]
    abstained: int
    won: str
    settled_by: str

    @property
    def cast(self) -> int:
        """How many voted for something."""
        return sum(count for _, count in self.counts)

    @property
    def share(self) -> Fraction:
        """The part of the cast votes that the winner has."""
        return Fraction(dict(self.counts).get(self.won, 0), self.cast or 1)


def tally(votes: tuple[Vote, ...], chair: str, *, election: bool) -> Tally:
    """The count of one section's votes.

    Simple majority settles (5:55); a tie is settled by the chair's vote (5:56), an election's by
    lot. A word is counted in the order it was first voted for.
    """
    cast = [vote for vote in votes if not same(vote.vote, ABSTAINS)]
    words = distinct([vote.vote.strip() for vote in cast])
    counts = {word: sum(same(vote.vote, word) for vote in cast) for word in words}
    most = max(counts.values(), default=0)
    ahead = [word for word, count in counts.items() if count == most]
    own = next((vote.vote for vote in cast if same(vote.name, chair)), "")
    won, by = _settled(ahead, own, election=election)
    return Tally(tuple(counts.items()), len(votes) - len(cast), won, by)


def _settled(ahead: list[str], chairs: str, *, election: bool) -> tuple[str, str]:
    if len(ahead) == 1:
        return ahead[0], MAJORITY
    if election and ahead:
        return "", LOTTERY
    chosen = next((word for word in ahead if same(word, chairs)), "")
    return (chosen, CASTING) if chosen else ("", OPEN)


def is_election(item: Item) -> bool:
    """True for an item that elects or employs somebody: "Val av justerare"."""
    return bool(_ELECTION.match(item.heading.strip()))


def votes_at(item: Item, full: FullMeeting) -> tuple[Vote, ...]:
    """The votes noted at an item's section."""
    found = (vote for vote in full.votes if label_of(vote.section) == item.label)
    return tuple(found) if item.label else ()


def chair_of(full: FullMeeting) -> str:
    """Who is in the chair: as the approval says, else by role; "" where nobody is."""
    noted = full.approval.chair if full.approval else ""
    by_role = (row.name for row in full.attendance if row.is_present and row.role == CHAIR)
    return noted or next(by_role, "")


def tally_of(item: Item, full: FullMeeting) -> Tally | None:
    """The count at an item; None where no votes are noted."""
    votes = votes_at(item, full)
    return tally(votes, chair_of(full), election=is_election(item)) if votes else None
