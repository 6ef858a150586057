"""A state in a cell has its colour and its sign, for every word that it may be."""

from __future__ import annotations

import pytest

from finsam_xl.builder.marks import STATES
from finsam_xl.rules.participants import lights
from finsam_xl.rules.targets.records import NOT_REACHED, REACHED, UNDECIDED
from tests.builder.built import opened


def test_every_word_of_a_state_has_its_look() -> None:
    assert set(STATES["light"]) == {lights.GREEN, lights.YELLOW, lights.RED, lights.GREY}
    assert set(STATES["verdict"]) == {REACHED, NOT_REACHED, UNDECIDED}


def test_no_two_words_of_a_column_look_alike_without_their_colour() -> None:
    for words in STATES.values():
        assert len({look["num_format"] for look in words.values()}) == len(words)


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        ("Väntetider", STATES["light"]),
        ("Beläggning", STATES["light"]),
        ("Måluppfyllelse", STATES["verdict"]),
    ],
)
def test_the_sheet_shows_each_word_so(sheet: str, words: dict[str, object]) -> None:
    page = opened("deltagare")[sheet]
    rules = [rule for area in page.conditional_formatting for rule in area.rules]
    told = [formula for rule in rules for formula in rule.formula]
    for word in words:
        assert any(formula.endswith(f'="{word}"') for formula in told)
