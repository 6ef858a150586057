"""Assesses every target that holds: measures it by its kind and judges what was measured."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.participants.periods import MONTHS_IN, Period, periods_of
from finsam_xl.rules.targets.equivalents import compared
from finsam_xl.rules.targets.judge import judged
from finsam_xl.rules.targets.records import (
    DECREASE,
    SURVEY,
    Target,
    Verdict,
    not_measured,
)
from finsam_xl.rules.targets.shares import ShareInput, measured_share
from finsam_xl.rules.targets.support import Support
from finsam_xl.rules.targets.survey_records import Survey
from finsam_xl.rules.targets.surveys import answers_of, measured_each, measured_together
from finsam_xl.rules.targets.vocabulary import ALL_QUESTIONS, WORDS, other_unit, words_of


class TargetInput(Frozen):
    """All that targets are measured on.

    `unread` are the labels of a target's cells that can't be read, by its row on the sheet.
    """

    targets: tuple[Target, ...]
    shares: ShareInput
    survey: Survey
    support: Support
    unread: Mapping[int, tuple[str, ...]] = {}


def assess(given: TargetInput, period: Period) -> tuple[Verdict, ...]:
    """The verdicts of every target that holds when the period ends, in the order of the sheet."""
    return tuple(
        verdict
        for target in given.targets
        if target.holds_on(period.last)
        for verdict in assess_one(given, target, period)
    )


def assess_one(given: TargetInput, target: Target, period: Period) -> tuple[Verdict, ...]:
    """One verdict, or one for each question or municipality, of the target's own period."""
    period = own_period(target, period)
    if doubt := why_not_measured(given, target):
        return (judged(target, not_measured(doubt), period.label),)
    if target.kind == SURVEY:
        return _survey(given, target, period)
    if target.kind == DECREASE:
        return tuple(
            judged(each.target(target), each.measured(), each.period, each.municipality)
            for each in compared(given.support, period)
            if not target.group or each.municipality == target.group
        )
    return (judged(target, measured_share(given.shares, target, period), period.label),)


def why_not_measured(given: TargetInput, target: Target) -> str:
    """Why nothing can be counted by the target's own row; "" where something can."""
    if labels := given.unread.get(target.at.row):
        return f"{listed(list(labels))} går inte att läsa"
    unknown = [word for word in words_of(target) if word and word not in WORDS]
    if unknown:
        return f"”{unknown[0]}” går inte att räkna"
    if target.limit is not None and target.unit and (unit := other_unit(target)):
        return f"Gräns räknas i {unit}, inte i {target.unit}"
    return ""


def own_period(target: Target, period: Period) -> Period:
    """The month, tertial or year that the target is followed up for, up to the period's last day.

    A target without one of its own is followed up for the report's.
    """
    if target.period not in MONTHS_IN:
        return period
    own = next(
        each for each in periods_of(period.last.year, target.period) if each.holds(period.last)
    )
    if own.last <= period.last:
        return own
    label = f"{own.label} t.o.m. {date_text(period.last)}"
    return Period(label, own.first, period.last)


def _survey(given: TargetInput, target: Target, period: Period) -> tuple[Verdict, ...]:
    answers = answers_of(given.survey, target, period.first.year)
    settings, rule = given.shares.settings, given.shares.followed.settings.small_counts
    if target.denominator == ALL_QUESTIONS:
        together = measured_together(answers, target, settings, rule)
        return (judged(target, together, period.label),)
    return tuple(
        judged(target, measured, period.label, group)
        for group, measured in measured_each(answers, target, settings, rule)
    )
