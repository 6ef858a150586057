"""Before and after the intervention: occupation and income source, as the national tables have it.

Each exit is counted once in each table: several codes in a cell are a value of their own, and a
blank cell is told as missing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from finsam_xl.rules.participants.codes import (
    OCCUPATION,
    SEEKING,
    STUDIES,
    WORK,
    CodeBook,
    as_one,
)
from finsam_xl.rules.participants.episodes import Episodes, by_cell
from finsam_xl.rules.participants.records import MISSING, NOT_FOLLOWED, Participants

EMPLOYED, STUDYING = "förvärvsarbete", "studier"
ONLY_SEEKING, OTHERS = "aktivt arbetssökande som inte arbetar eller studerar", "övriga"
OCCUPATION_GROUPS = (EMPLOYED, STUDYING, ONLY_SEEKING, OTHERS, MISSING)
Moves = Counter[tuple[str, ...]]
"""How many went from each value before to each value after."""


def moves(participants: Participants, episodes: Episodes, among: Sequence[int], key: str) -> Moves:
    """From each value before to each value after; the key is occupation or income."""
    return Counter(moves_of_each(participants, episodes, among, key))


def moves_of_each(
    participants: Participants, episodes: Episodes, among: Sequence[int], key: str
) -> Iterator[tuple[str, str]]:
    """Each exit's values; a blank one after is missing, where anything is asked for at all."""
    before, after = participants.texts(f"{key}_before"), participants.texts(f"{key}_after")
    firsts = by_cell([before[episodes.rows[at]] for at in among], as_one)
    cells = [(after[episodes.rows[at]], episodes.counts[at]) for at in among]
    lasts = by_cell(cells, lambda each: as_one(each[0]) if any(each) else NOT_FOLLOWED)
    return zip(firsts, lasts, strict=True)


def in_occupation_groups(found: Moves, codes: CodeBook) -> Moves:
    """The same by the four groups that the national report folds the occupations into."""
    grouped: Moves = Counter()
    for (before, after), count in found.items():
        grouped[occupation_group(codes, before), occupation_group(codes, after)] += count
    return grouped


def occupation_group(codes: CodeBook, value: str) -> str:
    """The group of an occupation or of several: work first, then studies, then job seeking."""
    if value == MISSING:
        return MISSING
    counts_as = codes.counts_as(OCCUPATION, value.replace(" + ", ";"))
    for word, group in ((WORK, EMPLOYED), (STUDIES, STUDYING), (SEEKING, ONLY_SEEKING)):
        if word in counts_as:
            return group
    return OTHERS
