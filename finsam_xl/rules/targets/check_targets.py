"""Checks the targets' own rows, the surveys, the equivalents and the board's judgements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.targets import faults as found
from finsam_xl.rules.targets.assess import TargetInput
from finsam_xl.rules.targets.judge import wrong_words
from finsam_xl.rules.targets.judgement import Judgement, missing_steps, scale
from finsam_xl.rules.targets.records import DECREASE, NUMBER, SHARE, SURVEY, Target
from finsam_xl.rules.targets.shares import is_known_group
from finsam_xl.rules.targets.support import Support
from finsam_xl.rules.targets.survey_records import Survey
from finsam_xl.rules.targets.vocabulary import FIXED_BASE, WORDS, lacks_limit, other_unit, words_of


def check_targets(given: TargetInput) -> tuple[Finding, ...]:
    """Every target that could not be measured, and why."""
    of_each = [one for target in given.targets for one in _target(given, target)]
    return (*of_each, *_alike(given.targets))


def check_survey(survey: Survey) -> tuple[Finding, ...]:
    """Rounds and questions whose numbers can't be."""
    rounds = [
        found.t56_answers_do_not_add_up(each.at.cell("answered"), each)
        for each in survey.rounds
        if each.answered > each.asked
    ]
    return (*rounds, *_questions(survey))


def check_support(support: Support) -> tuple[Finding, ...]:
    """Zeros that are gaps, and rows that stand twice."""
    twice = [
        found.t62_two_rows_of_a_benefit(
            row.at.cell("benefit"), row.municipality, row.span.when, row.benefit
        )
        for row in support.doubles()
    ]
    gaps = [
        found.t59_assistance_is_missing(row.at.cell("equivalents"), row.municipality, row.span.when)
        for row in support.full_years
        if row.is_missing_assistance and row.equivalents is not None
    ]
    return (*gaps, *twice)


def check_judgements(judgements: tuple[Judgement, ...], given: TargetInput) -> tuple[Finding, ...]:
    """Steps that are not on the scale, and judgements before all four exist."""
    steps = scale(given.shares.settings)
    off = [
        found.t55_step_is_not_on_the_scale(each.at.cell("step"), each.step)
        for each in judgements
        if each.step is not None and each.step not in steps
    ]
    early = [
        found.t54_judged_too_early(each.at.cell("step"), each.target, each.lacking)
        for each in judgements
        if each.step is not None and each.lacking
    ]
    return (*off, *early)


def lacks_steps(given: TargetInput) -> tuple[int, ...]:
    """The steps that the scale lacks."""
    return missing_steps(given.shares.settings)


def _target(given: TargetInput, target: Target) -> list[Finding]:
    told = [
        found.t50_unknown_word(target.at.cell(key), word)
        for key, word in zip(("numerator", "denominator"), words_of(target), strict=False)
        if word not in WORDS
    ]
    if target.target_value is None and target.kind != DECREASE:
        told.append(found.t51_no_target_value(target.at.cell("target_value"), target.target))
    elif target.comparison and (wrong := wrong_words(target)):
        told.append(
            found.t61_target_value_is_no_share(target.at.cell("target_value"), target.target, wrong)
        )
    told += [
        found.t52_something_is_missing(target.at.cell(key), target.target, label)
        for key, label in _missing(target).items()
    ]
    told += _row(target)
    if target.kind == SURVEY and not _has_questions(given, target):
        told.append(found.t58_no_answers(target.at.cell("indicator"), target.target))
    followed = given.shares.followed
    of_rows = target.kind in {SHARE, NUMBER} and followed.episodes.rows
    if target.group and of_rows and not is_known_group(followed, target.group):
        told.append(found.t60_unknown_group(target.at.cell("group"), target.group))
    return told


def _alike(targets: tuple[Target, ...]) -> Iterator[Finding]:
    """Targets that have all of another's words, and hold when it does."""
    for at, target in enumerate(targets):
        for other in targets[:at]:
            if _name(other) == _name(target) and _hold_together(other, target):
                first = other.at.cell("target")
                yield found.t71_two_targets_alike(target.at.cell("target"), target.target, first)
                break


def _name(target: Target) -> tuple[str, str, str]:
    return target.target, target.intervention, target.group


def _hold_together(one: Target, other: Target) -> bool:
    first = max(each.valid_from or date.min for each in (one, other))
    return first <= min(each.valid_to or date.max for each in (one, other))


def _row(target: Target) -> Iterator[Finding]:
    """Days and units that can't be of the same target."""
    first, last = target.valid_from, target.valid_to
    if first and last and last < first:
        at = target.at.cell("valid_to")
        yield found.t72_ends_before_it_begins(at, target.target, (first, last))
    if target.limit is not None and target.unit and (unit := other_unit(target)):
        at = target.at.cell("unit")
        yield found.t73_limit_in_another_unit(at, target.target, (target.unit, unit))


def _missing(target: Target) -> dict[str, str]:
    lacking = {}
    if target.denominator == FIXED_BASE and target.base is None:
        lacking["base"] = "Bas"
    if lacks_limit(target):
        lacking["limit"] = "Gräns"
    return lacking


def _has_questions(given: TargetInput, target: Target) -> bool:
    name = target.indicator or target.target
    return any(each.social_target == name for each in given.survey.questions)


def _questions(survey: Survey) -> list[Finding]:
    """The answers of a question against how many of its round answered."""
    answered = {(r.round, r.intervention, r.group): r.answered for r in survey.rounds}
    given: dict[tuple[str, str, str, str], int] = {}
    first: dict[tuple[str, str, str, str], Place] = {}
    for row in survey.answers:
        key = (row.round, row.intervention, row.group, row.question)
        given[key] = given.get(key, 0) + row.number
        first.setdefault(key, row.at.cell("number"))
    return [
        found.t57_more_answers_than_answered(first[key], key[3], (number, answered[key[:3]]))
        for key, number in given.items()
        if key[:3] in answered and number > answered[key[:3]]
    ]
