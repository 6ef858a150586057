"""Before and after the intervention: occupation and income source, as the national tables have it.

Each exit is counted once in each table: several codes in a cell are a value of their own, and a
blank cell is told as missing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import sort_key
from finsam_xl.rules.participants.codes import (
    OCCUPATION,
    SEEKING,
    STUDIES,
    WORK,
    CodeBook,
    as_one,
)
from finsam_xl.rules.participants.episodes import Episodes
from finsam_xl.rules.participants.records import MISSING, Participants, split_words

EMPLOYED, STUDYING = "förvärvsarbete", "studier"
ONLY_SEEKING, OTHERS = "aktivt arbetssökande som inte arbetar eller studerar", "övriga"
OCCUPATION_GROUPS = (EMPLOYED, STUDYING, ONLY_SEEKING, OTHERS, MISSING)
Moves = Counter[tuple[str, ...]]
"""How many went from each value before to each value after."""


class Change(Frozen):
    """A row of a before-and-after table: the value, and how many had it before and after."""

    value: str
    before: int
    after: int

    @property
    def change(self) -> int:
        """How many more after than before."""
        return self.after - self.before

    @property
    def change_share(self) -> Fraction | None:
        """The change as a part of those before; None where there were none."""
        return Fraction(self.change, self.before) if self.before else None


def moves(participants: Participants, episodes: Episodes, among: Sequence[int], key: str) -> Moves:
    """From each value before to each value after; the key is occupation or income."""
    before, after = participants.texts(f"{key}_before"), participants.texts(f"{key}_after")
    rows = [episodes.rows[at] for at in among]
    found: Moves = Counter()
    for (first, last), count in Counter((before[row], after[row]) for row in rows).items():
        found[as_one(first), as_one(last)] += count
    return found


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


def before_and_after(found: Mapping[tuple[str, ...], int]) -> tuple[Change, ...]:
    """A row for each value that anybody had before or after, in Swedish order, missing last."""
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    for (first, last), count in found.items():
        before[first] += count
        after[last] += count
    values = sorted(
        before.keys() | after.keys(), key=lambda each: (each == MISSING, sort_key(each))
    )
    return tuple(Change(value, before[value], after[value]) for value in values)


def after_given(found: Mapping[tuple[str, ...], int], source: str) -> Counter[str]:
    """The values after of those who had one source, alone or with others, before."""
    given: Counter[str] = Counter()
    for (first, last), count in found.items():
        if source in split_words(first.replace(" + ", ";")):
            given[last] += count
    return given
