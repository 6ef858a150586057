"""The order in which the values of a dimension are read."""

from __future__ import annotations

from finsam_xl.rules.participants.period_report import reading_order


def test_words_stand_in_swedish_order_ages_by_number_and_what_is_missing_last() -> None:
    values = ["uppgift saknas", "65–", "30–44", "5–15", "Örebro", "Åre", "Zinkgruvan"]
    expected = ["Zinkgruvan", "Åre", "Örebro", "5–15", "30–44", "65–", "uppgift saknas"]
    assert sorted(values, key=reading_order) == expected


def test_a_raised_two_is_a_word_and_stops_nothing() -> None:
    """² is a digit to no calculator."""
    assert sorted(["30–44", "²", "²–3"], key=reading_order) == ["²", "²–3", "30–44"]
