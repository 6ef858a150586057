"""Shares of participants against the seeds' targets, at the boundary and without a base."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from finsam_xl.rules.participants.periods import periods_of
from finsam_xl.rules.targets.records import NOT_REACHED, REACHED, UNDECIDED
from finsam_xl.rules.targets.vocabulary import FIXED_BASE, REGISTER
from tests.rules.participants.worksheet import followed
from tests.rules.targets.worksheet import (
    YEAR,
    exits,
    figure,
    given,
    target,
    verdict,
)

CASES = json.loads((Path(__file__).parents[2] / "cases" / "targets.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES["boundary_tests"], ids=lambda c: f"{c['part']}/{c['whole']}")
def test_the_boundary_is_compared_unrounded(case: dict[str, float]) -> None:
    part, rest = int(case["part"]), int(case["whole"] - case["part"])
    found = verdict(given(exits(arbete=part, studier=rest)), target())
    assert found.verdict == (REACHED if case["met"] else NOT_REACHED)
    assert found.measured.value == Fraction(part, part + rest)


def test_the_verdict_carries_its_witness() -> None:
    """7 of 20 is 35 %: the rows of the numerator are the first seven, from row 6 of the sheet."""
    found = verdict(given(exits(arbete=7, studier=13)), target())
    assert found.measured.rows == tuple(range(6, 13))
    assert found.measured.base_rows == tuple(range(6, 26))
    assert (found.target_value, found.difference) == (Fraction("0.35"), Fraction(0))
    assert found.why == "7 av 20 är 35,0 %; målet är minst 35,0 %"


def test_a_share_that_rounds_onto_the_target_is_told_with_more_decimals() -> None:
    """Hand: 1 049 / 3 000 = 34,966… %, which would be printed 35,0 %."""
    found = verdict(given(exits(arbete=1049, studier=1951)), target())
    assert found.verdict == NOT_REACHED
    assert found.why == "1 049 av 3 000 är 34,97 %; målet är minst 35,0 %"


def test_nought_of_nought_is_not_judged() -> None:
    found = verdict(given(), target())
    assert (found.verdict, found.why) == (UNDECIDED, "0 av 0: ingen att räkna på")


def test_a_number_and_a_frozen_base_are_not_judged_where_nobody_is_enrolled() -> None:
    """None of at most 40, and none of 1 900 at most 20 %: reached by nobody at all is no result."""
    at_most = {"comparison": "högst", "numerator": "nya"}
    number = target(kind="antal", target_value=Fraction(40), **at_most)
    frozen = target(
        denominator="fast bas", base=Fraction(1900), target_value=Fraction("0.2"), **at_most
    )
    someone = followed("Insats | Inskriven\nTorget | 2020-03-01")
    for one in (number, frozen):
        nobody = verdict(given(), one)
        told = "ingen är inskriven: ingen att räkna på"
        assert (nobody.verdict, nobody.why) == (UNDECIDED, told)
        ongoing = verdict(given(someone), one)
        assert ongoing.verdict == REACHED
        elsewhere = verdict(given(someone), one._replace(intervention="Klivet"))
        assert elsewhere.verdict == UNDECIDED


def test_too_few_are_not_judged_and_not_counted_aloud() -> None:
    found = verdict(given(exits(arbete=4, studier=5)), target())
    assert (found.verdict, found.why) == (UNDECIDED, "underlaget är färre än 10")


SEED_002 = (
    ("avslutade till positiv lösning", "0.9", REACHED, Fraction(18, 20)),
    ("avslutade till arbete", "0.35", REACHED, Fraction(8, 20)),
    ("avslutade till studier", "0.25", REACHED, Fraction(5, 20)),
    ("avslutade till arbete eller studier", "0.61", NOT_REACHED, Fraction(12, 20)),
    ("avslutade till annan behovsanpassad lösning", "0.2", REACHED, Fraction(4, 20)),
)


@pytest.mark.parametrize(("words", "goal", "told", "value"), SEED_002, ids=str)
def test_the_words_of_seed_002(words: str, goal: str, told: str, value: Fraction) -> None:
    """Hand: 7 work, 4 studies, 1 both, 4 sjukersättning, 2 annan rehabilitering, 2 back: 20.

    Positive: 7 + 4 + 1 + 4 + 2 = 18. Work: 7 + 1. Studies: 4 + 1. Work or studies: 12, not 13.
    """
    rows = exits(
        arbete=7,
        studier=4,
        arbete_med_studier=1,
        sjukersättning=4,
        annan_rehabilitering=2,
        åter_till_handläggare=2,
    )
    found = verdict(given(rows), target(numerator=words, target_value=Fraction(goal)))
    assert (found.verdict, found.measured.value) == (told, value)


def test_the_dead_and_the_mistaken_are_in_no_denominator() -> None:
    """Hand: 11 exits that count, one dead, one registered by mistake: 11 is the denominator."""
    lines = ["Insats | Inskriven | Avslutad | Avslutsorsak | Gått vidare till"]
    lines += ["Torget | 2021-01-11 | 2021-06-01 | enligt plan | arbete"] * 11
    lines += ["Torget | 2021-01-11 | 2021-06-01 | avliden |"]
    lines += ["Torget | 2021-01-11 | 2021-06-01 | felregistrering | arbete"]
    found = verdict(given(followed("\n".join(lines))), target())
    assert (found.measured.numerator, found.measured.denominator) == (Fraction(11), Fraction(11))


def test_the_coach_within_two_working_days_over_easter() -> None:
    """Hand: from 31 March 2021, 1 April is day 1 and 6 April day 2; the 7th is too late."""
    lines = ["Insats | Inskriven | Första coachtid"]
    lines += ["Torget | 2021-03-31 | 2021-04-06"] * 9 + ["Torget | 2021-03-31 | 2021-04-07"]
    of = target(
        numerator="coachtid i tid",
        denominator="nya med avgjord coachtid",
        limit=2,
        target_value=Fraction(1),
    )
    found = verdict(given(followed("\n".join(lines))), of)
    assert (found.verdict, found.measured.value) == (NOT_REACHED, Fraction(9, 10))


def test_the_offer_within_fourteen_days() -> None:
    """Hand: day 14 is in time, day 15 is not; the target's own limit goes before the setting."""
    lines = ["Insats | Inskriven | Erbjudande"]
    lines += ["Torget | 2021-03-01 | 2021-03-15"] * 10 + ["Torget | 2021-03-01 | 2021-03-16"] * 2
    words = {"numerator": "erbjudande i tid", "denominator": "nya med avgjort erbjudande"}
    rows = given(followed("\n".join(lines)))
    assert verdict(rows, target(**words, limit=14)).measured.value == Fraction(10, 12)
    assert verdict(rows, target(**words, limit=15)).measured.value == Fraction(1)


