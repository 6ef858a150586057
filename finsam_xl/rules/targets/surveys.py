"""Measures social targets: answers in the top of the scale, and how many answered at all."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import percent, thousands
from finsam_xl.rules.disclosure.records import SmallCounts
from finsam_xl.rules.targets.records import Measured, Target, TargetSettings
from finsam_xl.rules.targets.survey_records import (
    COUNTED,
    Survey,
    SurveyAnswer,
    SurveyQuestion,
    SurveyRound,
)
from finsam_xl.rules.targets.vocabulary import NO_LIMIT, lacks_limit


class Answers(Frozen):
    """The answers to one question of one group: in the top, all that count, any, and asked."""

    question: SurveyQuestion
    top: int
    counted: int
    given: int
    asked: int


def answers_of(survey: Survey, target: Target, year: int) -> tuple[Answers, ...]:
    """The answers of a year to each of the target's questions, in the order of the sheet."""
    name = target.indicator or target.target
    questions = (each for each in survey.questions if each.social_target == name)
    return tuple(_answers(survey, target, year, question) for question in questions)


def response_rate(answers: tuple[Answers, ...]) -> Fraction | None:
    """Answers of those asked, over the social target's groups and questions; None for none."""
    asked = sum(each.asked for each in answers)
    return Fraction(sum(each.given for each in answers), asked) if asked else None


def measured_each(
    answers: tuple[Answers, ...], target: Target, settings: TargetSettings, rule: SmallCounts
) -> tuple[tuple[str, Measured], ...]:
    """Each question by itself, named by group and question; the response rate is all of theirs."""
    doubt = _doubt(target, answers, rule)
    return tuple(
        (
            f"{each.question.group}, fråga {each.question.question}",
            _measured((each,), settings, doubt),
        )
        for each in answers
    )


def measured_together(
    answers: tuple[Answers, ...], target: Target, settings: TargetSettings, rule: SmallCounts
) -> Measured:
    """All answers to the target's questions together."""
    return _measured(answers, settings, _doubt(target, answers, rule))


def _doubt(target: Target, answers: tuple[Answers, ...], rule: SmallCounts) -> str:
    """Why the answers can't be judged: no limit of the top, or too few have answered.

    The rate is left out where it would tell that few have, or that few have not.
    """
    if lacks_limit(target):
        return NO_LIMIT
    rate, least = response_rate(answers), target.least_response_rate
    if least is None:
        return ""
    if rate is None:
        return "ingen är tillfrågad"
    if rate >= least:
        return ""
    told = {number for each in answers for number in (each.given, each.asked - each.given)}
    shown = "" if any(map(rule.is_small, told)) else f"{percent(rate)}, "
    return f"svarsfrekvensen är {shown}lägre än {percent(least)}"


def _measured(answers: tuple[Answers, ...], settings: TargetSettings, doubt: str) -> Measured:
    top, counted = sum(each.top for each in answers), sum(each.counted for each in answers)
    few = f"underlaget är färre än {thousands(settings.least_base)}"
    small = few if 0 < counted < settings.least_base else ""
    return Measured(Fraction(top), Fraction(counted), doubt=doubt or small, of_answers=True)


def _answers(survey: Survey, target: Target, year: int, question: SurveyQuestion) -> Answers:
    rounds = {
        (each.round, each.intervention): each
        for each in survey.rounds
        if each.year == year
        and each.group == question.group
        and (not target.intervention or each.intervention == target.intervention)
    }
    found = [
        (answer, rounds[answer.round, answer.intervention])
        for answer in survey.answers
        if answer.question == question.question
        and answer.group == question.group
        and (answer.round, answer.intervention) in rounds
    ]
    return Answers(
        question,
        sum(answer.number for answer, each in found if _is_top(answer, each, target.limit)),
        sum(answer.number for answer, each in found if _counts(answer, each)),
        sum(answer.number for answer, _ in found),
        sum(each.asked for each in rounds.values()),
    )


def _is_top(answer: SurveyAnswer, within: SurveyRound, top: int | None) -> bool:
    return answer.step is not None and within.options - (top or 0) < answer.step <= within.options


def _counts(answer: SurveyAnswer, within: SurveyRound) -> bool:
    """Don't know is in the denominator only where the round says so."""
    return answer.step is not None or within.dont_know == COUNTED
