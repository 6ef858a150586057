"""The national model against hand reckoning."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fees.allocation_model import ModelSettings, ModelYear, simulate

KEYS = (
    *("national_frame", "associations", "own_need", "national_need"),
    *("own_inhabitants", "national_inhabitants", "modelled"),
)
AT = RowPlace("Fördelningsmodell", 6, {key: at for at, key in enumerate(KEYS, start=2)})
SETTINGS = ModelSettings(Kr.of(400_000), Fraction(3, 4))
ROW = ModelYear(
    AT, 2016, Kr.of(339_000_000), 80, Fraction(2), Fraction(100), Fraction(1), Fraction(100)
)


def test_base_need_and_inhabitants() -> None:
    """339 mkr less 80 x 0,4 is 307 mkr; 3/4 of it x 2 % = 4 605 000, 1/4 x 1 % = 767 500."""
    modelled, findings = simulate(ROW, SETTINGS)
    assert findings == []
    assert modelled
    assert modelled[:4] == tuple(Kr.of(n) for n in (400_000, 4_605_000, 767_500, 5_772_500))
    assert "kontrollera" in modelled.explanation.title
    assert [step.short for step in modelled.explanation.steps] == [
        "bas 400 000 kr",
        "ramen 339 000 000 kr − 80 × 400 000 kr = 307 000 000 kr",
        "75,0 % efter behov 2/100 = 4 605 000 kr",
        "25,0 % efter invånare 16–64 1/100 = 767 500 kr",
        "5 772 500 kr, kontrollera",
    ]


def test_the_parts_sum_in_whole_kronor() -> None:
    """A third each way: 2/3 kr and 1/3 kr of one krona, rounded together to 1."""
    row = ROW._replace(national_frame=Kr.of(2), associations=1, own_need=Fraction(1))
    row = row._replace(national_need=Fraction(1), own_inhabitants=Fraction(100))
    modelled, _ = simulate(row, ModelSettings(Kr.of(1), Fraction(2, 3)))
    assert modelled
    assert modelled[:4] == (Kr.of(1), Kr.of(1), Kr.of(0), Kr.of(2))


@pytest.mark.parametrize("key", KEYS[:6])
def test_a_missing_number_is_told_at_its_cell(key: str) -> None:
    without: dict[str, Any] = {key: None}
    modelled, findings = simulate(ROW._replace(**without), SETTINGS)
    assert modelled is None
    assert [(finding.code, finding.at) for finding in findings] == [("F44", AT.cell(key))]


def test_a_frame_in_thousands_is_too_small() -> None:
    modelled, findings = simulate(ROW._replace(national_frame=Kr.of(339_000)), SETTINGS)
    assert modelled is None
    assert [finding.code for finding in findings] == ["F45"]


def test_an_empty_row_is_told_once() -> None:
    _, (finding,) = simulate(ModelYear(AT, 2016, None, None, None, None, None, None), SETTINGS)
    assert finding.what.startswith("Nationell ram, Antal förbund, Eget behov, Landets behov,")
