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


def chosen_by_measure(episodes: Episodes, period: Period) -> dict[str, list[int]]:
    """The episodes of every measure: who came in or left in the period were there in it."""
    first, last = period.first.toordinal(), period.last.toordinal()
    among = chosen(episodes, PARTICIPANTS, period)
    enrolled, exited = episodes.enrolled, episodes.exited
    return {
        OPENING: [at for at in among if enrolled[at] < first],
        NEW: [at for at in among if enrolled[at] >= first],
        EXITED: [at for at in among if exited[at] <= last],
        ONGOING: [at for at in among if exited[at] > last],
        PARTICIPANTS: among,
    }


def counted_by_measure(
    episodes: Episodes, period: Period, keys: Sequence[str]
) -> dict[str, Counter[tuple[str, ...]]]:
    """As `counted`, of every measure: each episode is looked at once."""
    first, last = period.first.toordinal(), period.last.toordinal()
    among = chosen(episodes, PARTICIPANTS, period)
    was_there = (episodes.enrolled[at] < first for at in among)
    has_left = (episodes.exited[at] <= last for at in among)
    columns = (map(episodes.column(key).__getitem__, among) for key in keys)
    found: dict[str, Counter[tuple[str, ...]]] = {measure: Counter() for measure in MEASURES}
    alike = Counter(zip(was_there, has_left, zip(*columns, strict=True), strict=True))
    for (before, gone, kind), count in alike.items():
        for measure in (OPENING if before else NEW, EXITED if gone else ONGOING, PARTICIPANTS):
            found[measure][kind] += count
    return found


def counted(
    episodes: Episodes, among: Sequence[int], keys: Sequence[str]
) -> Counter[tuple[str, ...]]:
    """How many episodes there are of each combination of the columns' values."""
    columns = map(episodes.column, keys)
    return Counter(zip(*(map(column.__getitem__, among) for column in columns), strict=True))


def persons(episodes: Episodes, among: Sequence[int]) -> int:
    """How many persons the episodes are of; each anonymous row is counted as one of its own."""
    return len({episodes.person[at] for at in among})
