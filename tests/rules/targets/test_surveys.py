"""The social targets of seed 002: the top three of the scale, the deviation, the response rate."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.rules.targets.assess import assess_one
from finsam_xl.rules.targets.records import NOT_REACHED, POINTS, REACHED, UNDECIDED, Target
from finsam_xl.rules.targets.survey_records import COUNTED
from finsam_xl.rules.targets.vocabulary import ALL_QUESTIONS, EACH_QUESTION, TOP_ANSWERS
from tests.rules.targets.worksheet import YEAR, given, survey, target


def social(**values: object) -> Target:
    """At least 80 % among the top three, with an accepted deviation of 10 per cent."""
    usual = {
        "target": "Bemötande",
        "kind": "enkät",
        "numerator": TOP_ANSWERS,
        "denominator": EACH_QUESTION,
        "limit": 3,
        "target_value": Fraction("0.8"),
        "tolerance": Fraction("0.1"),
        "least_response_rate": Fraction("0.5"),
    }
    return target(**{**usual, **values})


def test_the_top_three_of_six_are_four_five_and_six() -> None:
    """Hand: 10 + 20 + 50 of 100 are on 4, 5 and 6: 80 %, which is enough."""
    answers = {"1": 5, "2": 5, "3": 10, "4": 10, "5": 20, "6": 50}
    (found,) = assess_one(given(survey=survey(150, 100, ("1.4", answers))), social(), YEAR)
    assert (found.verdict, found.measured.value) == (REACHED, Fraction(4, 5))
    assert found.group == "deltagare, fråga 1.4"


@pytest.mark.parametrize(
    ("top", "percent", "points"),
    [
        (80, REACHED, REACHED),
        (72, REACHED, REACHED),
        (71, NOT_REACHED, REACHED),
        (70, NOT_REACHED, REACHED),
        (69, NOT_REACHED, NOT_REACHED),
    ],
)
def test_ten_per_cent_is_72_and_ten_points_70(top: int, percent: str, points: str) -> None:
    """Hand: 80 % less a tenth of it is 72 %, less ten points 70 %."""
    answers = given(survey=survey(150, 100, ("1.4", {"6": top, "1": 100 - top})))
    (of_percent,) = assess_one(answers, social(), YEAR)
    (of_points,) = assess_one(answers, social(tolerance_kind=POINTS), YEAR)
    assert (of_percent.verdict, of_points.verdict) == (percent, points)


@pytest.mark.parametrize(("answered", "told"), [(50, REACHED), (49, UNDECIDED)])
def test_fewer_answers_than_half_are_not_accepted(answered: int, told: str) -> None:
    """Hand: 50 of 100 is not below 50 %, 49 is."""
    answers = given(survey=survey(100, answered, ("1.4", {"6": answered})))
    (found,) = assess_one(answers, social(), YEAR)
    assert found.verdict == told


def test_the_response_rate_is_over_all_the_targets_questions() -> None:
    """Hand: 60 and 36 of 100 asked are 96 of 200: 48 %."""
    answers = given(survey=survey(100, 60, ("1.4", {"6": 60}), ("1.5", {"6": 36})))
    told = {each.why for each in assess_one(answers, social(), YEAR)}
    assert told == {"svarsfrekvensen är 48,0 %, lägre än 50,0 %"}


def test_a_rate_that_tells_how_few_did_not_answer_is_left_out() -> None:
    """10 of 12: the two that did not are the same that a share of 83,3 % would tell of."""
    answers = given(survey=survey(12, 10, ("1.4", {"6": 10})))
    (found,) = assess_one(answers, social(least_response_rate=Fraction("0.9")), YEAR)
    assert found.why == "svarsfrekvensen är lägre än 90,0 %"


def test_together_all_answers_are_one_share() -> None:
    """Hand: 40 of 50 and 44 of 50 are 84 of 100."""
    answers = given(survey=survey(60, 50, ("1.4", {"6": 40, "1": 10}), ("1.5", {"6": 44, "1": 6})))
    (found,) = assess_one(answers, social(denominator=ALL_QUESTIONS), YEAR)
    assert found.measured.value == Fraction(84, 100)


def test_dont_know_is_left_out_unless_the_round_counts_it() -> None:
    """Hand: 8 of 10 with one who does not know: 8 of 10 is 80 %, 8 of 11 is 72,7 %."""
    told = survey(20, 11, ("1.4", {"6": 8, "1": 2, "vet ej": 1}))
    (without,) = assess_one(given(survey=told), social(), YEAR)
    counting = told._replace(rounds=(told.rounds[0]._replace(dont_know=COUNTED),))
    (counted,) = assess_one(given(survey=counting), social(), YEAR)
    assert without.measured.value == Fraction(8, 10)
    assert counted.measured.value == Fraction(8, 11)


def test_a_blank_limit_is_not_nought() -> None:
    answers = given(survey=survey(40, 30, ("1.4", {"6": 30})))
    (found,) = assess_one(answers, social(limit=None), YEAR)
    assert (found.verdict, found.why) == (UNDECIDED, "Gräns saknas")
