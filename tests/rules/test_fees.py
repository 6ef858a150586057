"""Fees by the law's half, quarter and quarter, against print and by their general laws."""

from __future__ import annotations

import tomllib
from fractions import Fraction
from pathlib import Path

import pytest
from apportionment.methods import compute
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.fees.allocate import allocate, deciding, party_amounts
from finsam_xl.rules.fees.records import FeeRow, FeeSettings
from tests.rules.fee_worksheet import SETTINGS, allocation, member, worksheet

CASES = tomllib.loads((Path(__file__).parents[1] / "cases/fees_uppsala.toml").read_text("utf-8"))
STATE_AND_REGION = "Försäkringskassan | stat\nLandstinget | region\n"


def of_population(population: dict[str, int], year: int) -> tuple[FeeRow, ...]:
    rows = "\n".join(f"{name} | kommun | {count}" for name, count in population.items())
    return worksheet(STATE_AND_REGION + rows, year)


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: str(case["year"]))
def test_the_printed_table_of_seed_001(case: dict[str, dict[str, int]]) -> None:
    year, state = int(str(case["year"])), int(str(case["state_allocation"]))
    fees, findings = allocate(
        allocation(state, year), of_population(case["population"], year), (), SETTINGS
    )
    assert findings == ()
    printed = {name: Kr.of(kronor) for name, kronor in case["fees"].items()}
    assert {f.row.member: f.fee for f in fees if f.row.party == "kommun"} == printed
    parties = {p.party: p.amount for p in party_amounts(allocation(state, year), SETTINGS)}
    assert parties == {name: Kr.of(kronor) for name, kronor in case["parties"].items()}
    assert total([fee.fee for fee in fees]) == Kr.of(int(str(case["whole"])))


def test_the_odd_krona_goes_where_the_setting_says() -> None:
    settings = FeeSettings(year=2016, odd_krona="region")
    amounts = {p.party: p.amount for p in party_amounts(allocation(10_610_905), settings)}
    assert amounts["region"] == Kr.of(5_305_453)
    assert amounts["kommun"] == Kr.of(5_305_452)


def test_the_working_tells_each_step_from_allocation_to_fee() -> None:
    rows = of_population(CASES["case"][0]["population"], 2016)
    fees, _ = allocate(allocation(10_610_905), rows, (), SETTINGS)
    workings = {fee.row.member: fee.working for fee in fees}
    assert workings["Håbo"] == (
        "tilldelning 10 610 905 kr → hela 21 221 810 kr → kommunernas 1/4 = 5 305 453 kr,"
        " udda kronan hit → folkmängd 20 251/353 617 → kvot 303 833,61 → avrundas uppåt"
        " (störst rest) → avgift 303 834 kr"
    )
    assert workings["Landstinget"] == (
        "tilldelning 10 610 905 kr → hela 21 221 810 kr → regionernas 1/4 = 5 305 452 kr,"
        " utan den udda kronan → avgift 5 305 452 kr"
    )


def test_a_tie_goes_to_the_larger_key_then_to_the_first_name_and_is_told() -> None:
    """Three kronor on two equal municipalities: Åre comes before Örebro, after Zinkgruvan."""
    rows = worksheet(STATE_AND_REGION + "Örebro | kommun | 1\nÅre | kommun | 1")
    fees, findings = allocate(allocation(6), rows, (), SETTINGS)
    assert {fee.row.member: fee.fee for fee in fees[2:]} == {
        "Örebro": Kr.of(1),
        "Åre": Kr.of(2),
    }
    assert [finding.code for finding in findings] == ["F05"]
    assert "Åre fick den och Örebro inte" in findings[0].what


@pytest.mark.parametrize(
    ("state", "fees"),
    [
        (8, {"Östersund": 1, "Älvdalen": 1, "Åre": 2}),
        (10, {"Östersund": 1, "Älvdalen": 2, "Åre": 2}),
    ],
)
def test_names_in_a_tie_stand_in_swedish_order(state: int, fees: dict[str, int]) -> None:
    """Four and five kronor on three equal municipalities; å comes before ä, and ä before ö."""
    rows = worksheet(STATE_AND_REGION + "\n".join(f"{name} | kommun | 1" for name in fees))
    found, _ = allocate(allocation(state), rows, (), SETTINGS)
    assert {fee.row.member: fee.fee for fee in found[2:]} == {
        name: Kr.of(kronor) for name, kronor in fees.items()
    }


