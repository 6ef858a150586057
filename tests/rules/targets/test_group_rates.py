"""Each group's response rate: asked, answered, the least that is enough, and when it is hidden."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.rules.disclosure.records import SmallCounts
from finsam_xl.rules.targets.group_rates import GroupRate, group_rates
from finsam_xl.rules.targets.survey_records import (
    Survey,
    SurveyAnswer,
    SurveyQuestion,
    SurveyRound,
)
from tests.rules.targets.worksheet import place, target

HALF, RULE = Fraction(1, 2), SmallCounts(5)
OF_SURVEY = target(kind="enkät", indicator="Bemötande", least_response_rate=HALF, limit=3)
DONT_KNOW = "vet ej"


def survey(*groups: tuple[str, int, int, dict[str, int]]) -> Survey:
    """Group, asked, answered, and the answers to its only question by option."""
    rounds, answers, questions = [], [], []
    for group, asked, answered, options in groups:
        rounds.append(
            SurveyRound(place("Enkät", SurveyRound), "2021", 2021, "", group, asked, answered, 6)
        )
        answers += [
            SurveyAnswer(place("Enkät", SurveyAnswer), "2021", "", group, "1", option, number)
            for option, number in options.items()
        ]
        questions.append(SurveyQuestion(place("Enkät", SurveyQuestion), "Bemötande", group, "1"))
    return Survey(tuple(rounds), tuple(answers), tuple(questions))


def rates(*groups: tuple[str, int, int, dict[str, int]]) -> tuple[GroupRate, ...]:
    return group_rates(survey(*groups), [OF_SURVEY], 2021, RULE)


def test_each_group_has_its_own_rate_and_verdict() -> None:
    """Hand: 60 of 100 is 60 %, 45 of 100 is 45 %; together 105 of 200 would be enough."""
    found = rates(("deltagare", 100, 60, {"6": 60}), ("chefer", 100, 45, {"6": 45}))
    assert found == (
        GroupRate("deltagare", Fraction(60, 100), HALF),
        GroupRate("chefer", Fraction(45, 100), HALF),
    )
    assert [each.is_enough for each in found] == [True, False]


def test_just_half_is_enough() -> None:
    (found,) = rates(("deltagare", 100, 50, {"6": 50}))
    assert found.is_enough


@pytest.mark.parametrize(
    ("asked", "answered", "options"),
    [
        (100, 4, {"6": 4}),
        (64, 60, {"6": 60}),
        (100, 60, {"6": 57}),
        (100, 60, {"6": 58, DONT_KNOW: 2}),
    ],
    ids=["few answered", "few did not", "few passed the question over", "few do not know"],
)
def test_a_rate_that_would_tell_of_few_is_hidden(
    asked: int, answered: int, options: dict[str, int]
) -> None:
    (found,) = rates(("deltagare", asked, answered, options))
    assert (found.rate, found.is_hidden, found.is_enough) == (None, True, False)


def test_nobody_asked_has_no_rate() -> None:
    (found,) = rates(("deltagare", 0, 0, {}))
    assert (found.rate, found.is_hidden) == (None, False)


def test_a_target_without_a_least_rate_asks_for_none() -> None:
    one = survey(("deltagare", 100, 60, {"6": 60}))
    assert group_rates(one, [OF_SURVEY._replace(least_response_rate=None)], 2021, RULE) == ()
