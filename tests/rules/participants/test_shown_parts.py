"""Shares and changes of counts that may be hidden: nothing is told of what is."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.period_report import change, share

LEAST = 5


def test_a_share_and_a_change_of_shown_counts() -> None:
    assert share(28, 48, LEAST) == Fraction(7, 12)
    assert change(20, 28) == 8


def test_what_is_hidden_hides_its_share_and_its_change() -> None:
    assert share(HIDDEN_TEXT, 48, LEAST) == HIDDEN_TEXT
    assert share(28, HIDDEN_TEXT, LEAST) == HIDDEN_TEXT
    assert change(HIDDEN_TEXT, 28) == HIDDEN_TEXT
    assert change(20, HIDDEN_TEXT) == HIDDEN_TEXT


def test_a_share_of_nothing_has_no_value_and_one_of_too_few_is_hidden() -> None:
    assert share(0, 0, LEAST) is None
    assert share(0, 4, LEAST) == HIDDEN_TEXT
    assert share(0, 5, LEAST) == 0