def test_a_tie_between_unlike_keys_goes_to_the_larger() -> None:
    """Weights 1 and 3 share 2 kronor: quotas 0,5 and 1,5 have the same remainder."""
    rows = worksheet(STATE_AND_REGION + "Arboga | kommun | 1\nÖrebro | kommun | 3")
    fees, findings = allocate(allocation(4), rows, (), SETTINGS)
    assert [fee.fee for fee in fees[2:]] == [Kr.of(0), Kr.of(2)]
    assert [finding.code for finding in findings] == ["F05"]


def test_forsakringskassan_pays_for_arbetsformedlingen() -> None:
    rows = worksheet("Arbetsförmedlingen | stat\n" + STATE_AND_REGION + "Arboga | kommun")
    members = (member("Arbetsförmedlingen", "stat", "Försäkringskassan"),)
    fees, findings = allocate(allocation(100), rows, members, SETTINGS)
    assert findings == ()
    assert [fee.fee for fee in fees] == [Kr.of(0), Kr.of(100), Kr.of(50), Kr.of(50)]
    assert fees[0].working == "Försäkringskassan betalar → avgift 0 kr"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("", "F06"),
        ("Landstinget | region\nArboga | kommun", "F02"),
        (STATE_AND_REGION + "Arboga | kommun | 5\nKöping | kommun", "F03"),
        (STATE_AND_REGION + "Arboga | kommun | 5\nKöping | kommun | -1", "F03"),
        (STATE_AND_REGION + "Arboga | kommun | 5\nArboga | kommun | 6", "F07"),
        (STATE_AND_REGION + "Arboga | kommun | 5\nKöping | | 6", "F08"),
        (STATE_AND_REGION + "Arboga | kommun\nAF | stat", "F09"),
        (STATE_AND_REGION + "Arboga | kommun | 0\nKöping | kommun | 0", "F10"),
    ],
)
def test_a_fault_gives_a_finding_and_no_fees(rows: str, code: str) -> None:
    fees, findings = allocate(allocation(100), worksheet(rows), (), SETTINGS)
    assert fees == ()
    assert code in {finding.code for finding in findings}


def test_the_latest_decided_allocation_wins_over_a_preliminary_one() -> None:
    rows = (
        allocation(100, status="beslutad"),
        allocation(110, status="ändrad"),
        allocation(120, status="preliminär"),
        allocation(90, year=2015, status="preliminär"),
    )
    assert [row.state_allocation for row in deciding(rows)] == [Kr.of(90), Kr.of(110)]


populations = st.dictionaries(
    st.text("abcåäö", min_size=1, max_size=6), st.integers(0, 300_000), min_size=2, max_size=12
).filter(lambda population: any(population.values()))


@given(populations, st.integers(0, 50_000_000))
def test_parts_sum_to_the_whole(population: dict[str, int], state: int) -> None:
    fees, _ = allocate(allocation(state), of_population(population, 2016), (), SETTINGS)
    assert total([fee.fee for fee in fees]) == Kr.of(2 * state)
    assert sum(f.share for f in fees if f.row.party == "kommun") == Fraction(1)


@given(populations, st.integers(0, 50_000_000), st.randoms(use_true_random=False))
def test_the_order_of_members_does_not_matter(
    population: dict[str, int], state: int, random: object
) -> None:
    names = list(population)
    random.shuffle(names)  # type: ignore[attr-defined]
    shuffled = {name: population[name] for name in names}
    one, _ = allocate(allocation(state), of_population(population, 2016), (), SETTINGS)
    two, _ = allocate(allocation(state), of_population(shuffled, 2016), (), SETTINGS)
    assert {f.row.member: f.fee for f in one} == {f.row.member: f.fee for f in two}


@given(populations, st.integers(0, 50_000_000))
def test_more_key_never_means_less_fee(population: dict[str, int], state: int) -> None:
    fees, _ = allocate(allocation(state), of_population(population, 2016), (), SETTINGS)
    for smaller in fees[2:]:
        assert all(fee.fee >= smaller.fee for fee in fees[2:] if fee.share > smaller.share)


@given(populations, st.integers(1, 1_000_000))
def test_an_independent_oracle_agrees(population: dict[str, int], state: int) -> None:
    """Hamilton's method of the package apportionment, where no remainders tie."""
    fees, findings = allocate(allocation(state), of_population(population, 2016), (), SETTINGS)
    if findings:
        return
    amount = int(total([fee.fee for fee in fees[2:]]).kronor)
    votes = list(population.values())
    expected = compute("hamilton", votes, amount, fractions=True, verbose=False)
    assert [fee.fee for fee in fees[2:]] == [Kr.of(units) for units in expected]
