"""What holds for every key, unit, step, profile and part of a year."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from random import Random

from apportionment.methods import compute
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.fees.allocate import allocate
from finsam_xl.rules.fees.parties import party_amounts, step_of
from finsam_xl.rules.fees.records import AGREED, BASE, EQUAL, FIXED_SHARES, Fee, FeeRow, FeeYear
from finsam_xl.rules.split import Claim, largest_remainder
from tests.rules.fee_worksheet import SETTINGS, allocation, member, worksheet

KEYS = ("folkmängd", "arbetsför befolkning", EQUAL, FIXED_SHARES, BASE, AGREED)
SHARING = tuple(key for key in KEYS if key != AGREED)


@st.composite
def years(draw: st.DrawFn, keys: tuple[str, ...] = KEYS) -> FeeYear:
    """A year with two to six municipalities, each with its key value, base, share and days."""
    key = draw(st.sampled_from(keys))
    settings = SETTINGS._replace(
        year=2024,
        odd_krona=draw(st.sampled_from(["kommun", "region"])),
        profile=draw(st.sampled_from(["5 §", "5 a §"])),
        fee_unit=draw(st.sampled_from(["kr", "tkr"])),
        rounding=draw(st.sampled_from(["kronor", "hundratal", "tusental"])),
        part_year=draw(st.sampled_from(["hela året", "månader", "dagar"])),
    )
    state = allocation(draw(st.integers(1, 50_000_000)), 2024)._replace(municipal_key=key)
    names = draw(st.lists(st.text("abcåäö", min_size=1), min_size=2, max_size=6, unique=True))
    region = "" if settings.profile == "5 a §" else "Regionen | region\n"
    rows = worksheet(f"FK | stat\n{region}" + "\n".join(f"{n} | kommun" for n in names), 2024)
    starts = {name: draw(st.none() | st.integers(1, 365)) for name in names}
    members = tuple(
        member(name, "kommun")._replace(start=date(2024, 1, 1) + timedelta(day))
        for name, day in starts.items()
        if day is not None
    )
    amount = party_amounts(state, settings)[-1].amount
    amount = Kr(amount.ore // 2) if key == BASE else amount
    return FeeYear(state, _filled(rows, names, draw, amount), members, settings)


def _filled(
    rows: tuple[FeeRow, ...], names: list[str], draw: st.DrawFn, amount: Kr
) -> tuple[FeeRow, ...]:
    """Positive key values and shares; fixed amounts that sum to the party's, as bases to half."""
    cuts = sorted(draw(st.integers(0, amount.ore)) for _ in names[1:])
    fixed = {
        name: Kr(high - low)
        for name, low, high in zip(names, [0, *cuts], [*cuts, amount.ore], strict=True)
    }
    return tuple(
        row._replace(
            key_value=Fraction(draw(st.integers(1, 300_000))),
            stated_share=Fraction(draw(st.integers(1, 100)), 100),
            fixed_amount=fixed[row.member],
        )
        if row.member in fixed
        else row
        for row in rows
    )


def reckon(year: FeeYear) -> dict[str, Fee]:
    fees, findings = allocate(*year[:4])
    assert fees, findings
    return {fee.row.member: fee for fee in fees}


def of_municipalities(year: FeeYear) -> list[Fee]:
    return [fee for fee in reckon(year).values() if fee.row.party == "kommun"]


@given(years())
def test_each_party_sums_exactly_and_nobody_pays_less_than_nothing(year: FeeYear) -> None:
    fees = reckon(year).values()
    for party in party_amounts(year.allocation, year.settings):
        of_party = [fee for fee in fees if fee.row.party == party.party]
        assert total([fee.fee for fee in of_party]) == party.amount
        assert party.amount == Kr(0) or sum(fee.share for fee in of_party) == 1
    assert all(fee.fee >= Kr(0) for fee in fees)


@given(years(SHARING))
def test_fees_are_whole_steps_and_less_than_a_step_from_their_quota(year: FeeYear) -> None:
    step = step_of(year.settings)
    amount = party_amounts(year.allocation, year.settings)[-1].amount
    for fee in of_municipalities(year):
        assert fee.fee.ore % step.ore == 0
        assert abs(fee.fee.kronor - fee.share * amount.kronor) < step.kronor


@given(years(), st.randoms(use_true_random=False))
def test_the_order_of_rows_and_members_does_not_matter(year: FeeYear, random: Random) -> None:
    rows, members = list(year.rows), list(year.members)
    random.shuffle(rows)
    random.shuffle(members)
    other = year._replace(rows=tuple(rows), members=tuple(members))
    assert {n: f.fee for n, f in reckon(year).items()} == {
        n: f.fee for n, f in reckon(other).items()
    }


@given(years(SHARING))
def test_equal_claims_differ_by_one_step_at_most(year: FeeYear) -> None:
    alike = tuple(
        row._replace(key_value=Fraction(7), stated_share=Fraction(1, 4), fixed_amount=Kr(0))
        for row in year.rows
    )
    fees = [fee.fee for fee in of_municipalities(year._replace(rows=alike, members=()))]
    assert max(fees) - min(fees) <= step_of(year.settings)


@given(st.integers(1, 10_000), st.lists(st.integers(1, 1000), min_size=2, max_size=8))
def test_an_independent_oracle_splits_alike(whole: int, weights: list[int]) -> None:
    """Hamilton's method of the package apportionment, where no remainders tie."""
    claims = tuple(Claim(str(at), Fraction(weight)) for at, weight in enumerate(weights))
    lots, tie = largest_remainder(whole, claims)
    if tie is None:
        expected = compute("hamilton", weights, whole, fractions=True, verbose=False)
        assert [lot.units for lot in lots] == list(expected)
