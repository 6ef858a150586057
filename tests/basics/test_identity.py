"""Personal identity numbers are found in every written form; other numbers are left alone.

The numbers are made up; their check digits are worked out for the test.
"""

from __future__ import annotations

import pytest

from finsam_xl.basics.identity import holds_identity_number, without_identity_numbers


@pytest.mark.parametrize(
    "text",
    [
        "811218-9876",
        "8112189876",
        "198112189876",
        "19811218-9876",
        "811218+9876",
        "811218−9876",
        "811278-9873",
        "811218-T123",
        "ring 811218-9876 i morgon",
        "811218-1234",
    ],
)
def test_found(text: str) -> None:
    assert holds_identity_number(text)
    assert "8112" not in without_identity_numbers(text)


@pytest.mark.parametrize(
    "text",
    [
        "222000-0000",
        "2220000000",
        "10 610 905",
        "2015-11-01",
        "0701740605",
        "2014:18",
        "811218",
        "",
    ],
)
def test_left_alone(text: str) -> None:
    assert not holds_identity_number(text)
    assert without_identity_numbers(text) == text
