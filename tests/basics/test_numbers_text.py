"""What a text was meant to be where a number belongs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.numbers_text import plain, suggestion


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1 234,50", "1 234,50"),
        ("1234,50", "1 234,50"),
        ("1\u00a0234\u2009567", "1 234 567"),
        ("12 OOO", "12 000"),
        ("l2 000", "12 000"),
        ("(0]}", "0"),
        ("[0}", "0"),
        ("(0]", "0"),
        ("(O)", "0"),
        ("(500)", "−500"),
        ("−2 670", "−2 670"),
        ("– 2 670", "−2 670"),
        ("-2670", "−2 670"),
        ("2 670-", "−2 670"),
        ("5,690 tkr", "5,690, utan enheten tkr"),
        ("5 690 kr", "5 690, utan enheten kr"),
        ("5 690:-", "5 690"),
        ("12,5%", "12,5 %"),
        ("1.234,50", "1 234,50"),
        ("1,234.50", "1 234,50"),
        ("1.234.567", "1 234 567"),
        ("007", "7"),
        ("(500]", None),
        ("5 5 5", None),
        ("1 2345", None),
        ("ca 500", None),
        ("Olle", None),
        ("OOO", None),
        ("kr", None),
        ("%", None),
        ("", None),
        ("1e5", None),
        ("٣٤", None),
        ("1" * 100, None),
    ],
)
def test_what_was_probably_meant(text: str, meant: str | None) -> None:
    assert suggestion(text) == meant


@given(st.integers(-(10**12), 10**12))
def test_a_number_suggests_itself(number: int) -> None:
    meant = suggestion(str(number))
    assert meant is not None
    assert plain(meant) == str(number)


@given(st.text(alphabet="0123456789OolI ()[]{},.-–−%krtKR:", max_size=15))
def test_a_suggestion_without_a_unit_is_a_number(text: str) -> None:
    meant = suggestion(text)
    assert meant is None or "," in meant or "%" in meant or plain(meant) is not None