def test_seed_001_a_frozen_base_by_a_date() -> None:
    """Hand: 380 of the frozen 1 900 is 20 %, and 379 is not; before the day nothing is judged."""
    of = target(
        numerator=REGISTER,
        denominator=FIXED_BASE,
        base=Fraction(1900),
        indicator="åter i arbete",
        target_value=Fraction("0.2"),
        latest=date(2021, 5, 31),
    )
    told = {}
    for number in (379, 380):
        shares = given().shares._replace(
            figures=(figure("åter i arbete", date(2021, 5, 31), number),)
        )
        told[number] = verdict(given()._replace(shares=shares), of).verdict
    assert told == {379: NOT_REACHED, 380: REACHED}
    later = of._replace(latest=date(2022, 5, 31))
    shares = given().shares._replace(figures=(figure("åter i arbete", date(2021, 5, 1), 500),))
    found = verdict(given()._replace(shares=shares), later)
    assert (found.verdict, found.why) == (UNDECIDED, "mäts 31 maj 2022")


def test_a_group_counts_only_its_own() -> None:
    lines = ["Insats | Kommun | Födelseår | Inskriven | Avslutad | Gått vidare till"]
    lines += ["Torget | Umeå | 2000 | 2021-01-11 | 2021-06-01 | arbete"] * 10
    lines += ["Torget | Vännäs | 1970 | 2021-01-11 | 2021-06-01 | studier"] * 10
    rows = given(followed("\n".join(lines)))
    assert verdict(rows, target(group="Umeå")).measured.value == 1
    assert verdict(rows, target(group="16–29")).measured.value == 1
    assert verdict(rows, target(group="Vännäs")).measured.value == 0


OF_A_YEAR = (
    "Insats | Inskriven | Avslutad | Gått vidare till\n"
    + "Torget | 2021-01-11 | 2021-03-01 | arbete\n" * 12
    + "Torget | 2021-01-11 | 2021-09-01 | studier\n" * 12
)


def test_a_target_is_measured_over_its_own_period() -> None:
    """Hand: 12 to work by March and 12 to studies in September: half of the year, none of T3."""
    third = periods_of(2021, "tertial")[2]
    rows = given(followed(OF_A_YEAR))
    yearly = verdict(rows, target(period="år"), third)
    assert (yearly.period, yearly.measured.value) == ("2021", Fraction(1, 2))
    tertially = verdict(rows, target(period="tertial"), third)
    assert (tertially.period, tertially.measured.value) == ("tertial 3 2021", Fraction(0))
    assert verdict(rows, target(), third).measured.value == 0


def test_a_period_that_goes_on_is_measured_to_the_reports_last_day() -> None:
    """Hand: by 30 April all 12 exits are to work."""
    first = periods_of(2021, "tertial")[0]
    found = verdict(given(followed(OF_A_YEAR)), target(period="år"), first)
    assert (found.period, found.measured.value) == ("2021 t.o.m. 30 april 2021", Fraction(1))


def test_a_blank_limit_is_not_nought() -> None:
    of = target(numerator="avslutade inom gränsen", limit=None)
    found = verdict(given(exits(arbete=30)), of)
    assert (found.verdict, found.why) == (UNDECIDED, "Gräns saknas")


def test_per_cent_written_as_a_number_is_not_judged() -> None:
    found = verdict(given(exits(arbete=30)), target(target_value=Fraction(90)))
    why = "målvärdet 90 är ingen andel: 90 % skrivs 0,9"
    assert (found.verdict, found.why) == (UNDECIDED, why)


def test_an_unreadable_comparison_is_not_at_least() -> None:
    found = verdict(given(exits(arbete=30)), target(comparison=""))
    assert (found.verdict, found.why) == (UNDECIDED, "jämförelsen går inte att läsa")


def test_a_target_holds_from_its_first_day_to_its_last() -> None:
    of = target(valid_from=date(2021, 1, 1), valid_to=date(2021, 12, 31))
    assert of.holds_on(YEAR.last)
    assert not of.holds_on(date(2022, 1, 1))
    assert not of.holds_on(date(2020, 12, 31))
