"""The printed budget of seed 002, with its slip in 2021, its labels and its change of key."""

from __future__ import annotations

import tomllib
from fractions import Fraction
from pathlib import Path

import pytest

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.fees.all_checks import check_all
from finsam_xl.rules.fees.check import check_year
from finsam_xl.rules.fees.records import WORKING_AGE, FeeYear
from finsam_xl.rules.fees.share_check import check_keys_over_years, check_stated_shares
from finsam_xl.rules.fees.shares import share_labels
from tests.rules.fee_worksheet import SETTINGS, allocation, codes, fee_year, worksheet

PRINTED = tomllib.loads((Path(__file__).parents[1] / "cases/fees_umea.toml").read_text("utf-8"))
TKR = SETTINGS._replace(fee_unit="tkr", year=2022)


class Case(Frozen):
    """A printed year; amounts in tkr."""

    year: int
    state: int
    region: int
    municipal: dict[str, int]
    percent: list[str]


CASES = {each["year"]: Case(*(each[key] for key in Case._fields)) for each in PRINTED["case"]}


def printed(year: int) -> FeeYear:
    """The year as it was printed: decided amounts, stated shares, no key values, no key date."""
    case = CASES[year]
    lines = [f"Försäkringskassan | stat | | {case.state}000", "AF | stat"]
    lines.append(f"Regionen | region | | {case.region}000")
    lines += [
        f"{name} | kommun | | {tkr}000 | | {PRINTED['labels'][name]}"
        for name, tkr in case.municipal.items()
    ]
    rows = worksheet("\n".join(line for line in lines if not line.startswith("AF")), year)
    state = allocation(1000 * case.state, year)._replace(municipal_key=WORKING_AGE, key_date=None)
    return fee_year(state, rows, TKR)


def test_2021_lacks_a_thousand_kronor_though_its_fees_cannot_be_reckoned() -> None:
    """2 359 + 146 + 113 + 83 + 106 + 37 = 2 844, and 5 690 / 2 = 2 845."""
    year = printed(2021)
    assert year.fees == ()
    (finding,) = check_year(year)
    assert finding.code == "F01"
    assert finding.what == (
        "Kommunernas beslutade avgifter 2021 summerar till 2 844 tkr men ska vara 2 845 tkr"
        " (skillnad 1 tkr)."
    )


@pytest.mark.parametrize("year", [2022, 2023])
def test_the_later_years_sum(year: int) -> None:
    assert check_year(printed(year)) == ()


@pytest.mark.parametrize("year", [2021, 2022, 2023])
def test_labels_are_made_from_the_amounts_and_sum_to_a_hundred(year: int) -> None:
    case = CASES[year]
    labels = share_labels(tuple(Kr.of(1000 * tkr) for tkr in case.municipal.values()))
    assert sum(labels) == 1
    by_hand = [Fraction(percent) / 100 for percent in case.percent]
    off = [abs(label - hand) for label, hand in zip(labels, by_hand, strict=True)]
    assert sum(off) <= Fraction(1 if year == 2021 else 0, 1000)


def test_no_amounts_have_no_shares() -> None:
    assert share_labels((Kr(0), Kr(0))) == (Fraction(0), Fraction(0))


def test_the_printed_labels_do_not_sum_and_fit_2021_only() -> None:
    assert codes(check_stated_shares(printed(2021))) == ["F26"]
    sums, differs = check_stated_shares(printed(2022))
    assert "summerar till 99,9 % men ska vara 100,0 %" in sums.what
    assert differs.code == "F27"
    assert differs.what == (
        "Umeå har angiven andel 82,9 % för 2022, men beloppen ger 82,7 %; 3 till skiljer sig också."
    )


def test_the_shares_moved_from_2021_to_2022_though_the_key_is_the_same() -> None:
    (finding,) = check_keys_over_years((printed(2021), printed(2022), printed(2023)))
    assert finding.code == "F32"
    assert "Umeå går från 2 359 tkr (82,9 %) till 2 353 tkr (82,7 %)" in finding.what


def test_a_move_that_rounding_explains_is_not_told() -> None:
    """Vännäs 148 and Nordmaling 114 of 2 845 tkr could as well be printed 147 and 115."""
    before = printed(2022)
    other = {"Vännäs": Kr.of(147_000), "Nordmaling": Kr.of(115_000)}
    rows = tuple(
        row._replace(decided_fee=other.get(row.member, row.decided_fee)) for row in before.rows
    )
    after = before._replace(rows=rows, allocation=before.allocation._replace(year=2023))
    assert check_keys_over_years((before, after)) == ()


def test_another_key_date_explains_that_the_shares_moved() -> None:
    later = printed(2022)
    dated = later._replace(
        allocation=allocation(5_690_000, 2022)._replace(municipal_key=WORKING_AGE)
    )
    assert check_keys_over_years((printed(2021), dated)) == ()


def test_another_key_asks_for_its_decision() -> None:
    later = printed(2022)
    state = later.allocation._replace(municipal_key="folkmängd")
    assert codes(check_keys_over_years((printed(2021), later._replace(allocation=state)))) == [
        "F31"
    ]
    decided = later._replace(allocation=state._replace(decision="§ 54"))
    assert check_keys_over_years((printed(2021), decided)) == ()


def test_all_of_it_at_once() -> None:
    found = check_all((printed(2021), printed(2022)))
    assert codes(found) == ["F01", "F26", "F33", "F26", "F27", "F33", "F32"]
