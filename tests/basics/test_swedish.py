"""Swedish order, numbers and dates."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.swedish import date_text, decimal_text, listed, plain_number, sort_key


def test_the_swedish_letters_come_last_in_their_order() -> None:
    names = ["Östhammar", "Älvkarleby", "Åre", "Zinkgruvan", "enköping", "Éllos", "Uppsala"]
    assert sorted(names, key=sort_key) == [
        "Éllos",
        "enköping",
        "Uppsala",
        "Zinkgruvan",
        "Åre",
        "Älvkarleby",
        "Östhammar",
    ]


@pytest.mark.parametrize(
    ("number", "places", "text"),
    [
        (Fraction(5, 2), 0, "3"),
        (Fraction(-5, 2), 0, "−3"),
        (Fraction(5, 1000), 2, "0,01"),
        (Fraction(-1, 1000), 2, "0,00"),
        (Fraction(123456789, 100), 2, "1 234 567,89"),
    ],
)
def test_a_half_rounds_away_from_zero(number: Fraction, places: int, text: str) -> None:
    assert decimal_text(number, places) == text


def test_words() -> None:
    assert plain_number(Fraction(1, 4)) == "0,25"
    assert plain_number(Fraction(20251)) == "20 251"
    assert plain_number(Fraction("10.0000001")) == "10"
    assert plain_number(Fraction("-0.0000001")) == "0"
    assert date_text(date(2015, 11, 1)) == "1 november 2015"
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b och c"


def test_an_amount_is_exact_and_reads_as_an_officer_writes_it() -> None:
    assert str(Kr.of(5_305_453)) == "5 305 453 kr"
    assert str(Kr.of(Fraction(-51, 100))) == "−0,51 kr"
    with pytest.raises(ValueError, match="whole öre"):
        Kr.of(Fraction(1, 3))


def test_an_amount_is_never_multiplied() -> None:
    """Neither when it runs nor for the type checker, which tells an ignored fault that is none."""
    with pytest.raises(TypeError, match="5 kr is an amount"):
        Kr.of(5) * 2  # type: ignore[operator]
    with pytest.raises(TypeError, match="5 kr is an amount"):
        2 * Kr.of(5)  # type: ignore[operator]
    with pytest.raises(TypeError, match="5 kr is an amount"):
        Fraction(1, 4) * Kr.of(5)  # type: ignore[operator]
