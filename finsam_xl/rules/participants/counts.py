"""How many episodes and how many persons, of whom, by any of their columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from finsam_xl.rules.participants.episodes import Episodes
from finsam_xl.rules.participants.periods import Period

OPENING, NEW, EXITED = "ingående", "nya", "avslutade"
ONGOING, PARTICIPANTS = "pågående", "deltagare"
MEASURES = (OPENING, NEW, EXITED, ONGOING, PARTICIPANTS)
DIMENSIONS = {
    "intervention": "Insats",
    "municipality": "Kommun",
    "area": "Område",
    "entry": "Ingång",
    "sex": "Kön",
    "age_group": "Ålder",
    "outcome": "Avslutade till",
}
"""The columns that are counted by, and the word each is printed with."""


def chosen(episodes: Episodes, measure: str, period: Period) -> list[int]:
    """The episodes that a measure of a period counts, by number.

    Opening: enrolled before it and still there when it begins. New and exited: in it. Ongoing:
    enrolled, and still there when it has ended. Participants: opening and new.
    """
    first, last = period.first.toordinal(), period.last.toordinal()
    days = enumerate(zip(episodes.enrolled, episodes.exited, strict=True))
    if measure == NEW:
        return [at for at, (start, _) in days if first <= start <= last]
    if measure == EXITED:
        return [at for at, (_, end) in days if first <= end <= last]
    if measure == OPENING:
        return [at for at, (start, end) in days if start < first <= end]
    if measure == ONGOING:
        return [at for at, (start, end) in days if start <= last < end]
    return [at for at, (start, end) in days if start <= last and first <= end]


def counted(
    episodes: Episodes, among: Sequence[int], keys: Sequence[str]
) -> Counter[tuple[str, ...]]:
    """How many episodes there are of each combination of the columns' values."""
    columns = map(episodes.column, keys)
    return Counter(zip(*(map(column.__getitem__, among) for column in columns), strict=True))


def persons(episodes: Episodes, among: Sequence[int]) -> int:
    """How many persons the episodes are of; each anonymous row is counted as one of its own."""
    return len({episodes.person[at] for at in among})
