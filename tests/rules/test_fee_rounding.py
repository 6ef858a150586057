"""Steps of hundreds and thousands, the sheet's unit, and the profile without a region."""

from __future__ import annotations

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.fees.allocate import allocate
from finsam_xl.rules.fees.check import check_year
from finsam_xl.rules.fees.parties import party_amounts
from tests.rules.fee_worksheet import (
    SETTINGS,
    allocation,
    codes,
    fee_year,
    kronor,
    member,
    worksheet,
)

ROWS = worksheet("FK | stat\nRegionen | region\nArboga | kommun | 1\nKöping | kommun | 2")
THOUSANDS = SETTINGS._replace(rounding="tusental")
WITHOUT_REGION = SETTINGS._replace(profile="5 a §", year=2020)


def test_the_state_pays_exactly_and_the_others_in_even_thousands() -> None:
    """10 610 905 / 2 = 5 305 452,50, so 5 305 000; a third is 1 768 333, so 1 768 000."""
    fees, findings = allocate(allocation(10_610_905), ROWS, (), THOUSANDS)
    assert kronor(fees) == {
        "FK": 10_610_905,
        "Regionen": 5_305_000,
        "Arboga": 1_768_000,
        "Köping": 3_537_000,
    }
    assert codes(findings) == ["F19", "F19"]
    assert "är 5 305 452,50 kr och avrundas till 5 305 000 kr (452,50 kr mindre)" in (
        findings[0].what
    )
    assert fees[3].working == (
        "tilldelning 10 610 905 kr → hela 21 221 810 kr → kommunernas 1/4 = 5 305 000 kr, avrundat"
        " till tusental → folkmängd 2/3 → kvot 3 536 666,67 → avrundas uppåt till tusental (störst"
        " rest) → avgift 3 537 000 kr"
    )


@pytest.mark.parametrize(
    ("odd", "expected"),
    [("kommun", (5_691, 2_845, 2_846)), ("region", (5_691, 2_846, 2_845))],
)
def test_exactly_between_two_steps_the_odd_one_goes_by_setting(
    odd: str, expected: tuple[int, int, int]
) -> None:
    """Half of 5 691 tkr is 2 845,5 tkr for each of the two, who together pay 5 691 tkr."""
    settings = SETTINGS._replace(fee_unit="tkr", odd_krona=odd)
    amounts = [p.amount for p in party_amounts(allocation(5_691_000), settings)]
    assert amounts == [Kr.of(1000 * tkr) for tkr in expected]


def test_alone_between_two_steps_goes_up() -> None:
    """Under 5 a § the state pays its 150 kr exactly, and the municipality 200 kr."""
    settings = WITHOUT_REGION._replace(rounding="hundratal")
    amounts = [p.amount for p in party_amounts(allocation(150, 2020), settings)]
    assert amounts == [Kr.of(150), Kr.of(200)]


def test_the_advice_to_pay_exactly_fits_the_unit() -> None:
    settings = SETTINGS._replace(fee_unit="tkr")
    _, (region, _) = allocate(allocation(5_691_000), ROWS, (), settings)
    assert "är 2 845,5 tkr och avrundas till 2 845 tkr (0,5 tkr mindre)" in region.what
    assert region.remedy.endswith("skrivs alla belopp i kronor, med kr som Enhet avgifter.")


def test_a_sheet_in_thousands_never_rounds_finer_and_tells_its_working_in_them() -> None:
    """5 690 tkr gives 2 845 tkr; a third is 948,33 and two thirds 1 896,67."""
    settings = SETTINGS._replace(fee_unit="tkr")
    fees, findings = allocate(allocation(5_690_000), ROWS, (), settings)
    assert findings == ()
    assert fees[2].working == (
        "tilldelning 5 690 tkr → hela 11 380 tkr → kommunernas 1/4 = 2 845 tkr → folkmängd 1/3"
        " → kvot 948,33 → avrundas nedåt till tusental → avgift 948 tkr"
    )


def test_a_municipality_outside_every_region_pays_half() -> None:
    rows = worksheet("FK | stat\nGotland | kommun", 2020)
    fees, findings = allocate(allocation(3_000_001, 2020), rows, (), WITHOUT_REGION)
    assert findings == ()
    assert kronor(fees) == {"FK": 3_000_001, "Gotland": 3_000_001}
    assert "kommunernas 1/2" in fees[1].working
    assert fees[1].steps[2].basis == "5 a § lagen (2003:1210)"


def test_a_region_has_no_part_under_5_a() -> None:
    rows = worksheet("FK | stat\nRegionen | region\nGotland | kommun", 2020)
    fees, findings = allocate(allocation(100, 2020), rows, (), WITHOUT_REGION)
    assert (fees, codes(findings)) == ((), ["F20"])


def test_a_year_before_the_wording_that_was_read_has_no_fees() -> None:
    rows = worksheet("FK | stat\nGotland | kommun", 2019)
    fees, findings = allocate(allocation(100, 2019), rows, (), WITHOUT_REGION)
    assert (fees, codes(findings)) == ((), ["F21"])
    assert party_amounts(allocation(100, 2019), WITHOUT_REGION) == ()


@pytest.mark.parametrize(
    ("decided", "expected"),
    [
        (("100", "50", "20", "30"), []),
        (("100", "50", "20", ""), ["F29"]),
        (("100", "50", "", ""), []),
        (("100", "50", "20", "31"), ["F01", "F04"]),
        (("100", "50", "0", "50"), ["F04", "F04"]),
    ],
)
def test_blank_is_not_zero(decided: tuple[str, ...], expected: list[str]) -> None:
    """The key 2 to 3 gives 20 and 30 kr."""
    names = ("FK | stat", "Regionen | region", "Arboga | kommun | 2", "Köping | kommun | 3")
    lines = [
        f"{name}{' |' * (3 - name.count('|'))} {fee}"
        for name, fee in zip(names, decided, strict=True)
    ]
    found = codes(check_year(fee_year(allocation(100), worksheet("\n".join(lines)))))
    assert found == expected


def test_what_rounding_takes_from_the_whole_is_told() -> None:
    """1 400 for the state; 700 each become 1 000, so 3 400 are decided and the whole is 2 800."""
    rows = worksheet("FK | stat | | 1400\nRegionen | region | | 1000\nArboga | kommun | | 1000")
    (finding,) = check_year(fee_year(allocation(1400), rows, THOUSANDS))
    assert finding.code == "F30"
    assert "tillsammans 3 400 kr men hela är 2 800 kr (skillnad 600 kr)" in finding.what


def test_arbetsformedlingens_empty_row_is_no_missing_fee() -> None:
    rows = worksheet("FK | stat | | 99\nAF | stat\nRegionen | region\nArboga | kommun")
    year = fee_year(allocation(100), rows)._replace(members=(member("AF", "stat", "FK"),))
    assert codes(check_year(year)) == ["F01"]
