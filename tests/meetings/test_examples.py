"""The printed meetings, re-entered: exactly what is true of them is told, and nothing false."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.meetings.shipped import DAYS, example, found, shipped
from tests.planted.plant import codes

GOLDEN = Path(__file__).parent
PRINTED = {
    "umea": (
        "N03 N04 N07 N11 N12 N157 N30 N31 N32 N42 N50 N52*2 N55 N64*3 N72 N76 N81 N86 N93*2 R01 R23"
    ),
    "uppsala": "N23 N24 N26*2 N27 N50 N79 R42 R80",
    "arbetsforum": "R02 R03*2 R76 R78",
    "tom": "S03*2",
}
"""27 days to approval, a posting in time by the weekday rule and taken down a day early, a notice
four days before, an item to decide without a proposal, 5 and 8 in the board, a gap of 125 days, an
empty theme, a November meeting that on New Year's Eve still stands as called, no tertial report,
an agreement that seven have yet to sign, an initiative that stands still; in the other notes: a
heading run into another, an item without text, two without case numbers, four absent
municipalities, minutes nobody signs, a refused application without its day, and two leases at a
time; in the agreement of seed 004: no day of signing, no agreements on economy and work
environment, 12,35 posts that should be 13,40, and a role without duties."""


@pytest.mark.parametrize("name", PRINTED)
def test_exactly_what_is_true_is_told(name: str) -> None:
    told = found(example(name), DAYS[name])
    assert Counter(each.code for each in told) == codes(PRINTED[name])
    assert "".join(f"{each}\n" for each in told) == (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", PRINTED)
def test_the_copy_in_memory_tells_what_the_file_tells(name: str, tmp_path: Path) -> None:
    day = DAYS[name]
    assert found(shipped(tmp_path, name), day) == found(example(name), day)
