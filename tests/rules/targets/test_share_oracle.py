"""Every word of the vocabulary as a part of another, of a thousand rows: the rows pandas finds."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product

import pandas as pd
import pytest

from finsam_xl.rules.participants.followed import ParticipantTables, follow
from finsam_xl.rules.participants.periods import periods_of
from finsam_xl.rules.targets.records import TargetSettings
from finsam_xl.rules.targets.shares import ShareInput, measured_share
from finsam_xl.rules.targets.vocabulary import VOCABULARY, WITHIN_LIMIT
from tests.rules.participants import oracle
from tests.rules.participants.random_rows import (
    columns,
    occasion_columns,
    occasion_table,
    table,
)
from tests.rules.participants.worksheet import FIRST_ROW, USUAL_CODES
from tests.rules.participants.worksheet import SETTINGS as OF_PARTICIPANTS
from tests.rules.targets.oracle import Oracle
from tests.rules.targets.worksheet import SETTINGS, target

WORDS = [word.word for word in VOCABULARY if word.episodes]
WHOLES = ("avslutade", "nya", "deltagare", "nya med avgjord coachtid")
PAIRS = [
    pair for pair in product(WORDS, WHOLES) if pair != (WITHIN_LIMIT, "nya med avgjord coachtid")
]
"""A target has one limit, of months or of days."""
SOME = (("", ""), ("Torget", ""), ("", "Umeå"), ("Torget", "K"), ("", "16–29"))
"""Interventions and groups."""
SEED, MONTHS = 21, 6
DAYS = (date(2023, 12, 31), date(2021, 3, 17))
PERIODS = (*periods_of(2020, "år"), periods_of(2021, "tertial")[0])


def given(day: date) -> tuple[ShareInput, Oracle]:
    """A thousand rows as the rules take them, and as pandas has them."""
    rows, occasions = columns(SEED), occasion_columns(SEED)
    tables = ParticipantTables(
        table(rows), occasion_table(occasions), OF_PARTICIPANTS, USUAL_CODES, ()
    )
    settings: TargetSettings = SETTINGS
    shares = ShareInput(follow(tables, day), (), settings)
    return shares, Oracle(oracle.frame(rows, day), pd.DataFrame(occasions), day)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_numerator_denominator_and_rows(day: date) -> None:
    shares, expected = given(day)
    for period in PERIODS:
        found = {word: expected.rows(word, period, MONTHS) for word in WORDS}
        for intervention, group in SOME:
            members = expected.of(intervention, group)
            for numerator, denominator in PAIRS:
                told = measured_share(
                    shares,
                    target(
                        numerator=numerator,
                        denominator=denominator,
                        intervention=intervention,
                        group=group,
                        limit=MONTHS if numerator == WITHIN_LIMIT else None,
                    ),
                    period,
                )
                whole = found[denominator] & members
                parts = found[numerator] & whole
                assert [told.numerator, told.denominator] == [len(parts), len(whole)]
                assert {row - FIRST_ROW for row in told.rows} == parts
                assert {row - FIRST_ROW for row in told.base_rows} == whole
                assert told.value == (Fraction(len(parts), len(whole)) if whole else None)


def test_every_word_finds_somebody() -> None:
    """An oracle that says nobody of a word would agree with a rule that says the same."""
    _, expected = given(DAYS[0])
    assert all(expected.rows(word, PERIODS[0], MONTHS) for word in WORDS)
