"""Key dates, key values and units, in a year and against the year before."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.rules.fees.all_checks import check_all
from finsam_xl.rules.fees.key_check import check_key_date
from finsam_xl.rules.fees.key_value_check import check_key_values, check_key_values_over_years
from finsam_xl.rules.fees.records import FeeYear
from finsam_xl.rules.fees.unit_check import check_allocation_units, check_decided_units
from tests.rules.fee_worksheet import allocation, codes, fee_year, worksheet

PARTIES = "FK | stat\nRegionen | region\n"


def of(year: int, arboga: int = 100, koping: int = 200, state: int = 3_000_000) -> FeeYear:
    """Two municipalities by population on 1 November the year before."""
    rows = worksheet(f"{PARTIES}Arboga | kommun | {arboga}\nKöping | kommun | {koping}", year)
    return fee_year(allocation(state, year), rows)


def dated(year: FeeYear, day: date | None) -> FeeYear:
    return year._replace(allocation=year.allocation._replace(key_date=day))


def test_two_good_years_have_nothing_to_tell() -> None:
    assert check_all((of(2015), of(2016, 101, 203))) == ()


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, ["F33"]),
        (date(2014, 10, 31), ["F34"]),
        (date(2014, 11, 1), []),
        (date(2016, 12, 31), []),
        (date(2017, 1, 1), ["F35"]),
    ],
)
def test_the_key_date_of_2016(day: date | None, expected: list[str]) -> None:
    """Fourteen months before 1 January 2016 is 1 November 2014."""
    assert codes(check_key_date(dated(of(2016), day))) == expected


def test_a_key_without_a_population_needs_no_date() -> None:
    equal = allocation(100)._replace(municipal_key="lika delar", key_date=None)
    assert check_key_date(of(2016)._replace(allocation=equal)) == ()


def test_the_footnote_of_seed_001() -> None:
    """1 November 2015 stands for both columns, though the populations are others."""
    years = (dated(of(2015), date(2015, 11, 1)), dated(of(2016, 110), date(2015, 11, 1)))
    (finding,) = check_all(years)
    assert finding.code == "F36"
    assert finding.what == "Mätdatum är 1 november 2015 både för 2015 och 2016."


def test_the_same_values_two_years_running() -> None:
    assert codes(check_key_values_over_years((of(2015), of(2016)))) == ["F37"]
    assert check_key_values_over_years((of(2014), of(2016))) == ()


@pytest.mark.parametrize(
    ("arboga", "expected"),
    [(100_000, ["F42"]), (333, []), (10_000, ["F39"]), (9_999, []), (1, ["F39"])],
)
def test_leaps_of_a_member_with_100(arboga: int, expected: list[str]) -> None:
    assert codes(check_key_values_over_years((of(2015), of(2016, arboga, 203)))) == expected


def test_a_population_larger_than_any_region() -> None:
    assert codes(check_key_values(of(2016, 3_000_001))) == ["F39"]
    assert check_key_values(of(2016, 3_000_000)) == ()


def test_an_allocation_in_thousands_among_kronor_is_the_one_that_is_told() -> None:
    years = (of(2014), of(2015, state=3_100), of(2016))
    (finding,) = check_allocation_units(years)
    assert finding.code == "F40"
    assert "Tilldelningen för 2015 är 3 100 kr, ungefär tusen gånger mindre" in finding.what
    assert codes(check_allocation_units(years[:2])) == ["F40"]
    assert check_allocation_units((of(2014), of(2015, state=4_000_000))) == ()


def test_a_decided_fee_in_thousands_is_told_once() -> None:
    """A third of 1 500 000 kr is 500 000 kr; 500 was typed."""
    rows = worksheet(f"{PARTIES}Arboga | kommun | 1 | 500\nKöping | kommun | 2 | 1000000")
    year = fee_year(allocation(3_000_000), rows)
    assert codes(check_decided_units(year)) == ["F41"]
    assert codes(check_all((year,))) == ["F41"]


def test_of_three_years_only_the_one_that_leaps_is_told() -> None:
    years = (of(2014), of(2015, arboga=10_001), of(2016))
    (finding,) = [f for f in check_key_values_over_years(years) if f.code == "F39"]
    assert finding.what.startswith("Nyckeltalet för Arboga 2015")


def test_a_population_that_is_absurd_by_itself_is_told_once() -> None:
    years = (of(2015), of(2016, arboga=3_000_001))
    assert [code for code in codes(check_all(years)) if code == "F39"] == ["F39"]
