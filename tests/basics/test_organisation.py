"""An organisation number is the same however it is written."""

from __future__ import annotations

import pytest

from finsam_xl.basics.organisation import organisation_digits


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("222000-0000", "2220000000"),
        ("16222000-0000", "2220000000"),
        (" 22 20 00 0000 ", "2220000000"),
        ("162220-0000", "1622200000"),
        ("99222000-0000", "992220000000"),
        ("saknas", ""),
    ],
)
def test_the_digits_that_tell_one_association_from_another(written: str, digits: str) -> None:
    assert organisation_digits(written) == digits
