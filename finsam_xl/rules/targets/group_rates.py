"""How many of each group have answered a survey, against the least that its targets take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import SmallCounts
from finsam_xl.rules.targets.records import SURVEY, Target
from finsam_xl.rules.targets.survey_records import Survey, SurveyRound
from finsam_xl.rules.targets.surveys import Answers, answers_of


class GroupRate(Frozen):
    """A group's response rate (svarsfrekvens): asked and answered, and the least that is enough.

    A social target is judged by the rate over all its groups and questions; a group's own rate
    tells where answers are missing. `rate` is None where nobody is asked or it may not be shown.
    """

    group: str
    rate: Fraction | None
    least: Fraction
    is_hidden: bool = False

    @property
    def is_enough(self) -> bool:
        """Compared unrounded."""
        return self.rate is not None and self.rate >= self.least


def group_rates(
    survey: Survey, targets: Sequence[Target], year: int, rule: SmallCounts
) -> tuple[GroupRate, ...]:
    """Every group that a target with a least response rate asks, once for each least rate."""
    found = (
        _rate(_rounds(survey, target, year, answers), answers, least, rule)
        for target in targets
        if target.kind == SURVEY and (least := target.least_response_rate) is not None
        for answers in _by_group(answers_of(survey, target, year))
    )
    return tuple(dict.fromkeys(found))


def _by_group(answers: Sequence[Answers]) -> Iterator[tuple[Answers, ...]]:
    for group in dict.fromkeys(each.question.group for each in answers):
        yield tuple(each for each in answers if each.question.group == group)


def _rounds(
    survey: Survey, target: Target, year: int, answers: Sequence[Answers]
) -> list[SurveyRound]:
    group = answers[0].question.group
    return [
        each
        for each in survey.rounds
        if (each.year, each.group) == (year, group)
        and (not target.intervention or each.intervention == target.intervention)
    ]


def _rate(
    rounds: Sequence[SurveyRound], answers: Sequence[Answers], least: Fraction, rule: SmallCounts
) -> GroupRate:
    """Hidden where it would tell how few did not answer, at all or a question that is shown."""
    group = answers[0].question.group
    asked, answered = sum(each.asked for each in rounds), sum(each.answered for each in rounds)
    if not asked:
        return GroupRate(group, None, least)
    told = {number for each in answers for number in (each.given, each.counted)}
    counts = {answered, asked - answered, *(abs(answered - number) for number in told)}
    small = any(map(rule.is_small, counts))
    return GroupRate(group, None if small else Fraction(answered, asked), least, small)
