"""What is never broken over two lines."""

from __future__ import annotations

import pytest

from finsam_xl.documents.typography import unbroken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 610 905 kr", "10~610~905~kr"),
        ("−5 305,50 kr", "−5~305,50~kr"),
        ("5 § lagen (2003:1210)", "5~§ lagen (2003:1210)"),
        ("5 a § lagen (2003:1210)", "5~a~§ lagen (2003:1210)"),
        ("§ 12", "§~12"),
        ("25 % av 2 845 tkr", "25~% av 2~845~tkr"),
        ("1 november 2015", "1 november 2015"),
        ("2016 2015", "2016 2015"),
        ("12 kronor", "12 kronor"),
    ],
)
def test_numbers_and_their_signs_stay_together(text: str, expected: str) -> None:
    assert unbroken(text) == expected.replace("~", "\u00a0")
